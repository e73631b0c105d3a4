import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Consumer, consumers, Stream, Subject } from '@workflow-builder/contracts';
import { testNats } from '@workflow-builder/testing';
import { compilationId, submitted, testBus, unmeasured, validated } from '../tests/fixtures.js';
import type { Bus } from './bus.js';
import { DeadLetterWriter } from './dead-letter-writer.js';
import { DeadLetters } from './dead-letters.js';
import { EventPublisher } from './event-publisher.js';
import { decodeJson } from './json.js';

describe('DeadLetterWriter', () => {
  let bus: Bus;

  beforeAll(async () => {
    bus = await testBus(testNats());
  });

  afterAll(() => bus.drain());

  it('keeps the whole message of a consumer that got headers only, once however often it is written', async () => {
    const id = compilationId();
    const data = validated(submitted(id, { some: 'document' }));
    const events = new EventPublisher(bus);
    await events.publish(Subject.WorkflowValidated, data, { about: id, messageId: id });
    const delivered = await bus.consumer(Consumer.CompilationProgress).next({ expires: 2_000 });
    expect(delivered?.data).toHaveLength(0);
    const failed = {
      subject: Subject.WorkflowValidated,
      headers: delivered!.headers,
      body: undefined,
      stream: Stream.Workflows,
      sequence: delivered!.seq,
      deliveries: 1,
      time: delivered!.time,
    };
    const spec = consumers.find(({ durable }) => durable === Consumer.CompilationProgress)!;
    const writer = new DeadLetterWriter(bus, events, unmeasured);
    await writer.write(failed, spec, { code: 'BROKEN', message: 'broken' });
    await writer.write(failed, spec, { code: 'BROKEN', message: 'broken' });

    const letters = await new DeadLetters(bus).list({ limit: 10 });
    expect(letters).toMatchObject([{ consumer: Consumer.CompilationProgress, causeCode: 'BROKEN', about: id }]);
    expect(decodeJson((await new DeadLetters(bus).show(letters[0]!.sequence)).body)).toEqual(data);
  });
});
