import { afterAll, describe, expect, it } from '@jest/globals';
import type { JsonValue } from '@workflow-builder/workflow-model';
import { compile, type GeneratedFiles } from '../../src/index.js';
import { options } from '../support/cases.js';
import { documents } from './documents.js';
import { type Inventory, inventoryOf } from './inventory.js';
import { BENIGN, payloads } from './payloads.js';
import { positionsOf } from './positions.js';

/** Names under which a workflow is exported that its file needs for itself: that takes one more statement. */
const wordsOfTheFile: readonly string[] = [payloads['is a helper of the file'], payloads['is a name of the SDK']];

/** Documents whose places get every payload; those of the others take turns, so that each payload comes to each kind of node. */
const thorough: readonly string[] = ['workflow', 'log', 'end'];
const TURNS = 4;

/** Each place once, with a document around it. */
const positions = new Map(
  Object.entries(documents).flatMap(([around, document]) =>
    positionsOf(document).map((position) => [position.name, { around, document, ...position }] as const),
  ),
);

/** Parses each distinct text once: two of the three files are the same in most compilations. */
class Parsed {
  private readonly known = new Map<string, Inventory>();

  of(files: GeneratedFiles): readonly Inventory[] {
    return [files.workflow, files.activities, files.worker].map((text) => {
      const inventory = this.known.get(text) ?? inventoryOf(text);
      this.known.set(text, inventory);
      return inventory;
    });
  }
}

/** Compiles a document; neither a defect nor a refusal without a reason is an answer. */
function filesOf(document: JsonValue): GeneratedFiles | undefined {
  const { code, diagnostics } = compile(document, options);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map((error) => error.code);
  expect(errors).not.toContain('INTERNAL_CODEGEN_DEFECT');
  if (code === undefined) expect(errors).not.toHaveLength(0);
  return code?.files;
}

/** The texts of one list that another one has not, as often as that. */
function beyond(texts: readonly string[], known: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const text of known) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** The code has the shape of the benign one, and the payload in it is data: nothing else is new. */
function expectData(found: readonly Inventory[], benign: readonly Inventory[], payload: string): void {
  found.forEach((inventory, index) => {
    const expected = benign[index];
    expect(inventory.syntaxErrors).toEqual([]);
    expect(inventory.kinds).toEqual(expected?.kinds);
    expect(inventory.comments).toBe(expected?.comments);
    const strange = beyond(inventory.texts, expected?.texts ?? []).filter((text) => !isPayload(text, payload));
    expect(strange).toEqual([]);
  });
}

/** Whether a text is the payload or holds it, or is a name that was made of it: of letters, digits, `_` and `-` only. */
function isPayload(text: string, payload: string): boolean {
  return text.includes(payload) || text === payload.replaceAll('\\${', '${') || /^[\w-]+$/.test(text);
}

/** Where text is code of a kind, a payload may be a literal by itself; it still calls nothing and names nothing. */
function expectHarmless(found: readonly Inventory[], original: readonly Inventory[]): void {
  found.forEach(({ syntaxErrors, kinds, names }, index) => {
    expect(syntaxErrors).toEqual([]);
    expect(kinds['CallExpression']).toBe(original[index]?.kinds['CallExpression']);
    expect(names).not.toContain('pwned');
  });
}

const places = [...positions.values()].map((position, turn) => ({
  ...position,
  tried: Object.values(payloads).filter(
    (_payload, index) => thorough.includes(position.around) || (index + turn) % TURNS === 0,
  ),
}));

describe.each(places)('hostile text at $name', ({ name, document, fill, tried }) => {
  const parsed = new Parsed();

  it('is data or refused', () => {
    const benign = filesOf(fill(BENIGN));
    const original = filesOf(document);
    for (const payload of tried) {
      const files = filesOf(fill(payload));
      if (files === undefined || (name === 'name' && wordsOfTheFile.includes(payload))) continue;
      const found = parsed.of(files);
      if (benign !== undefined) expectData(found, parsed.of(benign), payload);
      else if (original !== undefined) expectHarmless(found, parsed.of(original));
    }
  });
});

describe('the documents that hold hostile text', () => {
  it.each(Object.entries(documents))('compile without it: %s', (_name, document) => {
    expect(filesOf(document)).toBeDefined();
  });
});

afterAll(() => {
  // Nothing that was compiled has left a trace on what all objects inherit.
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, 'pwned')).toBeUndefined();
});
