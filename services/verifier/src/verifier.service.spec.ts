import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kvm } from '@nats-io/kv';
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
import { verifierThread } from '../tests/thread.js';
import { DEFECTS } from './defects/defect-reports.js';
import { VerifierSettings } from './settings.js';
import { verifierOptions } from './verifier.options.js';

/** Two threads load the tools, on a machine that has other suites to run. */
const STARTING_MS = 180_000;

const id = (digit: string): string => `cmp_${digit.repeat(32)}`;

describe('the verifier', () => {
  const { url, prefix } = testNats();
  let service: RunningService<VerifierSettings>;

  async function start(): Promise<RunningService<VerifierSettings>> {
    const settings = readSettings(VerifierSettings, {
      ...{ NATS_URL: url, SUBJECT_PREFIX: prefix, LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: '0' },
      ...{ THREADS: '2', DOCUMENT_TIME_MS: '3000' },
    });
    return await startService(verifierOptions(settings, { thread: verifierThread }));
  }

  beforeAll(async () => {
    service = await start();
  }, STARTING_MS);

  afterAll(() => service.stop());

  /** The value of one series. */
  async function measured(series: string): Promise<number> {
    const lines = (await service.parts.metrics.expose()).split('\n');
    return Number(
      lines
        .find((line) => line.startsWith(series))
        ?.split(' ')
        .at(-1) ?? 0,
    );
  }

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
    const compilationId = id('1');
    const { type, data } = await outcome({ ...generated("export const wrong: number = 'one';"), compilationId });
    expect(type).toContain(Subject.CodeRejected);
    expect(data).toMatchObject({ compilationId, errors: [{ code: expect.any(String), nodeId: 'log-1' }] });
  });

  it('bounds a document that takes too long, and others pass meanwhile', async () => {
    const deep = `export const deep: unknown = ${'{ a: ['.repeat(80)}1${'] }'.repeat(80)};`;
    const late = outcome({ ...generated(deep), compilationId: id('2') });
    const others = ['3', '4', '5'].map((digit) => ({
      ...generated(`export const more = ${digit};`),
      compilationId: id(digit),
    }));

    const answers = await Promise.all(others.map(outcome));
    expect(answers.map(({ type }) => type?.includes(Subject.CodeVerified))).toEqual([true, true, true]);
    expect(await late).toMatchObject({ data: { errors: [{ code: 'VERIFICATION_TOO_SLOW' }] } });
    expect(await measured('wb_verification_limits_broken_total{limit="time"')).toBe(1);
  });

  it('counts a defect of the compiler, and keeps what shows it', async () => {
    const wrong = generated("export const wrong: number = 'two';");
    const defect = { ...wrong, compilationId: id('6'), code: { ...wrong.code, nodeMap: { nodes: [], lines: [] } } };
    expect(await outcome(defect)).toMatchObject({ data: { errors: [{ code: 'INTERNAL_CODEGEN_DEFECT' }] } });
    expect(await measured('wb_codegen_defects_total')).toBe(1);

    const { bus } = service.parts;
    const reports = await new Kvm(bus.jetstream).open(bus.names.bucket(DEFECTS.name));
    const report = await reports.get(id('6'));
    expect(JSON.parse(gunzipSync(report?.value ?? '').toString())).toEqual({
      generated: defect,
      findings: [expect.objectContaining({ tool: 'tsc', rule: 'TS2322' })],
    });
  });

  it(
    'remembers verdicts across a restart',
    async () => {
      const event = generated('export const remembered = 1;');
      await outcome({ ...event, compilationId: id('7') });
      await service.stop();
      service = await start();

      await outcome({ ...event, compilationId: id('8') });
      expect(await measured('wb_verdicts_total{file="workflow",known="true"')).toBe(1);
      expect(await measured('wb_verdicts_total{file="workflow",known="false"')).toBe(0);
    },
    STARTING_MS,
  );

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
