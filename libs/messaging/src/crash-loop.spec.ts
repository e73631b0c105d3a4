import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestMicroservice } from '@nestjs/common';
import { compilationReplySubject, Consumer, Stream, Subject } from '@workflow-builder/contracts';
import { eventually, testNats } from '@workflow-builder/testing';
import {
  ACK_WAIT_MS,
  compilationId,
  type Place,
  startService,
  submitted,
  testBus,
  validated,
} from '../tests/fixtures.js';
import type { Bus } from './bus.js';
import type { CoreMessage } from './core-messages.js';
import { DeadLetters } from './dead-letters.js';
import { EventPublisher } from './event-publisher.js';

const MAX_TRIES = 5;
const stageScript = new URL('../tests/exiting-stage.mjs', import.meta.url).pathname;

/** A stage in a child process that is started again whenever it ends, as a supervisor would. */
class SupervisedStage {
  readonly handled: string[] = [];
  exits = 0;
  #child: ChildProcess | undefined;
  #stopped = false;

  constructor(readonly place: Place) {
    this.#start();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  #start(): void {
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      NATS_URL: this.place.url,
      SUBJECT_PREFIX: this.place.prefix,
      ACK_WAIT_MS: String(ACK_WAIT_MS),
      MAX_TRIES: String(MAX_TRIES),
    };
    const child = spawn(process.execPath, [stageScript], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = child;
    createInterface({ input: child.stdout }).on('line', (line) => this.handled.push(line));
    child.once('exit', () => {
      if (this.#stopped) return;
      this.exits += 1;
      this.#start();
    });
  }
}

describe('a message that kills its process', () => {
  let place: Place;
  let bus: Bus;
  let heard: CoreMessage[];

  beforeEach(async () => {
    place = testNats();
    bus = await testBus(place, { MAX_TRIES });
    heard = [];
    bus.listen('reply.compilation.*', (message) => heard.push(message));
  });

  afterEach(() => bus.drain());

  const submit = (id: string, document: unknown) =>
    new EventPublisher(bus).publish(Subject.WorkflowSubmitted, submitted(id, document), {
      about: id,
      messageId: id,
      replyTo: compilationReplySubject(id),
    });

  it('ends as a dead letter, its submitter is told, and the innocent beside it are handled', async () => {
    const poison = compilationId();
    const innocent = Array.from({ length: 12 }, () => compilationId());
    for (const id of innocent.slice(0, 6)) await submit(id, {});
    await submit(poison, 'exit');
    for (const id of innocent.slice(6)) await submit(id, {});
    const stage = new SupervisedStage(place);
    try {
      await eventually(() => expect(heard).toHaveLength(1), { timeoutMs: 40_000 });
      await eventually(
        () => expect(new Set(stage.handled.filter((line) => line !== 'ready'))).toEqual(new Set(innocent)),
        { timeoutMs: 40_000 },
      );
    } finally {
      await stage.stop();
    }

    expect(heard[0]!.data).toMatchObject({ compilationId: poison, errors: [{ code: 'STAGE_FAILED' }] });
    expect(stage.exits).toBe(MAX_TRIES);
    expect(await new DeadLetters(bus).list({ limit: 10 })).toMatchObject([
      { about: poison, causeCode: 'DELIVERIES_EXHAUSTED', deliveries: MAX_TRIES + 1 },
    ]);
  });

  it('is buried by the advisory when even its last delivery is lost', async () => {
    const id = compilationId();
    await submit(id, {});
    for (let delivery = 1; delivery <= MAX_TRIES + 1; delivery += 1) {
      await eventually(async () =>
        expect((await bus.consumer(Consumer.Validator).next({ expires: 1_000 }))?.info.deliveryCount).toBe(delivery),
      );
    }
    const service: INestMicroservice = await startService(bus, { handle: () => undefined });
    try {
      await eventually(() => expect(heard).toHaveLength(1));
    } finally {
      await service.close();
    }

    expect(heard[0]!.data).toMatchObject({ compilationId: id, errors: [{ code: 'STAGE_FAILED' }] });
    expect(await new DeadLetters(bus).list({ limit: 10 })).toMatchObject([
      { about: id, causeCode: 'DELIVERIES_EXHAUSTED', deliveries: MAX_TRIES + 1 },
    ]);
    const { state } = await bus.manager.streams.info(bus.names.stream(Stream.Workflows), { subjects_filter: '>' });
    expect(state.subjects).not.toHaveProperty([bus.names.subject(Subject.WorkflowSubmitted)]);
  });

  it('stays for the other consumers of its subject when one gives it up, until they have settled it', async () => {
    const id = compilationId();
    const message = { about: id, messageId: id };
    await new EventPublisher(bus).publish(Subject.WorkflowValidated, validated(submitted(id)), message);
    const givenUp = async (): Promise<void> => {
      for (let delivery = 1; delivery <= MAX_TRIES + 1; delivery += 1) {
        await eventually(async () => {
          const taken = await bus.consumer(Consumer.Codegen).next({ expires: 1_000 });
          expect(taken?.info.deliveryCount).toBe(delivery);
        });
      }
    };
    await givenUp();
    expect(await bus.consumer(Consumer.Codegen).next({ expires: 2_000 })).toBeNull();
    const service = await startService(bus, { handle: () => undefined });
    try {
      await eventually(async () => expect(await new DeadLetters(bus).list({ limit: 10 })).toHaveLength(1));
      const noted = await bus.consumer(Consumer.CompilationProgress).next({ expires: 1_000 });
      expect(noted?.subject).toBe(bus.names.subject(Subject.WorkflowValidated));
    } finally {
      await service.close();
    }
  });
});
