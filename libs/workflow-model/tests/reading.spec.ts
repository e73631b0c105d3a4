import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodeTypes, parseWorkflow, readWorkflow, type ReadResult } from '../src/index.js';
import { rulesFor } from '../src/read/configs/index.js';
import { canonicalType } from '../src/node-types.js';
import { asDocument } from './as-document.js';

const folder = join(import.meta.dirname, 'corpus');
const corpus = readdirSync(folder).map((name): [string, unknown] => [
  name,
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
]);

/** Codes of what the reader mended, or found to contradict itself. */
const repairs = [
  ...['FIELD_RENAMED', 'VALUE_NORMALISED', 'FIELD_DERIVED', 'FIELD_IGNORED', 'TYPE_ALIAS', 'BRANCH_RESOLVED'],
  ...['CONFIG_CONFLICT', 'CONFIG_SCHEMA_DROPPED', 'DOCUMENT_UNWRAPPED', 'WORKFLOW_ID_DERIVED'],
];

function isRejected({ diagnostics }: ReadResult): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Reading the canonical form again changes nothing and mends nothing. */
function expectStable({ workflow }: ReadResult): void {
  if (workflow === undefined) throw new Error('There is no workflow to read again.');
  const again = readWorkflow(asDocument(workflow));
  expect(again.diagnostics.filter(({ code }) => repairs.includes(code))).toEqual([]);
  expect(again.workflow).toEqual(workflow);
}

/** Values as boxes of editors hold them, well formed and not. */
const plausible = fc.oneof(
  fc.constantFrom(
    'true',
    'false',
    '',
    '5',
    '30s',
    '5 minutes',
    'soon',
    'input.a',
    '${input.a}',
    '[]',
    '{"type":"object"}',
  ),
  fc.constantFrom('GET', 'post', 'AND', '==', 'none', 'scheduled', 'do-while', 'keep-trying', 'send', 'input', 'count'),
  fc.constantFrom<unknown>(0, 1, -1, 0.5, 1000, true, false, null, [], {}, ['a'], [200]),
  fc.record({ left: fc.string(), operator: fc.constantFrom('==', 'isnull', 'matches'), right: fc.jsonValue() }),
  fc.record(
    {
      type: fc.constantFrom('count', 'custom', 'variable'),
      variable: fc.string(),
      operator: fc.constantFrom('<', '=='),
      value: fc.jsonValue(),
      expression: fc.string(),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record({ operator: fc.constantFrom('and', 'OR'), conditions: fc.array(fc.string()) }),
  fc.record(
    { batch_size: fc.integer(), parallel: fc.boolean(), delay: fc.constantFrom('5s', 3) },
    { requiredKeys: [] },
  ),
  fc.record({ cron: fc.string(), interval_seconds: fc.integer(), timezone: fc.string() }, { requiredKeys: [] }),
  fc.jsonValue({ maxDepth: 2 }),
);

const components = [
  'log',
  'http-request',
  'postgresql-query',
  'redis-command',
  'typescript-processor',
  'transform',
  'delay',
  'fail',
  'log-message',
  'Own',
];

/** A node whose data and config hold fields that its type knows, in all their spellings. */
const node = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    type: fc.constantFrom(...nodeTypes),
    componentName: fc.constantFrom(...components),
  })
  .chain(({ id, type, componentName }) => {
    const known = [...rulesFor(canonicalType(type), componentName).spellings.keys()];
    const snake = known.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    const names = fc.constantFrom(
      ...known,
      ...snake,
      'taskQueue',
      'retryPolicy',
      'own_field',
      'timeouts',
      'retry',
      'activity_name',
    );
    const fields = fc.dictionary(names, plausible, { maxKeys: 5 });
    return fc.record(
      {
        id: fc.constant(id),
        type: fc.constant(type),
        parentId: fc.constantFrom('a', 'b', 'z'),
        data: fc
          .tuple(fields, fields)
          .map(([flat, config]) => ({ label: `node ${id}`, componentName, ...flat, config })),
      },
      { requiredKeys: ['id', 'type', 'data'] },
    );
  });

const edge = fc.record(
  {
    id: fc.uuid(),
    source: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    target: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'z'),
    sourceHandle: fc.constantFrom(null, 'true', 'no', 'loop-body', 'exit', 'output', 'x'),
    targetHandle: fc.constantFrom(null, 'loop', 'input', 'x'),
    label: fc.constantFrom('Yes', 'done', 'x'),
  },
  { requiredKeys: ['id', 'source', 'target'] },
);

const variable = fc.record(
  {
    name: fc.string(),
    type: fc.constantFrom('integer', 'any', 'number', 'array', 'x'),
    initialValue: plausible,
    default_value: plausible,
    scope: plausible,
    constraints: plausible,
  },
  { requiredKeys: ['name', 'type'] },
);

/** A document of some nodes, edges and variables. */
function documentOf(
  nodes: fc.Arbitrary<readonly { readonly id: string }[]>,
  edges: fc.Arbitrary<readonly object[]>,
  variables: fc.Arbitrary<readonly object[]>,
): fc.Arbitrary<object> {
  return fc.record({ id: fc.constant('w'), name: fc.constant('W'), nodes, edges, variables });
}

const nothing = fc.constant([]);

const anything = documentOf(
  fc.array(node, { minLength: 1, maxLength: 6 }),
  fc.array(edge, { maxLength: 8 }),
  fc.array(variable, { maxLength: 2 }),
);

const oneNode = documentOf(
  node.map((each) => [each]),
  nothing,
  fc.array(variable, { maxLength: 1 }),
);

/** Nodes without settings, connected at random without handles of no meaning. */
const graph = documentOf(
  fc
    .array(fc.constantFrom('activity', 'condition', 'loop', 'phase'), { minLength: 6, maxLength: 6 })
    .map((types) =>
      types.map((type, index) => ({ id: 'abcdef'.charAt(index), type, data: { label: `node ${index}` } })),
    ),
  fc.uniqueArray(
    fc.record(
      {
        source: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        target: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        sourceHandle: fc.constantFrom(null, 'output'),
        label: fc.constantFrom('Yes', 'done', 'x'),
      },
      { requiredKeys: ['source', 'target'] },
    ),
    { maxLength: 8, selector: ({ source, target }) => `${source}${target}` },
  ),
  nothing,
);

describe('documents as editors send them', () => {
  it.each(corpus)('%s is read without errors, and is stable', (_, value) => {
    const result = readWorkflow(value);
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expectStable(result);
  });
});

describe('any document of the format', () => {
  it('is read without throwing into plain JSON', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const { workflow } = readWorkflow(value);
        expect(parseWorkflow(JSON.parse(JSON.stringify(workflow)))).toEqual(workflow);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a single node with settings', oneNode],
    ['a graph', graph],
  ])('is stable where it has no errors: %s', (_, documents) => {
    let read = 0;
    fc.assert(
      fc.property(documents, (value) => {
        const result = readWorkflow(value);
        if (isRejected(result)) return;
        expectStable(result);
        read += 1;
      }),
      { numRuns: 500 },
    );
    // Else the property would hold of next to nothing.
    expect(read).toBeGreaterThan(100);
  });
});
