import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { catalogue, type Diagnostic } from '@workflow-builder/diagnostics';
import { isJsonList, isJsonObject, type JsonValue } from '@workflow-builder/workflow-model';
import { compile, validate } from '../../src/index.js';
import { options } from '../support/cases.js';
import { documents } from './documents.js';
import { inventoryOf } from './inventory.js';
import { payloads } from './payloads.js';

/** Any value at all is answered with findings of the catalogue, and code only where there are no errors. */
function expectAnswer(document: unknown): void {
  const { code, diagnostics } = compile(document, options);
  expect(defectsIn(diagnostics)).toEqual([]);
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(code === undefined);
  if (code !== undefined) expect(inventoryOf(code.files.workflow).syntaxErrors).toEqual([]);
  expect(validate(document, options).workflow === undefined).toBe(code === undefined);
}

function defectsIn(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code === 'INTERNAL_CODEGEN_DEFECT' || !(code in catalogue));
}

const hostileText = fc.oneof(
  fc.constantFrom(...Object.values(payloads)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 10 }),
);

const hostileJson: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -0, 1e300, -1, 0.1),
    hostileText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(hostileText, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

/** The document with the value at some place of it, which the numbers lead to, replaced by another one. */
function mutated(value: JsonValue, route: readonly number[], replacement: JsonValue): JsonValue {
  const [step = 0, ...rest] = route;
  const keys = isJsonList(value) ? [...value.keys()] : isJsonObject(value) ? Object.keys(value) : [];
  const chosen = keys[step % Math.max(1, keys.length)];
  if (route.length === 0 || chosen === undefined) return replacement;
  if (isJsonList(value)) {
    return value.map((item, index) => (index === chosen ? mutated(item, rest, replacement) : item));
  }
  if (!isJsonObject(value)) return replacement;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === chosen ? mutated(item, rest, replacement) : item]),
  );
}

describe('any value as a document', () => {
  it('is answered', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        expectAnswer,
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['nothing', undefined],
    ['a function', () => 'x'],
    ['a symbol', Symbol('x')],
    ['a big integer', 1n],
    ['an object without prototype', Object.create(null)],
    [
      'an object that throws',
      {
        get nodes(): never {
          throw new Error('no');
        },
      },
    ],
    ['numbers that are none', { name: 'x', nodes: [{ id: NaN, type: Infinity, data: -Infinity }], edges: [-0] }],
    ['a list of lists', [[[]]]],
    ['a text', '{"nodes":[]}'],
  ])('is answered: %s', (_name, document) => {
    expectAnswer(document);
  });

  it('is answered where it contains itself', () => {
    const document: Record<string, unknown> = { name: 'x', nodes: [], edges: [] };
    document['nodes'] = [document];
    expectAnswer(document);
  });
});

describe('any value in a place of a document', () => {
  it('is answered', () => {
    const route = fc.array(fc.nat(), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(documents)),
        fc.array(fc.tuple(route, hostileJson), { minLength: 1, maxLength: 3 }),
        (document, changes) => {
          expectAnswer(changes.reduce<JsonValue>((changed, [at, value]) => mutated(changed, at, value), document));
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
