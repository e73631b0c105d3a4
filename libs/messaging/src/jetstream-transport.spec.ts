import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { headers } from '@nats-io/transport-node';
import type { INestMicroservice } from '@nestjs/common';
import { compilationReplySubject, Consumer, Header, Stream, Subject } from '@workflow-builder/contracts';
import { eventually, testNats } from '@workflow-builder/testing';
import {
  ACK_WAIT_MS,
  compilationId,
  type ServiceParts,
  startService,
  submitted,
  testBus,
  unmeasured,
  validated,
} from '../tests/fixtures.js';
import type { Bus } from './bus.js';
import type { CoreMessage } from './core-messages.js';
import { DeadLetters } from './dead-letters.js';
import { PermanentError } from './errors.js';
import type { EventContext } from './event-context.js';
import { EventPublisher } from './event-publisher.js';
import { JetStreamTransport } from './jetstream-transport.js';
import { TransportSettings } from './settings.js';

describe('JetStreamTransport', () => {
  let bus: Bus;
  let events: EventPublisher;
  let services: INestMicroservice[];

  beforeEach(async () => {
    bus = await testBus(testNats());
    events = new EventPublisher(bus);
    services = [];
  });

  afterEach(async () => {
    await Promise.all(services.map((service) => service.close()));
    await bus.drain();
  });

  async function start(parts: ServiceParts): Promise<INestMicroservice> {
    const service = await startService(bus, parts);
    services.push(service);
    return service;
  }

  const submit = (id: string, replyTo?: string) =>
    events.publish(Subject.WorkflowSubmitted, submitted(id), { about: id, messageId: id, replyTo });

  /** Publishes bytes as a foreign producer would. */
  const submitRaw = (body: string, about: string) =>
    bus.jetstream.publish(bus.names.subject(Subject.WorkflowSubmitted), body, { headers: rawHeaders(about) });

  function rawHeaders(about: string) {
    const written = headers();
    if (about) written.set(Header.Subject, about);
    written.set(Header.ReplyTo, 'reply.raw');
    return written;
  }

  function replies(subject: string): CoreMessage[] {
    const heard: CoreMessage[] = [];
    bus.listen(subject, (message) => heard.push(message));
    return heard;
  }

  const waitingMessages = async () =>
    (await bus.manager.streams.info(bus.names.stream(Stream.Workflows))).state.messages;

  it('hands the plain data and its context to the handler, and removes the message once it returned', async () => {
    const id = compilationId();
    const seen: [unknown, EventContext][] = [];
    await start({ handle: (data, context) => void seen.push([data, context]) });
    await submit(id, compilationReplySubject(id));

    await eventually(() => expect(seen).toHaveLength(1));
    const [data, context] = seen[0]!;
    expect(data).toEqual(submitted(id));
    expect(context.fields).toMatchObject({
      about: id,
      subject: Subject.WorkflowSubmitted,
      deliveries: 1,
      replyTo: compilationReplySubject(id),
    });
    await eventually(async () => expect(await waitingMessages()).toBe(0));
  });

  it('publishes what a stage returns, once for any number of deliveries, with reply subject and attempt carried on', async () => {
    const id = compilationId();
    const tries: number[] = [];
    await start({
      handle: (data, context) => {
        tries.push(context.fields.deliveries);
        return { emit: { subject: Subject.WorkflowValidated, data: validated(data) }, about: id };
      },
    });
    const options = { about: id, replyTo: compilationReplySubject(id) };
    await events.publish(Subject.WorkflowSubmitted, submitted(id), { ...options, messageId: `${id}.1` });
    await events.publish(Subject.WorkflowSubmitted, submitted(id), { ...options, messageId: `${id}.2` });
    await events.publish(Subject.WorkflowSubmitted, submitted(id), {
      ...options,
      messageId: `${id}.3`,
      attempt: 'again',
    });

    await eventually(() => expect(tries).toHaveLength(3));
    const codegen = bus.consumer(Consumer.Codegen);
    await eventually(async () => expect((await codegen.info()).num_pending).toBe(2));
    const first = await codegen.next({ expires: 2_000 });
    expect(first?.headers?.get(Header.ReplyTo)).toBe(compilationReplySubject(id));
    expect(first?.headers?.get(Header.MessageId)).toBe(`${id}.workflow.validated`);
    const second = await codegen.next({ expires: 2_000 });
    expect(second?.headers?.get(Header.MessageId)).toBe(`${id}.workflow.validated.again`);
  });

  it('answers the reply subject when the emitted event is an outcome', async () => {
    const id = compilationId();
    const heard = replies('reply.compilation.*');
    await start({
      handle: ({ document, ...common }) => {
        const errors = [{ code: 'X', severity: 'error', message: 'm', remedy: 'r', docsUrl: 'd' }];
        return { emit: { subject: Subject.WorkflowRejected, data: { ...common, errors } }, about: id, document };
      },
    });
    await submit(id, compilationReplySubject(id));

    await eventually(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject({
      subject: compilationReplySubject(id),
      about: id,
      data: { compilationId: id, errors: [{ code: 'X' }] },
    });
  });

  it('runs no more handlers at once than its concurrency, and that many', async () => {
    let running = 0;
    let most = 0;
    let done = 0;
    await start({
      settings: { CONCURRENCY: 3 },
      handle: async () => {
        running += 1;
        most = Math.max(most, running);
        await sleep(50);
        running -= 1;
        done += 1;
      },
    });
    await Promise.all(Array.from({ length: 20 }, () => submit(compilationId())));

    await eventually(() => expect(done).toBe(20));
    expect(most).toBe(3);
  });

  it('shares the messages between replicas', async () => {
    const handled: [number, number] = [0, 0];
    const replica = (index: 0 | 1) =>
      start({
        handle: async () => {
          handled[index] += 1;
          await sleep(20);
        },
      });
    await Promise.all([replica(0), replica(1)]);
    await Promise.all(Array.from({ length: 30 }, () => submit(compilationId())));

    await eventually(() => expect(handled[0] + handled[1]).toBe(30));
    expect(Math.min(...handled)).toBeGreaterThan(0);
  });

  it('keeps the message of a handler that takes longer than the ack wait', async () => {
    const deliveries: number[] = [];
    let finished = 0;
    await start({
      handle: async (_data, context) => {
        deliveries.push(context.fields.deliveries);
        await sleep(ACK_WAIT_MS * 3);
        finished += 1;
      },
    });
    await submit(compilationId());

    await eventually(() => expect(finished).toBe(1));
    await eventually(async () => expect(await waitingMessages()).toBe(0));
    expect(deliveries).toEqual([1]);
  });

  it('tries again after a growing pause, and acknowledges the try that succeeds', async () => {
    const at: number[] = [];
    await start({
      settings: { RETRY_BASE_MS: 100, RETRY_MAX_MS: 1_000 },
      handle: () => {
        at.push(performance.now());
        if (at.length < 3) throw new Error('not yet');
      },
    });
    await submit(compilationId());

    await eventually(() => expect(at).toHaveLength(3));
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(50);
    expect(at[2]! - at[1]!).toBeGreaterThanOrEqual(100);
    await eventually(async () => expect(await waitingMessages()).toBe(0));
  });

  it('dead-letters what always throws after its last try, with the original error, and tells who waits', async () => {
    const id = compilationId();
    const heard = replies(compilationReplySubject(id));
    let tries = 0;
    const counted: string[] = [];
    await start({
      metrics: { ...unmeasured, deadLettered: (consumer, code) => void counted.push(`${consumer} ${code}`) },
      handle: () => {
        tries += 1;
        throw Object.assign(new TypeError('no such thing'), { code: 'NO_SUCH_THING' });
      },
    });
    await submit(id, compilationReplySubject(id));

    await eventually(() => expect(heard).toHaveLength(1));
    expect(heard[0]!.data).toMatchObject({
      compilationId: id,
      project: { id: 'p1' },
      errors: [{ code: 'STAGE_FAILED', severity: 'error' }],
    });
    expect(tries).toBe(3);
    expect(counted).toEqual(['validator NO_SUCH_THING']);
    const letters = await new DeadLetters(bus).list({ limit: 10 });
    expect(letters).toMatchObject([
      {
        consumer: 'validator',
        subject: Subject.WorkflowSubmitted,
        causeCode: 'NO_SUCH_THING',
        cause: 'no such thing',
        deliveries: 3,
        about: id,
      },
    ]);
    // The outcome stays for the consumer that keeps it.
    expect((await bus.consumer(Consumer.CompilationOutcome).info()).num_pending).toBe(1);
  });

  it.each([
    ['what is not JSON', '{"compilationId": ', 'MESSAGE_INVALID'],
    ['what is not UTF-8 text of an object', '[]', 'MESSAGE_INVALID'],
    ['the wrong schema', '{"compilationId":"cmp_1","document":{}}', 'MESSAGE_INVALID'],
  ])('dead-letters %s at once', async (_what, body, code) => {
    const id = compilationId();
    const heard = replies('reply.raw');
    let tries = 0;
    await start({ handle: () => void (tries += 1) });
    await submitRaw(body, id);

    await eventually(() => expect(heard).toHaveLength(1));
    expect(heard[0]!.data).toMatchObject({ compilationId: id, errors: [{ code }] });
    expect(tries).toBe(0);
    const letters = await new DeadLetters(bus).list({ limit: 10 });
    expect(letters).toMatchObject([{ causeCode: code, deliveries: 1 }]);
    expect(new TextDecoder().decode((await new DeadLetters(bus).show(letters[0]!.sequence)).body)).toBe(body);
  });

  it('keeps the dead letter alone where no compilation is known', async () => {
    await start({ handle: () => undefined });
    await submitRaw('what?', '');

    await eventually(async () => expect(await new DeadLetters(bus).list({ limit: 10 })).toHaveLength(1));
    await eventually(async () => expect(await waitingMessages()).toBe(0));
    expect((await bus.consumer(Consumer.CompilationOutcome).info()).num_pending).toBe(0);
  });

  it.each([
    [
      'a permanent error',
      () => {
        throw new PermanentError('NEVER', 'never');
      },
      'NEVER',
    ],
    ['a result that is none', () => 42, 'HANDLER_RESULT_INVALID'],
    [
      'an emitted event that breaks its contract',
      () => ({ emit: { subject: Subject.WorkflowValidated, data: {} }, about: 'x' }),
      'EVENT_INVALID',
    ],
  ])('does not try %s again', async (_what, handle, causeCode) => {
    await start({ handle });
    await submit(compilationId());

    await eventually(async () =>
      expect(await new DeadLetters(bus).list({ limit: 10 })).toMatchObject([{ causeCode, deliveries: 1 }]),
    );
  });

  it('finishes what runs and gives back what has not begun when it closes', async () => {
    const begun: string[] = [];
    const finished: string[] = [];
    const slow = await start({
      settings: { CONCURRENCY: 2 },
      handle: async ({ compilationId: id }) => {
        begun.push(id);
        await sleep(300);
        finished.push(id);
      },
    });
    await Promise.all(Array.from({ length: 6 }, () => submit(compilationId())));
    await eventually(() => expect(begun.length).toBeGreaterThanOrEqual(1));
    await slow.close();
    expect(finished).toEqual(begun);

    const later: [string, number][] = [];
    await start({ handle: ({ compilationId: id }, context) => void later.push([id, context.fields.deliveries]) });
    await eventually(() => expect(new Set([...finished, ...later.map(([id]) => id)]).size).toBe(6), {
      timeoutMs: 5_000,
    });
  });

  it('gives up waiting for a handler at the drain deadline', async () => {
    const release = new AbortController();
    let begun = false;
    const stuck = await start({
      settings: { DRAIN_DEADLINE_MS: 50 },
      handle: async () => {
        begun = true;
        await sleep(30_000, undefined, { signal: release.signal }).catch(() => undefined);
      },
    });
    await submit(compilationId());
    await eventually(() => expect(begun).toBe(true));
    await stuck.close();
    let deliveries = 0;
    await start({ handle: (_data, context) => void (deliveries = context.fields.deliveries) });

    await eventually(() => expect(deliveries).toBe(2), { timeoutMs: ACK_WAIT_MS * 5 });
    release.abort();
  });

  it('refuses to listen when a subject of its consumer has no handler', () => {
    const transport = new JetStreamTransport({
      bus,
      consumers: [Consumer.Validator],
      settings: new TransportSettings(),
      metrics: unmeasured,
    });
    const errors: unknown[] = [];
    transport.listen((error) => errors.push(error));

    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('workflow.submitted') })]);
  });

  it('reports what it does', async () => {
    const reported: string[] = [];
    const note =
      (name: string) =>
      (...values: unknown[]) =>
        void reported.push([name, ...values.slice(0, 3)].join(' '));
    let tries = 0;
    await start({
      metrics: { handled: note('handled'), inFlight: note('inFlight'), redelivered: note('redelivered') },
      handle: () => {
        tries += 1;
        if (tries === 1) throw new Error('once');
      },
    });
    await submit(compilationId());

    await eventually(() =>
      expect(reported).toEqual([
        'inFlight validator 1',
        'handled validator workflow.submitted retried',
        'inFlight validator -1',
        'inFlight validator 1',
        'redelivered validator',
        'handled validator workflow.submitted acked',
        'inFlight validator -1',
      ]),
    );
  });
});
