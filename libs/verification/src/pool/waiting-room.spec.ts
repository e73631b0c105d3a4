import { describe, expect, it } from '@jest/globals';
import type { InspectionRequest } from './inspector.js';
import { WaitingRoom, type Batch, type Waiting } from './waiting-room.js';

const request = (workflow: string, isolated = true): InspectionRequest => ({
  files: { workflow, activities: '', worker: '' },
  check: ['workflow'],
  isolated,
});

const waiting = (workflow: string, isolated = true): Waiting => ({
  request: request(workflow, isolated),
  since: 0,
  resolve: () => undefined,
  reject: () => undefined,
});

const textsOf = (batch: Batch | undefined): readonly string[] | undefined =>
  batch?.members.map(({ request: { files } }) => files.workflow);

const numbers = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => String(index));

describe('the waiting room', () => {
  it('hands a document to a thread that is free, without company', async () => {
    const room = new WaitingRoom(2);
    const next = room.next();
    room.enter(waiting('a'));
    expect(await next).toMatchObject({ kind: 'shared', members: [{ request: { files: { workflow: 'a' } } }] });
  });

  it('hands out together what waits, in the order of arrival, and at most 16 at a time', async () => {
    const room = new WaitingRoom(1);
    for (const text of numbers(20)) room.enter(waiting(text));
    expect(textsOf(await room.next())).toEqual(numbers(16));
    expect(textsOf(await room.next())).toEqual(['16', '17', '18', '19']);
  });

  it('shares what waits among the threads that are free', async () => {
    const room = new WaitingRoom(2);
    const batches = [room.next(), room.next()];
    for (const text of numbers(4)) room.enter(waiting(text));
    expect((await Promise.all(batches)).map(textsOf)).toEqual([
      ['0', '1'],
      ['2', '3'],
    ]);
  });

  it('lets no batch grow large', async () => {
    const room = new WaitingRoom(1);
    const text = 'x'.repeat(60 * 1024);
    for (let i = 0; i < 6; i += 1) room.enter(waiting(text));
    expect((await room.next())?.members).toHaveLength(4);
    expect((await room.next())?.members).toHaveLength(2);
  });

  it.each([
    ['is large', waiting('x'.repeat(65 * 1024))],
    ['is deeply nested', waiting(`${'{a:['.repeat(20)}${']}'.repeat(20)}`)],
    ['reaches beyond itself', waiting('a', false)],
  ])('hands out by itself what %s', async (_, member) => {
    const room = new WaitingRoom(1);
    for (const each of [waiting('a'), member, waiting('b')]) room.enter(each);
    const batch = await room.next();
    expect(batch).toEqual({ kind: 'alone', members: [member] });
    if (batch) room.left(batch);
    expect(textsOf(await room.next())).toEqual(['a', 'b']);
  });

  it('keeps a thread for those who do no harm', async () => {
    const room = new WaitingRoom(2);
    room.suspect([waiting('large'), waiting('s')]);
    const first = await room.next();
    expect(textsOf(first)).toEqual(['s']);
    const second = room.next();
    room.enter(waiting('ordinary'));
    expect(textsOf(await second)).toEqual(['ordinary']);
    if (first) room.left(first);
    expect(textsOf(await room.next())).toEqual(['large']);
  });

  it('sends away those who wait when it closes, and the threads', async () => {
    const room = new WaitingRoom(1);
    const sent: unknown[] = [];
    room.enter({ ...waiting('a'), reject: (error) => sent.push(error) });
    const closed = new Error('closed');
    room.close(closed);
    expect(sent).toEqual([closed]);
    expect(await room.next()).toBeUndefined();
  });
});
