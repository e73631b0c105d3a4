import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Attempt } from './attempt.js';
import type { JsonValue } from './json.js';
import { createTypescriptProcessor, type TypescriptProcessorInput } from './typescript-processor.js';

/** Ends a job that is waiting for a thread, or on one. */
let cancelled: AbortController;
const attempt = (): Attempt => ({ cancellationSignal: cancelled.signal, heartbeat: () => undefined });
const process = createTypescriptProcessor(
  { attempt },
  { timeMs: 1_000, memoryBytes: 64 * 1_048_576, stackBytes: 262_144, maxOutputLength: 1_048_576 },
);
const run = (body: string, input: JsonValue = null, rest: Partial<TypescriptProcessorInput> = {}) =>
  process({ code: `export function process(input) { ${body} }`, input, ...rest });

const HOSTILE_MS = 30_000;

describe('typescript-processor', () => {
  beforeEach(() => {
    cancelled = new AbortController();
  });

  it('gives what the function returns, as JSON', async () => {
    expect(await run('return { sum: input.a + input.b, gone: undefined }', { a: 1, b: 2 })).toEqual({ sum: 3 });
    expect(await run('return')).toBeNull();
    expect(await run('return input', 'line\u2028 "quoted" \\ `${x}`')).toBe('line\u2028 "quoted" \\ `${x}`');
  });

  it('waits for what an async function returns', async () => {
    expect(await process({ code: 'export async function process(x) { await null; return x + 1; }', input: 1 })).toBe(2);
  });

  it('checks input and output against their schemas', async () => {
    const schema = { type: 'object', properties: { n: { type: 'number' } }, required: ['n'] };
    expect(await run('return input', { n: 1 }, { inputSchema: schema, outputSchema: schema })).toEqual({ n: 1 });
    await expect(run('return input', { n: '1' }, { inputSchema: schema })).rejects.toMatchObject({
      type: 'PROCESSOR_INPUT_INVALID',
      nonRetryable: true,
    });
    await expect(run('return {}', {}, { outputSchema: schema })).rejects.toMatchObject({
      type: 'PROCESSOR_OUTPUT_INVALID',
      nonRetryable: true,
    });
  });

  it('tells what the function threw', async () => {
    await expect(run("throw new RangeError('too many')")).rejects.toMatchObject({
      type: 'PROCESSOR_FAILED',
      nonRetryable: true,
      message: expect.stringContaining('RangeError: too many'),
    });
    await expect(run('throw null')).rejects.toMatchObject({ type: 'PROCESSOR_FAILED' });
    await expect(process({ code: 'export const other = 1;', input: null })).rejects.toMatchObject({
      type: 'PROCESSOR_FAILED',
    });
    await expect(process({ code: 'this is no code', input: null })).rejects.toMatchObject({ type: 'PROCESSOR_FAILED' });
  });

  it.each([
    ['an endless loop', 'for (;;) ;'],
    ['an endless loop of jobs', 'const again = () => Promise.resolve().then(again); return again();'],
    ['a memory bomb', 'const all = []; for (;;) all.push(new Array(100000).fill(1.5));'],
    ['a text that doubles for ever', "let text = 'x'; for (;;) text += text;"],
    ['endless recursion', 'const deeper = () => deeper() + 1; return deeper();'],
    ['a huge output', "return 'x'.repeat(3000000);"],
    ['an error with a hostile message', "throw { name: 'E', get message() { for (;;) ; } };"],
    ['an output that is endless to write', 'return { toJSON() { for (;;) ; } };'],
  ])(
    'ends %s, and goes on working',
    async (_case, body) => {
      await expect(run(body)).rejects.toMatchObject({ type: 'PROCESSOR_LIMIT_EXCEEDED', nonRetryable: true });
      expect(await run('return 1')).toBe(1);
    },
    HOSTILE_MS,
  );

  it('ends a promise that never settles', async () => {
    await expect(run('return new Promise(() => {});')).rejects.toMatchObject({ type: 'PROCESSOR_FAILED' });
  });

  it.each([
    ['process', 'return typeof process === "function" ? Object.keys(globalThis).includes("process") : false'],
    ['require', 'return typeof require !== "undefined"'],
    ['fetch', 'return typeof fetch !== "undefined"'],
    ['timers', 'return typeof setTimeout !== "undefined"'],
    [
      'Node through a constructor',
      'return typeof (() => 0).constructor("return globalThis.process")() !== "undefined"',
    ],
    [
      'Node through the prototype of an error',
      'try { null.x } catch (e) { return e.constructor.constructor("return typeof process")() !== "undefined" }',
    ],
    ['modules', 'return import("node:fs").then(() => true, () => false)'],
  ])('has no way to %s', async (_case, body) => {
    expect(await run(body)).toBe(false);
  });

  it('keeps nothing from one call to the next, whatever it changed', async () => {
    await run('Object.prototype.stolen = 1; JSON.stringify = () => "\\"forged\\""; globalThis.kept = 1; return 1;');
    expect(await run('return [({}).stolen ?? null, globalThis.kept ?? null]')).toEqual([null, null]);
    expect(({} as { stolen?: number }).stolen).toBeUndefined();
  });

  it('gives names like __proto__ back as data', async () => {
    const output = await run('return JSON.parse(\'{"__proto__":{"admin":true}}\')');
    expect(JSON.stringify(output)).toBe('{"__proto__":{"admin":true}}');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('serves calls that come together, one after the other', async () => {
    const outputs = await Promise.all([1, 2, 3].map((n) => run('return input * 2', n)));
    expect(outputs).toEqual([2, 4, 6]);
  });

  it('ends at once when it is cancelled', async () => {
    const endless = run('for (;;) ;');
    cancelled.abort(new Error('cancelled'));
    await expect(endless).rejects.toThrow('cancelled');
    cancelled = new AbortController();
    expect(await run('return 1')).toBe(1);
  });
});
