import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../finding.js';
import { createMemoryVerdicts } from './memory-verdicts.js';
import { createTieredVerdicts } from './tiered-verdicts.js';
import { verdictKey, type VerdictKey } from './verdicts.js';

const key = (name: string): VerdictKey => verdictKey(createHash('sha256').update(name).digest('hex'));
const finding: Finding = { tool: 'tsc', rule: 'TS1', message: 'no', place: { file: 'workflow', line: 1, column: 1 } };

describe('verdicts in memory', () => {
  it('are known under the key they were put under, and no other', async () => {
    const verdicts = createMemoryVerdicts();
    verdicts.put(new Map([[key('proven'), []]]));
    verdicts.put(new Map([[key('refused'), [finding]]]));
    expect([...(await verdicts.get([key('proven'), key('refused'), key('unknown')]))]).toEqual([
      [key('proven'), []],
      [key('refused'), [finding]],
    ]);
  });

  it('forget the oldest when there are too many', async () => {
    const verdicts = createMemoryVerdicts();
    for (let i = 0; i <= 20_000; i += 1) verdicts.put(new Map([[key(String(i)), []]]));
    expect([...(await verdicts.get([key('0'), key('20000')])).keys()]).toEqual([key('20000')]);
  });

  it('keep nothing that is larger than all of them may be', async () => {
    const verdicts = createMemoryVerdicts();
    verdicts.put(new Map([[key('large'), [{ ...finding, message: 'x'.repeat(9 * 1024 ** 2) }]]]));
    expect(await verdicts.get([key('large')])).toEqual(new Map());
  });
});

describe('verdicts near and far', () => {
  it('are put in both, and what only the far ones know is near from then on', async () => {
    const near = createMemoryVerdicts();
    const far = createMemoryVerdicts();
    far.put(new Map([[key('far'), [finding]]]));
    const both = createTieredVerdicts(near, far);
    both.put(new Map([[key('both'), []]]));

    expect(await both.get([key('far'), key('both'), key('unknown')])).toEqual(
      new Map([
        [key('both'), []],
        [key('far'), [finding]],
      ]),
    );
    expect((await near.get([key('far'), key('both')])).size).toBe(2);
    expect((await far.get([key('both')])).size).toBe(1);
  });
});

describe('verdictKey()', () => {
  it.each(['', 'A'.repeat(64), `${'a'.repeat(64)}\n`, '../x'])('refuses %j', (text) => {
    expect(() => verdictKey(text)).toThrow(RangeError);
  });
});
