import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type EventData, Subject } from '@workflow-builder/contracts';
import { type Bus, BusSettings, BusUnavailable, connectBus } from '@workflow-builder/messaging';
import { eventually, type PrivateNats, startPrivateNats, testNats } from '@workflow-builder/testing';
import { CompilationRecords } from './compilation-records.js';
import type { Outcome } from './outcome.js';

const ID = `cmp_${'0'.repeat(32)}`;
const EARLY = '2026-01-01T00:00:00.000Z';
const LATE = '2026-01-01T00:00:01.000Z';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const unheard = { onChange: () => undefined, onError: () => undefined };

const common = {
  compilationId: ID,
  options: { strictMode: true, includeComments: false },
  project: { id: 'p1', name: 'Project' },
  service: { id: 's1', name: 'Service' },
  submittedAt: EARLY,
  timings: [],
  notices: [],
};

function rejected(at: string, code: string, message = code): Outcome {
  const errors = [{ code, severity: 'error', message, remedy: 'r', docsUrl: 'd' }];
  return { subject: Subject.WorkflowRejected, at, data: { ...common, errors } as EventData['workflow.rejected'] };
}

function verified(at: string): Outcome {
  const data = {
    ...common,
    workflow: { id: 'w', name: 'W', type: 'W', nodeCount: 0, edgeCount: 0 },
    code: {
      files: { workflow: '', activities: '', worker: '' },
      nodeMap: { nodes: [], lines: [] },
      sourceHash: 'a'.repeat(64),
    },
    verification: { tscPassed: true, eslintPassed: true, anyTypesFound: 0 },
  };
  return { subject: Subject.CodeVerified, at, data };
}

function open(NATS_URL: string, SUBJECT_PREFIX = ''): Promise<Bus> {
  const settings = Object.assign(new BusSettings(), { NATS_URL, SUBJECT_PREFIX });
  return connectBus(settings, { service: 'spec', logger: silent });
}

