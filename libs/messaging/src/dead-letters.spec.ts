import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestMicroservice } from '@nestjs/common';
import { Consumer, Header, Stream, Subject } from '@workflow-builder/contracts';
import { eventually, testNats } from '@workflow-builder/testing';
import { compilationId, startService, submitted, testBus, validated } from '../tests/fixtures.js';
import type { Bus } from './bus.js';
import { DeadLetterNotFound, DeadLetters } from './dead-letters.js';
import { PayloadMissing, PermanentError } from './errors.js';
import { EventPublisher } from './event-publisher.js';
import { WireHeader } from './wire-headers.js';

const LARGE = 'x'.repeat(2 * 1024 ** 2);

describe('DeadLetters', () => {
  let bus: Bus;
  let letters: DeadLetters;
  let broken: boolean;
  let handled: string[];
  let service: INestMicroservice;

  beforeEach(async () => {
    bus = await testBus(testNats());
    letters = new DeadLetters(bus);
    broken = true;
    handled = [];
    service = await startService(bus, {
      handle: (data) => {
        if (broken) throw new PermanentError('BROKEN', 'first line\nsecond line');
        handled.push(data.compilationId);
        return { emit: { subject: Subject.WorkflowValidated, data: validated(data) }, about: data.compilationId };
      },
    });
  });

  afterEach(async () => {
    await service.close();
    await bus.drain();
  });

  async function failing(document: unknown = {}): Promise<string> {
    const id = compilationId();
    await new EventPublisher(bus).publish(Subject.WorkflowSubmitted, submitted(id, document), {
      about: id,
      messageId: id,
    });
    return id;
  }

  const listed = (count: number) =>
    eventually(async () => {
      const found = await letters.list({ limit: 100 });
      expect(found).toHaveLength(count);
      return found;
    });

  it('lists the oldest first, up to the limit, of one consumer if asked', async () => {
    const first = await failing();
    await listed(1);
    await failing();
    await listed(2);

    expect(await letters.list({ limit: 1 })).toMatchObject([
      { about: first, causeCode: 'BROKEN', cause: 'first line second line' },
    ]);
    expect(await letters.list({ limit: 10, consumer: Consumer.Validator })).toHaveLength(2);
    expect(await letters.list({ limit: 10, consumer: Consumer.Codegen })).toEqual([]);
  });

  it('leaves no consumer behind on the stream', async () => {
    await failing();
    await listed(1);

    expect((await bus.manager.streams.info(bus.names.stream(Stream.DeadLetters))).state.consumer_count).toBe(0);
  });

  it('shows the original headers and body, also of a body that travelled by reference', async () => {
    const id = await failing(LARGE);
    const [letter] = await listed(1);
    const details = await letters.show(letter!.sequence);

    expect(JSON.parse(new TextDecoder().decode(details.body))).toEqual(submitted(id, LARGE));
    expect(details.headers).toMatchObject({
      [Header.Subject]: id,
      [Header.Type]: 'dev.workflow-builder.workflow.submitted',
    });
  });

  it.each([
    ['a small', {}],
    ['a large', LARGE],
  ])('replays %s message to its subject, once, as another attempt', async (_size, document) => {
    const id = await failing(document);
    const [letter] = await listed(1);
    broken = false;
    await letters.replay(letter!.sequence);

    await eventually(() => expect(handled).toEqual([id]));
    expect(await letters.list({ limit: 10 })).toEqual([]);
    await expect(letters.replay(letter!.sequence)).rejects.toBeInstanceOf(DeadLetterNotFound);
    const next = await bus.consumer(Consumer.Codegen).next({ expires: 2_000 });
    expect(next?.headers?.get(WireHeader.Attempt)).toBe(`replay-${letter!.sequence}`);
  });

  it('keeps a message that fails again as a new dead letter', async () => {
    await failing();
    const [letter] = await listed(1);
    await letters.replay(letter!.sequence);

    await eventually(async () => {
      const [again] = await letters.list({ limit: 10 });
      expect(again?.sequence).toBeGreaterThan(letter!.sequence);
    });
  });

  it('does not replay what refers to an expired payload', async () => {
    await failing(LARGE);
    const [letter] = await listed(1);
    const { headers } = await letters.show(letter!.sequence);
    await bus.link.payloads.delete(headers[Header.PayloadRef]!);

    await expect(letters.replay(letter!.sequence)).rejects.toBeInstanceOf(PayloadMissing);
    expect(await letters.list({ limit: 10 })).toHaveLength(1);
  });
});
