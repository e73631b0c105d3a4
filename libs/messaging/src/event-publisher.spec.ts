import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Consumer, Header, Stream, Subject } from '@workflow-builder/contracts';
import { eventually, testNats } from '@workflow-builder/testing';
import { compilationId, startService, submitted, testBus } from '../tests/fixtures.js';
import type { Bus } from './bus.js';
import { BusUnavailable } from './errors.js';
import { EventPublisher } from './event-publisher.js';
import { DeadLetters } from './dead-letters.js';

describe('EventPublisher', () => {
  let bus: Bus;
  let events: EventPublisher;

  beforeAll(async () => {
    bus = await testBus(testNats());
    events = new EventPublisher(bus);
  });

  afterAll(() => bus.drain());

  const submit = (id: string, document: unknown = {}, messageId = id) =>
    events.publish(Subject.WorkflowSubmitted, submitted(id, document), { about: id, messageId, replyTo: 'reply.x' });

  it('sends CloudEvents 1.0 in binary mode', async () => {
    const id = compilationId();
    await submit(id);
    const message = await bus.consumer(Consumer.Validator).next({ expires: 2_000 });
    message?.ack();

    expect(
      Object.fromEntries([...(message?.headers ?? [])].map(([name, values]) => [name, values.join()])),
    ).toMatchObject({
      [Header.SpecVersion]: '1.0',
      [Header.Id]: id,
      [Header.Type]: 'dev.workflow-builder.workflow.submitted',
      [Header.Source]: '/services/test',
      [Header.Subject]: id,
      [Header.Time]: expect.stringMatching(/^\d{4}-.*Z$/),
      [Header.DataSchema]: 'urn:workflow-builder:event:workflow.submitted:1',
      [Header.ContentType]: 'application/json',
      [Header.MessageId]: id,
      [Header.ReplyTo]: 'reply.x',
    });
    expect(message?.json()).toEqual(submitted(id, {}));
  });

  it('says when the stream had the event already', async () => {
    const id = compilationId();

    expect(await submit(id)).toEqual({ duplicate: false });
    expect(await submit(id)).toEqual({ duplicate: true });
  });

  it('lets no event out that breaks its contract', async () => {
    const id = compilationId();
    const wrong = { ...submitted(id), submittedAt: 'yesterday' };

    await expect(events.publish(Subject.WorkflowSubmitted, wrong, { about: id, messageId: id })).rejects.toMatchObject({
      code: 'EVENT_INVALID',
    });
  });

  it('publishes a document as it is, whatever its keys', async () => {
    const id = compilationId();
    const document: unknown = JSON.parse(
      '{"__proto__": {"a": 1}, "constructor": {"b": [null]}, "toJSON": "no function"}',
    );
    const purged = await bus.manager.streams.purge(bus.names.stream(Stream.Workflows));
    expect(purged.success).toBe(true);
    await submit(id, document);
    const message = await bus.consumer(Consumer.Validator).next({ expires: 2_000 });
    message?.ack();

    expect(message?.string()).toBe(JSON.stringify(submitted(id, document)));
  });

  it('says that the pipeline is full, at once', async () => {
    const full = await testBus(testNats());
    const stream = full.names.stream(Stream.Workflows);
    await full.manager.streams.update(stream, { max_bytes: 2_000 });
    const publisher = new EventPublisher(full);
    const publish = (id: string) =>
      publisher.publish(Subject.WorkflowSubmitted, submitted(id), { about: id, messageId: id });
    const filling = (async () => {
      for (let count = 0; count < 10; count += 1) await publish(compilationId());
    })();

    await expect(filling).rejects.toMatchObject({ code: 'PIPELINE_FULL' });
    await full.drain();
  });

  it('answers nobody outside the reply subjects', async () => {
    const heard: string[] = [];
    for (const subject of ['worker.nudge', 'reply.known'])
      bus.listen(subject, (message) => heard.push(message.subject));
    const error = { code: 'CYCLE', severity: 'error', message: 'm', remedy: 'r', docsUrl: 'd' } as const;
    const rejected = { ...submitted(compilationId()), errors: [error] };
    for (const replyTo of ['worker.nudge', 'reply.known']) {
      await events.publish(Subject.WorkflowRejected, rejected, {
        about: rejected.compilationId,
        messageId: replyTo,
        replyTo,
      });
    }

    await eventually(() => expect(heard).toEqual(['reply.known']));
  });
});

describe('an answer that cannot be sent', () => {
  it('does not fail the publication, which is stored', async () => {
    const bus = await testBus(testNats());
    const rejected = {
      ...submitted(compilationId()),
      errors: [{ code: 'CYCLE', severity: 'error', message: 'x'.repeat(2 * 1024 ** 2), remedy: 'r', docsUrl: 'd' }],
    } as const;
    const checkIn = bus.claimCheck.checkIn.bind(bus.claimCheck);
    let tries = 0;
    bus.claimCheck.checkIn = (body, headers) => {
      tries += 1;
      return tries > 1 ? Promise.reject(new BusUnavailable('away')) : checkIn(body, headers);
    };
    const about = rejected.compilationId;
    const published = await new EventPublisher(bus).publish(Subject.WorkflowRejected, rejected, {
      about,
      messageId: about,
      replyTo: 'reply.known',
    });

    expect(published).toEqual({ duplicate: false });
    expect(tries).toBe(2);
    await bus.drain();
  });
});

describe('a body beyond the limit of the bus', () => {
  it('travels by reference to the handler, and by reference on to who waits', async () => {
    const bus = await testBus(testNats());
    const large = 'x'.repeat(3 * 1024 ** 2);
    const received: unknown[] = [];
    const service = await startService(bus, {
      handle: ({ document, ...common }) => {
        received.push(document);
        const message = String(document);
        const errors = [{ code: 'X', severity: 'error', message, remedy: 'r', docsUrl: 'd' }];
        return {
          emit: { subject: Subject.WorkflowRejected, data: { ...common, errors } },
          about: common.compilationId,
        };
      },
    });
    const replies: unknown[] = [];
    bus.listen('reply.large', ({ data }) => replies.push(data));
    const id = compilationId();
    await new EventPublisher(bus).publish(Subject.WorkflowSubmitted, submitted(id, large), {
      about: id,
      messageId: id,
      replyTo: 'reply.large',
    });

    await eventually(() => expect(replies).toHaveLength(1));
    expect(received).toEqual([large]);
    expect(replies[0]).toMatchObject({ compilationId: id, errors: [{ message: large }] });
    const stored = await bus.consumer(Consumer.CompilationOutcome).next({ expires: 2_000 });
    expect(stored?.data.length).toBe(0);
    expect(stored?.headers?.get(Header.PayloadRef)).toMatch(/^[0-9a-f]{64}$/);
    await service.close();
    await bus.drain();
  });

  it('is a permanent error where the object is gone', async () => {
    const bus = await testBus(testNats());
    const id = compilationId();
    await new EventPublisher(bus).publish(Subject.WorkflowSubmitted, submitted(id, 'x'.repeat(2 * 1024 ** 2)), {
      about: id,
      messageId: id,
    });
    for (const { name } of await bus.link.payloads.list()) await bus.link.payloads.delete(name);
    const service = await startService(bus, { handle: () => undefined });

    await eventually(async () =>
      expect(await new DeadLetters(bus).list({ limit: 1 })).toMatchObject([
        { causeCode: 'PAYLOAD_MISSING', deliveries: 1, about: id },
      ]),
    );
    await service.close();
    await bus.drain();
  });
});