describe('the record of a compilation', () => {
  let bus: Bus;
  let records: CompilationRecords;

  beforeEach(async () => {
    const { url, prefix } = testNats();
    bus = await open(url, prefix);
    records = new CompilationRecords(bus);
  });

  afterEach(() => bus.drain());

  it('is unknown before anything happened', async () => {
    expect(await records.read(ID)).toBeUndefined();
    expect(await records.outcome(ID)).toBeUndefined();
    expect(await records.ending(ID)).toBeUndefined();
  });

  it('keeps the first submission under an id', async () => {
    const first = { requestHash: 'one', projectId: 'p1', at: EARLY };

    expect(await records.submit(ID, first)).toEqual(first);
    expect(await records.submit(ID, { requestHash: 'two', projectId: 'p1', at: LATE })).toEqual(first);
  });

  it('tells stages in their order, whatever the order they were noted in, and the outcome', async () => {
    await records.mark(ID, { stage: 'generated', at: LATE });
    await records.settle(ID, verified(LATE));
    await records.mark(ID, { stage: 'validated', at: EARLY });

    expect(await records.read(ID)).toEqual({
      compilationId: ID,
      projectId: 'p1',
      stages: [
        { stage: 'validated', at: EARLY },
        { stage: 'generated', at: LATE },
      ],
      outcome: verified(LATE),
    });
  });

  it('is of the project that it was submitted for, before it ends', async () => {
    await records.mark(ID, { stage: 'validated', at: LATE });
    expect(await records.read(ID)).toBeUndefined();

    await records.submit(ID, { requestHash: 'one', projectId: 'p1', at: EARLY });
    expect(await records.read(ID)).toEqual({
      compilationId: ID,
      projectId: 'p1',
      stages: [
        { stage: 'submitted', at: EARLY },
        { stage: 'validated', at: LATE },
      ],
    });
  });

  it('keeps an outcome too large for an entry', async () => {
    const large = rejected(EARLY, 'CYCLE', 'x'.repeat(2 * 1024 ** 2));
    await records.settle(ID, large);

    expect(await records.outcome(ID)).toEqual(large);
  });

  it.each([
    ['a newer outcome over an older one', rejected(EARLY, 'STAGE_FAILED'), verified(LATE), verified(LATE)],
    ['a newer outcome over an older that comes late', verified(LATE), rejected(EARLY, 'CYCLE'), verified(LATE)],
    [
      'verified code over any failure of the platform',
      verified(EARLY),
      rejected(LATE, 'STAGE_FAILED'),
      verified(EARLY),
    ],
  ])('keeps %s', async (_rule, first, second, standing) => {
    await records.settle(ID, first);
    await records.settle(ID, second);

    expect(await records.outcome(ID)).toEqual(standing);
  });

  it('keeps the newest of outcomes that come at once', async () => {
    await Promise.all(
      [rejected(EARLY, 'A'), verified(LATE), rejected(EARLY, 'B')].map((one) => records.settle(ID, one)),
    );

    expect(await records.outcome(ID)).toEqual(verified(LATE));
  });

  it('is reopened by the ending that was seen, never by another: what came since stands', async () => {
    await records.settle(ID, rejected(EARLY, 'STAGE_FAILED'));
    const seen = await records.ending(ID);
    const first = await records.reopen(ID, seen!);
    expect(await records.outcome(ID)).toBeUndefined();

    await records.settle(ID, verified(LATE));
    expect(await records.reopen(ID, seen!)).toBe(first);
    expect(await records.outcome(ID)).toEqual(verified(LATE));
  });

  it('tells each entry to who watches, until they stop', async () => {
    let changes = 0;
    await records.mark(ID, { stage: 'validated', at: EARLY });
    const stop = await records.watch(ID, { ...unheard, onChange: () => (changes += 1) });
    await eventually(() => expect(changes).toBe(1));
    await records.settle(ID, verified(LATE));
    await eventually(() => expect(changes).toBe(2));

    stop();
    await records.mark(ID, { stage: 'generated', at: LATE });
    expect(changes).toBe(2);
  });

  it('hands what a watcher throws to its own onError', async () => {
    const broken = new Error('broken');
    const heard: unknown[] = [];
    const onChange = (): void => {
      throw broken;
    };
    const stop = await records.watch(ID, { onChange, onError: (error) => heard.push(error) });
    await records.mark(ID, { stage: 'validated', at: EARLY });

    await eventually(() => expect(heard).toEqual([broken]));
    stop();
  });

  it('is there again after the bucket was lost', async () => {
    await records.settle(ID, verified(EARLY));
    await bus.manager.streams.delete(`KV_${bus.names.bucket('COMPILATIONS')}`);

    await expect(records.outcome(ID)).rejects.toBeInstanceOf(BusUnavailable);
    expect(await records.outcome(ID)).toBeUndefined();
    await records.settle(ID, verified(LATE));
    expect(await records.outcome(ID)).toEqual(verified(LATE));
  });
});

describe('records while the server is going away', () => {
  let nats: PrivateNats;

  beforeEach(async () => {
    nats = await startPrivateNats();
  });

  afterEach(() => nats.close());

  it('are unavailable in every method, and there again with it', async () => {
    const bus = await open(nats.url);
    const records = new CompilationRecords(bus);
    await records.settle(ID, rejected(EARLY, 'CYCLE'));
    const ending = await records.ending(ID);
    await nats.kill();

    const calls = [
      () => records.submit(ID, { requestHash: 'one', projectId: 'p1', at: EARLY }),
      () => records.mark(ID, { stage: 'validated', at: EARLY }),
      () => records.settle(ID, verified(LATE)),
      () => records.outcome(ID),
      () => records.reopen(ID, ending!),
      () => records.read(ID),
      () => records.watch(ID, unheard),
    ];
    for (const result of await Promise.allSettled(calls.map((call) => call())))
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'BUS_UNAVAILABLE' } });

    await nats.start();
    await eventually(() => expect(bus.isConnected()).toBe(true));
    await eventually(async () => expect(await records.outcome(ID)).toBeDefined());
    await bus.drain();
  });
});
