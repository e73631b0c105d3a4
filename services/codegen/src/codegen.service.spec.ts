import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CodeGeneratedDto,
  compilationReplySubject,
  Consumer,
  Subject,
  type WorkflowValidatedDto,
} from '@workflow-builder/contracts';
import { decodeJson, EventPublisher } from '@workflow-builder/messaging';
import { readSettings, startService, type RunningService } from '@workflow-builder/service-kit';
import { testNats } from '@workflow-builder/testing';
import { validated } from '../tests/validated.js';
import { codegenOptions } from './codegen.options.js';
import { CodegenSettings } from './settings.js';

describe('codegen', () => {
  let service: RunningService<CodegenSettings>;

  beforeAll(async () => {
    const { url, prefix } = testNats();
    const environment = {
      NATS_URL: url,
      SUBJECT_PREFIX: prefix,
      MAX_TRIES: '1',
      LOG_LEVEL: 'silent',
      HOST: '127.0.0.1',
      PORT: '0',
    };
    service = await startService(codegenOptions(readSettings(CodegenSettings, environment)));
  });

  afterAll(() => service.stop());

  async function hand(event: WorkflowValidatedDto): Promise<void> {
    const { compilationId: about } = event;
    const replyTo = compilationReplySubject(about);
    await new EventPublisher(service.parts.bus).publish(Subject.WorkflowValidated, event, {
      about,
      messageId: about,
      replyTo,
    });
  }

  it('hands the code of a validated workflow on to the verifier', async () => {
    await hand(validated());
    const message = await service.parts.bus.consumer(Consumer.Verifier).next({ expires: 10_000 });
    expect(decodeJson(message?.data ?? new Uint8Array()) as CodeGeneratedDto).toMatchObject({
      compilationId: validated().compilationId,
      workflow: { name: 'BaseWorkflow' },
      code: { sourceHash: expect.any(String) },
    });
    expect(message?.headers?.get('ce-type')).toContain(Subject.CodeGenerated);
    message?.ack();
  });

  it('answers the submitter when an event carries no workflow, and gives it up', async () => {
    const event = { ...validated(), compilationId: `cmp_${'1'.repeat(32)}`, workflow: { nodes: 1 } };
    const { bus } = service.parts;
    const answered = new Promise<unknown>((resolve) => {
      bus.listen(compilationReplySubject(event.compilationId), ({ data }) => resolve(data));
    });
    await hand(event);
    expect(await answered).toMatchObject({
      compilationId: event.compilationId,
      errors: [
        { severity: 'error', code: expect.stringMatching(/^(STAGE_FAILED|MESSAGE_INVALID|DELIVERIES_EXHAUSTED)$/) },
      ],
    });
  });
});
