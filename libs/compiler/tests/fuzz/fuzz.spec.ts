import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { compile } from '../../src/index.js';
import { options } from '../support/cases.js';
import { campaign, describeFind, type Find } from './campaign.js';
import type { FuzzCase } from './case.js';
import { check } from './check.js';
import type { Distribution } from './distribution.js';
import { generateCase } from './generator/generate.js';

const RUNS = 2000;
const CHECKED = 20;
const checked = join(import.meta.dirname, 'checked');
const found = join(import.meta.dirname, 'found');

describe('generated code does what the page says', () => {
  let distribution: Distribution;
  let finds: readonly Find[];

  beforeAll(async () => {
    ({ distribution, finds } = await campaign({ from: 0, runs: RUNS, mostFinds: 5 }));
    process.stdout.write(`${distribution.lines.join('\n')}\n`);
  }, 300_000);

  it(`for ${RUNS} random documents`, () => {
    expect(finds.map(describeFind)).toEqual([]);
    expect(distribution.documents).toBe(RUNS);
  });

  it('and half of them have a join and a loop, and runs come out in every way', () => {
    expect(distribution.share('document: has a join and a loop')).toBeGreaterThan(0.5);
    for (const outcome of ['completed', 'failed Refused', 'failed Told', 'failed LOOP_LIMIT_EXCEEDED']) {
      expect(distribution.share(`outcome: ${outcome}`)).toBeGreaterThan(0);
    }
    expect(distribution.share('run: continued as new')).toBeGreaterThan(0.1);
    expect(distribution.share('run: has steps that cancelled')).toBeGreaterThan(0);
  });
});

/** The library of tsc and ESLint proves these documents in a suite of its own; the compiler must not import it. */
describe('the documents that are type-checked and linted', () => {
  it.each(Array.from({ length: CHECKED }, (_, index) => index * 97))(
    '%d is as generated (UPDATE=1 rewrites it)',
    (number) => {
      const path = join(checked, `${number}.json`);
      const text = `${JSON.stringify(generateCase(number).document, null, 2)}\n`;
      if (process.env['UPDATE'] === '1') writeFileSync(path, text);
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(text));
    },
  );
});

describe('the comparison notices', () => {
  it.each([
    ['branches that are not waited for', 'await Promise.allSettled(branches);', ''],
    ['branches that are not cancelled', 'CancellationScope.current().cancel();', ''],
    ['back-off that does not grow', '? attempt :', '? 1 :'],
    ['a bound on children that does not bind', 'slot.free -= 1;', ''],
    ['rounds after an end', 'if (loop.ended) return;', ''],
    ['retries of what failed for good', '|| isNonRetryable(error)', ''],
    ['messages that are handled at once', 'previous.then(() => handle(message))', 'handle(message)'],
    ['a run that ends before its handlers', 'await condition(allHandlersFinished);', ''],
    ['a run that does not go on where the last one was', 'resume !== undefined ||', ''],
  ])(
    '%s',
    async (_, right, wrong) => {
      for (let number = 0; number < 1000; number += 1) {
        const fuzzCase = generateCase(number);
        if (compile(fuzzCase.document, options).code?.files.workflow.includes(right) !== true) continue;
        const tampered = await check(fuzzCase, (code) => code.replaceAll(right, wrong));
        if (tampered.kind === 'differed' && (await check(fuzzCase)).kind === 'agreed') return;
      }
      throw new Error('Nothing differed.');
    },
    120_000,
  );
});

const kept = existsSync(found) ? readdirSync(found).filter((file) => file.endsWith('.json')) : [];

describe('what fuzzing once found stays mended', () => {
  it.each(kept)('%s', async (file) => {
    const fuzzCase = JSON.parse(readFileSync(join(found, file), 'utf8')) as FuzzCase;
    const verdict = await check(fuzzCase);
    expect(verdict).toMatchObject({ kind: 'agreed' });
  });

  it('is kept', () => expect(kept.length).toBeGreaterThan(0));
});
