import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { type Manifest, manifestSchema } from '@workflow-builder/manifest';
import { type NodeType, nodeTypes } from '@workflow-builder/workflow-model';
import { compile } from '../../src/index.js';
import { type Case, cases, options } from './cases.js';
import { recordedSamples } from './recordings.js';

export const columns = ['validated', 'generated', 'tsc', 'ESLint', 'executed', 'replayed', 'recorded'] as const;

type Column = (typeof columns)[number];

/** How many samples show each column of a type. */
export interface Row {
  readonly type: NodeType;
  readonly counts: ReadonlyMap<Column, number>;
}

/** Types that are nothing but configuration, and how the manifest shows that they took effect. */
const configured: ReadonlyMap<NodeType, (manifest: Manifest) => boolean> = new Map([
  ['api-endpoint', ({ openapi }) => Object.keys(openapi.paths).length > 0],
  ['kong-logging', ({ logging }) => logging.length > 0],
  ['kong-cache', ({ caches }) => caches.length > 0],
  ['kong-cors', ({ kong }) => JSON.stringify(kong).includes('"name":"cors"')],
  ['graphql-gateway', ({ graphql }) => graphql.length > 0],
  ['mcp-server', ({ mcp }) => mcp.length > 0],
]);

/** What is known of a sample. */
interface Shown {
  readonly types: ReadonlySet<string>;
  readonly manifest: Manifest | undefined;
  readonly isShown: Readonly<Record<Column, boolean>>;
}

/** A row for each type. */
export function conformance(): readonly Row[] {
  const validator = new Validator(manifestSchema(), '7');
  const samples = cases('samples').map((sample) => shown(sample, validator));
  return nodeTypes.map((type) => ({
    type,
    counts: new Map(columns.map((column) => [column, samples.filter((each) => shows(each, type, column)).length])),
  }));
}

export function conformancePage(rows: readonly Row[]): string {
  const table = rows.map(({ type, counts }) => `| ${[`\`${type}\``, ...counts.values()].join(' | ')} |`);
  return `# Conformance

Generated from the samples in \`libs/compiler/tests/samples\`; do not edit. \`UPDATE=1 npx jest libs/compiler/tests/conformance.spec.ts\` rewrites it.

A cell is the number of samples whose document holds a node of the type, as it arrives, and that the tests prove to be:

- **validated**: without an error; **generated**: compiled to code that equals what is expected;
- **tsc**, **ESLint**: the code passes both without a finding;
- **executed**: run on a Temporal server, with its result and the order of its steps as the semantics have them. Of a type that only configures: shown in a manifest that satisfies its schema;
- **replayed**: the history of the run is replayed against the code; **recorded**: that history is kept, so that later versions are held to it.

| type | ${columns.join(' | ')} |
| --- |${columns.map(() => ' ---: |').join('')}
${table.join('\n')}
`;
}

/** Every sample is compiled by this, checked by the specs of the verifier, and executed and replayed if it has a plan. */
function shown({ name, folder, document }: Case, validator: Validator): Shown {
  const { code, diagnostics } = compile(document, options);
  const isGenerated = code !== undefined;
  const isRun = isGenerated && existsSync(join(folder, 'run.json'));
  const isValid = isGenerated && validator.validate(code.manifest).valid;
  return {
    types: typesIn(document),
    manifest: isValid ? code.manifest : undefined,
    isShown: {
      validated: diagnostics.every(({ severity }) => severity !== 'error'),
      generated: isGenerated,
      tsc: isGenerated,
      ESLint: isGenerated,
      executed: isRun,
      replayed: isRun,
      recorded: recordedSamples.includes(name),
    },
  };
}

function shows({ types, manifest, isShown }: Shown, type: NodeType, column: Column): boolean {
  if (!types.has(type)) return false;
  const isConfigured = configured.get(type);
  if (column !== 'executed' || isConfigured === undefined) return isShown[column];
  return manifest !== undefined && isConfigured(manifest);
}

/** The types of a document as it arrives, before aliases are resolved. */
function typesIn(document: unknown): ReadonlySet<string> {
  if (typeof document !== 'object' || document === null) return new Set();
  if ('definition' in document) return typesIn(document.definition);
  const nodes: unknown = 'nodes' in document ? document.nodes : undefined;
  return new Set(Array.isArray(nodes) ? nodes.map(({ type }: { readonly type: string }) => type) : []);
}
