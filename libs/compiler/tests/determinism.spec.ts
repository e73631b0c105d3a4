import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '@workflow-builder/workflow-model';
import { compile, generate, type GeneratedCode } from '../src/index.js';
import { cases, options } from './support/cases.js';
import { backwards, rearranged, type Shuffle } from './support/rearrange.js';

const samples = cases('samples').map((sample) => ({ ...sample, code: compile(sample.document, options).code }));

/** What was read from a JSON file holds nothing else. */
function isJson(document: unknown): document is JsonValue {
  return document !== undefined;
}

function jsonOf(document: unknown): JsonValue {
  if (!isJson(document)) throw new TypeError('A document expected.');
  return document;
}

/** What is compared: all that is stored of a compilation, so that a difference shows where it is. */
function stored(code: GeneratedCode | undefined): object {
  return { files: code?.files, sourceHash: code?.sourceHash, nodeMap: code?.nodeMap, manifest: code?.manifest };
}

describe('the same document', () => {
  it.each(samples)('gives the same code twice: $name', ({ document, code }) => {
    expect(stored(compile(document, options).code)).toEqual(stored(code));
  });

  it.each(samples)(
    'gives the same code whether it is compiled at once or validated first: $name',
    ({ document, code }) => {
      const { workflow } = compile(document, options);
      expect(workflow && generate(workflow, options).code).toEqual(code);
    },
  );

  it('gives the same code in another process, with another language and time zone', async () => {
    const script = join(import.meta.dirname, 'support', 'print-hashes.mjs');
    const env = {
      ...process.env,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: '',
    };
    const args = ['--conditions', '@workflow-builder/source', script];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1 << 24 });
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries(samples.map(({ name, code }) => [name, code?.sourceHash])));
  });
});

describe('the same workflow, drawn or written down differently', () => {
  it.each(samples)('gives the same code backwards: $name', ({ document, code }) => {
    expect(stored(compile(rearranged(jsonOf(document), backwards), options).code)).toEqual(stored(code));
  });

  it('gives the same code in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.infiniteStream(fc.nat()), ({ document, code }, numbers) => {
        const { code: other } = compile(rearranged(jsonOf(document), shuffleBy(numbers)), options);
        expect(stored(other)).toEqual(stored(code));
      }),
      { numRuns: 300 },
    );
  });
});

/** Takes the item that the next number falls on, again and again. */
function shuffleBy(numbers: Iterator<number>): Shuffle {
  return (items) => {
    const left = [...items];
    return items.flatMap(() => {
      const number: unknown = numbers.next().value;
      return left.splice(typeof number === 'number' ? number % left.length : 0, 1);
    });
  };
}

describe('what has meaning', () => {
  it('tells codes apart: one letter of a text', () => {
    const { document, code } = samples.find(({ name }) => name === 'workflows/base-workflow') ?? {};
    const changed: unknown = JSON.parse(JSON.stringify(document).replace('Hello', 'Hallo'));
    const { code: other } = compile(changed, options);
    expect(other?.sourceHash).toBeDefined();
    expect(other?.sourceHash).not.toBe(code?.sourceHash);
  });
});
