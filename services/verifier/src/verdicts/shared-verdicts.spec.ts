import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Kvm, type KV } from '@nats-io/kv';
import { type Bus, encodeJson } from '@workflow-builder/messaging';
import { eventually, startPrivateNats, testNats } from '@workflow-builder/testing';
import {
  createVerifier,
  type FileVerdict,
  verdictKey,
  type VerdictKey,
  type Verifier,
} from '@workflow-builder/verification';
import { silent, testBus } from '../../tests/bus.js';
import { generated } from '../../tests/generated.js';
import { SharedVerdicts, VERDICTS } from './shared-verdicts.js';

const key = (name: string): VerdictKey => verdictKey(createHash('sha256').update(name).digest('hex'));
const refused: FileVerdict = [
  { tool: 'eslint', rule: 'no-eval', message: 'eval can be harmful.', place: { file: 'workflow', line: 3, column: 1 } },
];

describe('verdicts in JetStream', () => {
  let place: ReturnType<typeof testNats>;
  let bus: Bus;
  let verdicts: SharedVerdicts;

  beforeEach(async () => {
    place = testNats();
    bus = await testBus(place);
    verdicts = new SharedVerdicts(bus, silent);
  });

  afterEach(() => bus.drain());

  const bucket = (): Promise<KV> => new Kvm(bus.jetstream).open(bus.names.bucket(VERDICTS.name));

  /** Puts and waits until all verifiers can know. */
  async function keep(entries: ReadonlyMap<VerdictKey, FileVerdict>): Promise<void> {
    verdicts.put(entries);
    await eventually(async () => expect((await verdicts.get([...entries.keys()])).size).toBe(entries.size));
  }

  it('are known to every verifier, under their keys alone', async () => {
    await keep(
      new Map([
        [key('proven'), []],
        [key('refused'), refused],
      ]),
    );
    const replica = await testBus(place);
    try {
      const known = await new SharedVerdicts(replica, silent).get([key('proven'), key('refused'), key('unknown')]);
      expect(known.get(key('proven'))).toEqual([]);
      expect(known.get(key('refused'))).toEqual(refused);
      expect(known.size).toBe(2);
    } finally {
      await replica.drain();
    }
  });

  it('are not believed where they say to belong to another key', async () => {
    await keep(new Map([[key('proven'), []]]));
    const entry = await (await bucket()).get(key('proven'));
    await (await bucket()).put(key('other'), entry?.value ?? '');
    expect(await verdicts.get([key('other')])).toEqual(new Map());
  });

  it.each([
    ['is no JSON', 'proven'],
    ['is empty', ''],
    ['is of another schema', encodeJson({ schema: 99, key: key('a'), findings: [] })],
    ['has no findings', encodeJson({ schema: 1, key: key('a') })],
    [
      'has findings of no known tool',
      encodeJson({ schema: 1, key: key('a'), findings: [{ ...refused[0], tool: 'tslint' }] }),
    ],
    [
      'has findings without a place',
      encodeJson({ schema: 1, key: key('a'), findings: [{ ...refused[0], place: null }] }),
    ],
  ])('are unknown where the entry %s', async (_, entry) => {
    await keep(new Map([[key('proven'), []]]));
    await (await bucket()).put(key('a'), entry);
    expect(await verdicts.get([key('a')])).toEqual(new Map());
  });

  it('are bounded in age and bytes, and make room for new ones', async () => {
    await keep(new Map([[key('proven'), []]]));
    const { config } = (await (await bucket()).status()).streamInfo;
    expect(config).toMatchObject({ max_bytes: VERDICTS.maxBytes, max_age: VERDICTS.ttlMs * 1e6, discard: 'old' });
    expect(config.max_msgs_per_subject).toBe(1);
  });

  it('that are large are not shared', async () => {
    const large = refused.map((finding) => ({ ...finding, message: 'x'.repeat(65 * 1024) }));
    verdicts.put(new Map([[key('large'), large]]));
    await keep(new Map([[key('proven'), []]]));
    expect(await verdicts.get([key('large')])).toEqual(new Map());
  });
});

describe('two verifiers', () => {
  it('prove a file once between them', async () => {
    const place = testNats();
    const buses = [await testBus(place), await testBus(place)] as const;
    try {
      const { files, nodeMap } = generated().code;
      const [first, second] = await Promise.all(buses.map(verifierOn));
      await first?.verify(files, nodeMap);
      const keys = new Kvm(buses[0].jetstream).open(buses[0].names.bucket(VERDICTS.name));
      await eventually(async () => expect((await (await keys).status()).values).toBe(3));

      expect(await second?.verify(files, nodeMap)).toMatchObject({
        diagnostics: [],
        timings: { tscMs: 0, eslintMs: 0 },
      });
    } finally {
      await Promise.all(buses.map((bus) => bus.drain()));
    }
  });
});

function verifierOn(bus: Bus): Promise<Verifier> {
  return createVerifier({ verdicts: new SharedVerdicts(bus, silent) });
}

describe('while the bus is away', () => {
  it('nothing is known, and afterwards everything again', async () => {
    const nats = await startPrivateNats();
    const bus = await testBus({ url: nats.url, prefix: '' });
    try {
      const verdicts = new SharedVerdicts(bus, silent);
      verdicts.put(new Map([[key('before'), []]]));
      await eventually(async () => expect((await verdicts.get([key('before')])).size).toBe(1));

      await nats.stop();
      await eventually(() => expect(bus.isConnected()).toBe(false));
      verdicts.put(new Map([[key('while'), []]]));
      expect(await verdicts.get([key('before')])).toEqual(new Map());

      await nats.start();
      await eventually(async () => expect((await verdicts.get([key('before')])).size).toBe(1));
      expect(await verdicts.get([key('while')])).toEqual(new Map());
    } finally {
      await bus.drain();
      await nats.close();
    }
  });
});
