import type { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { allowedGlobals } from './rules/allowed-globals.js';
import type { FileName } from './files.js';

/** Reading what leads to a prototype, by whatever spelling, and setting one in an object literal. Own fields of those names are data. */
const prototypeAccess = [
  'MemberExpression[computed=false] > Identifier.property[name=/^(constructor|prototype|__proto__)$/]',
  'MemberExpression[computed=true] > Literal.property[value=/^(constructor|prototype|__proto__)$/]',
  'MemberExpression > TemplateLiteral.property > TemplateElement[value.raw=/^(constructor|prototype|__proto__)$/]',
  'ObjectPattern > Property[computed=false] > Identifier.key[name=/^(constructor|prototype|__proto__)$/]',
  'ObjectPattern > Property > Literal.key[value=/^(constructor|prototype|__proto__)$/]',
  'ObjectExpression > Property[computed=false] > Identifier.key[name="__proto__"]',
  'ObjectExpression > Property[computed=false] > Literal.key[value="__proto__"]',
];

/**
 * The pinned rules for generated code: no preset, so that an update of a tool changes no verdict by itself. Each group says what
 * it keeps out. Everything is an error, and a comment switches nothing off.
 */
const everywhere: Linter.RulesRecord = {
  // `any`, written, inferred or let in through a function: nothing it touches is checked any more.
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-declaration-merging': 'error',
  '@typescript-eslint/no-unsafe-enum-comparison': 'error',
  '@typescript-eslint/no-unsafe-function-type': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/no-unsafe-type-assertion': 'error',
  '@typescript-eslint/no-unsafe-unary-minus': 'error',

  // Claims the checker has to take on trust.
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-non-null-asserted-optional-chain': 'error',
  '@typescript-eslint/no-extra-non-null-assertion': 'error',
  '@typescript-eslint/no-confusing-non-null-assertion': 'error',

  // Comments that switch checks off or pull in files.
  '@typescript-eslint/ban-ts-comment': [
    'error',
    { 'ts-check': true, 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
  ],
  '@typescript-eslint/ban-tslint-comment': 'error',
  '@typescript-eslint/triple-slash-reference': ['error', { lib: 'never', path: 'never', types: 'never' }],

  // A promise nobody waits for loses its failure, and in a workflow its place in the order of events.
  '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false, ignoreIIFE: false }],
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  'no-async-promise-executor': 'error',
  'no-promise-executor-return': 'error',

  // Failures are Error objects, or their cause and stack are lost.
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  'no-unsafe-finally': 'error',

  // A case nobody thought of.
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  'no-duplicate-case': 'error',
  'no-dupe-else-if': 'error',

  // Code out of text, and the ways to reach `Function` or to change what objects inherit.
  'no-eval': 'error',
  '@typescript-eslint/no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  '@typescript-eslint/no-require-imports': 'error',
  'no-extend-native': 'error',
  'no-global-assign': 'error',
  'no-import-assign': 'error',
  'no-proto': 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'ImportExpression', message: 'A dynamic import escapes the list of imports.' },
    { selector: 'TSImportType', message: 'An inline import escapes the list of imports.' },
    { selector: 'TSImportEqualsDeclaration', message: 'This import escapes the list of imports.' },
    ...prototypeAccess.map((selector) => ({ selector, message: 'Prototypes are out of bounds.' })),
  ],

  // What is written but does nothing is a mistake of the generator.
  '@typescript-eslint/no-unused-vars': 'error',
  '@typescript-eslint/no-unused-expressions': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-unmodified-loop-condition': 'error',

  // Leftovers and lookalikes.
  'no-debugger': 'error',
  'no-var': 'error',
  eqeqeq: 'error',
};

/** What one file may reach beyond itself. */
interface Reach {
  /** Modules whose values it may import. */
  readonly values: readonly string[];
  /** Modules of which it may import types only. */
  readonly types: readonly string[];
  readonly globals: readonly string[];
  /** Where only some properties of a global are within reach; options of `no-restricted-properties`. */
  readonly properties: readonly object[];
}

/** Globals that give the same answer in every replay; Temporal makes `Date` do so in workflows. */
const pureGlobals = [
  'undefined NaN Infinity Object Array String Number Boolean BigInt Symbol Math JSON Date RegExp Intl Map Set Promise',
  'Error TypeError RangeError AggregateError isNaN isFinite parseInt parseFloat',
  'encodeURI encodeURIComponent decodeURI decodeURIComponent',
].flatMap((line) => line.split(' '));

const reaches: Readonly<Record<FileName, Reach>> = {
  // Replayed from history: no clock, chance, timer, environment or network but those of the workflow API.
  workflow: {
    values: ['@temporalio/workflow'],
    types: ['@temporalio/common', './activities.js'],
    globals: pureGlobals,
    properties: [{ object: 'Math', property: 'random', message: 'Chance is no input of a workflow; uuid4() is.' }],
  },
  // Runs once and may wait for the world, but starts no process and reads no file. The only thread is that of the sandbox.
  activities: {
    values: [
      ...['@temporalio/activity', '@temporalio/common', 'node:dns/promises', 'node:net', 'node:worker_threads'],
      ...[
        'undici',
        'ipaddr.js',
        'pg',
        'ioredis',
        'ai',
        '@ai-sdk/anthropic',
        '@ai-sdk/openai',
        '@ai-sdk/openai-compatible',
      ],
    ],
    types: [],
    globals: [
      ...pureGlobals,
      ...['URL', 'URLSearchParams', 'AbortSignal', 'AbortController', 'Buffer', 'process'],
      ...['fetch', 'Headers', 'Request', 'Response', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    ],
    properties: [{ object: 'process', allowProperties: ['env', 'stdout'] }],
  },
  // Our template, that starts the other two by itself.
  worker: {
    values: ['@temporalio/worker', './activities.js', 'node:url'],
    types: ['./workflow.js'],
    globals: [...pureGlobals, 'URL', 'process', 'console'],
    properties: [{ object: 'process', allowProperties: ['env'] }],
  },
};

/** Modules that any of the files may import, its own siblings aside. */
export const importableModules: ReadonlySet<string> = new Set(
  Object.values(reaches)
    .flatMap(({ values, types }) => [...values, ...types])
    .filter((name) => !name.startsWith('.')),
);

function importRules({ values, types }: Reach): Linter.RulesRecord {
  const all = [...values, ...types];
  const outsideValues = {
    regex: noneOf(values),
    allowTypeImports: true,
    message: `Values come from ${values.join(', ')}.`,
  };
  const outsideAll = { regex: noneOf(all), message: `Types come from ${all.join(', ')}.` };
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [outsideValues] }],
    'no-restricted-imports': ['error', { patterns: [outsideAll] }],
  };
}

function noneOf(modules: readonly string[]): string {
  return `^(?!(?:${modules.map((name) => name.replaceAll('.', '\\.')).join('|')})$)`;
}

/** The ESLint configuration for one of the files, without a parser. */
export function rulesFor(file: FileName): {
  readonly plugins: Record<string, ESLint.Plugin>;
  readonly rules: Linter.RulesRecord;
} {
  const reach = reaches[file];
  return {
    plugins: {
      '@typescript-eslint': tseslint.plugin,
      generated: { rules: { 'allowed-globals': allowedGlobals(reach.globals) } },
    },
    rules: {
      ...everywhere,
      ...importRules(reach),
      'no-restricted-properties': ['error', ...reach.properties],
      'generated/allowed-globals': 'error',
    },
  };
}
