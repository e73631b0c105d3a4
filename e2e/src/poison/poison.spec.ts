import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { headers } from '@nats-io/transport-node';
import { compilationReplySubject, Header, Subject } from '@workflow-builder/contracts';
import { type Bus, DeadLetters, type CoreMessage, type DeadLetter } from '@workflow-builder/messaging';
import { eventually } from '@workflow-builder/testing';
import { example, renamed } from '../kit/examples.js';
import { connectSuite } from '../kit/suite-bus.js';
import { startPlatform, type Platform } from '../kit/platform.js';
import { poisonableServices } from './services-dir.js';

const MAX_TRIES = 3;

describe('a poison message', () => {
  let folder: string;
  let antidote: string;
  let platform: Platform;
  let bus: Bus;
  let deadLetters: DeadLetters;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workflow-builder-poison-'));
    antidote = join(folder, 'antidote');
    const shared = { ACK_WAIT_MS: '2000', MAX_TRIES: String(MAX_TRIES), RETRY_BASE_MS: '100' };
    platform = await startPlatform({
      servicesDir: await poisonableServices(folder),
      env: { ...shared, ANTIDOTE: antidote, COMPILE_WAIT_MS: '60000' },
    });
    bus = await connectSuite(platform, shared);
    deadLetters = new DeadLetters(bus);
  }, 180_000);

  afterAll(async () => {
    await bus.drain();
    await platform.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  const deadLetterOf = (compilationId: string): Promise<DeadLetter> =>
    eventually(async () => {
      const letter = (await deadLetters.list({ limit: 100 })).find(({ about }) => about === compilationId);
      if (letter === undefined) throw new Error(`no dead letter of ${compilationId}`);
      return letter;
    });

  /** Publishes a body on `workflow.submitted` as a foreign producer would, and waits for what its submitter hears. */
  async function submitRaw(compilationId: string, body: string): Promise<CoreMessage> {
    const replyTo = compilationReplySubject(compilationId);
    const reply = new Promise<CoreMessage>((resolve) => bus.listen(replyTo, resolve));
    await bus.connection.flush();
    const sent = headers();
    sent.set(Header.Subject, compilationId);
    sent.set(Header.ReplyTo, replyTo);
    await bus.jetstream.publish(bus.names.subject(Subject.WorkflowSubmitted), body, { headers: sent });
    return reply;
  }

  it.each([
    ['that is not JSON', `cmp_${'1'.repeat(32)}`, '{"document": '],
    ['of the wrong schema', `cmp_${'2'.repeat(32)}`, '{"document": {}, "options": 7}'],
  ])(
    '%s is dead at its first delivery, and its submitter hears why',
    async (_, compilationId, body) => {
      const reply = await submitRaw(compilationId, body);

      expect(reply.data).toMatchObject({ compilationId, errors: [{ code: 'MESSAGE_INVALID' }] });
      expect(await deadLetterOf(compilationId)).toMatchObject({
        consumer: 'validator',
        subject: Subject.WorkflowSubmitted,
        causeCode: 'MESSAGE_INVALID',
        deliveries: 1,
      });
    },
    30_000,
  );

  it.each([
    ['whose handler always throws', 'MakesItThrow', 'Error', MAX_TRIES],
    // The delivery after the last try is the one that finds it dead.
    ['whose handler ends the process', 'MakesItExit', 'DELIVERIES_EXHAUSTED', MAX_TRIES + 1],
  ])(
    '%s is dead after its last try; replayed after a fix it succeeds',
    async (_, name, causeCode, deliveries) => {
      await rm(antidote, { force: true });
      const workflow = renamed(await example('base-workflow'), name);
      const answer = await platform.gateway.post('/compile', { workflow });
      expect(answer).toMatchObject({ status: 422, body: { success: false, errors: [{ code: 'STAGE_FAILED' }] } });

      const location = answer.headers.get('content-location') ?? '';
      const letter = await deadLetterOf(location.split('/').at(-1) ?? '');
      expect(letter).toMatchObject({ consumer: 'validator', subject: Subject.WorkflowSubmitted, causeCode });
      expect(letter.cause).not.toBe('');
      expect(letter.deliveries).toBe(deliveries);

      await writeFile(antidote, '');
      await deadLetters.replay(letter.sequence);
      await eventually(
        async () => {
          expect(await platform.gateway.get(location)).toMatchObject({ body: { status: 'succeeded' } });
        },
        { timeoutMs: 30_000, intervalMs: 200 },
      );
    },
    120_000,
  );
});
