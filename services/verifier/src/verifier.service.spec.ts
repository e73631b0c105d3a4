import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CodeGeneratedDto,
  compilationReplySubject,
  STAGE_ANNOUNCED_SUBJECT,
  STAGE_ENQUIRED_SUBJECT,
  Subject,
} from '@workflow-builder/contracts';
import { EventPublisher } from '@workflow-builder/messaging';
import { readSettings, startService, type RunningService } from '@workflow-builder/service-kit';
import { testNats } from '@workflow-builder/testing';
import { generated } from '../tests/generated.js';
import { VerifierSettings } from './settings.js';
import { verifierOptions } from './verifier.options.js';

describe('the verifier', () => {
  let service: RunningService<VerifierSettings>;

  beforeAll(async () => {
    const { url, prefix } = testNats();
    const environment = { NATS_URL: url, SUBJECT_PREFIX: prefix, LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0' };
    service = await startService(verifierOptions(readSettings(VerifierSettings, environment)));
  });

  afterAll(() => service.stop());

  /** What the submitter hears. */
  async function outcome(
    event: CodeGeneratedDto,
  ): Promise<{ readonly type: string | undefined; readonly data: unknown }> {
    const { bus } = service.parts;
    const { compilationId: about } = event;
    const replyTo = compilationReplySubject(about);
    const answered = new Promise<{ readonly type: string | undefined; readonly data: unknown }>((resolve) => {
      bus.listen(replyTo, resolve);
    });
    await new EventPublisher(bus).publish(Subject.CodeGenerated, event, { about, messageId: about, replyTo });
    return await answered;
  }

  it('answers the submitter of code that passes', async () => {
    const { type, data } = await outcome(generated());
    expect(type).toContain(Subject.CodeVerified);
    expect(data).toMatchObject({ verification: { tscPassed: true, eslintPassed: true, anyTypesFound: 0 } });
  });

  it('answers the submitter of code that does not', async () => {
    const compilationId = `cmp_${'1'.repeat(32)}`;
    const { type, data } = await outcome({ ...generated("export const wrong: number = 'one';"), compilationId });
    expect(type).toContain(Subject.CodeRejected);
    expect(data).toMatchObject({ compilationId, errors: [{ code: expect.any(String), nodeId: 'log-1' }] });
  });

  it('announces itself and its tools when asked, under one name', async () => {
    const { bus } = service.parts;
    const ask = async (): Promise<unknown> => {
      const announced = new Promise<unknown>((resolve) => {
        const stop = bus.listen(STAGE_ANNOUNCED_SUBJECT, ({ data }) => {
          stop();
          resolve(data);
        });
      });
      await bus.announce(STAGE_ENQUIRED_SUBJECT, {});
      return await announced;
    };
    const first = (await ask()) as { readonly instance: string };
    expect(first).toMatchObject({
      service: 'verifier',
      tools: { tsc: expect.stringMatching(/^\d+\.\d+/), eslint: expect.stringMatching(/^\d+\.\d+/) },
    });
    expect(await ask()).toMatchObject({ instance: first.instance });
  });
});
