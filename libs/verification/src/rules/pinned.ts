import type { Linter } from 'eslint';

/** Rules that keep the same thing out. */
export interface RuleGroup {
  readonly reason: string;
  readonly rules: Linter.RulesRecord;
}

/**
 * The pinned rules for generated code: no preset, so that an update of a tool changes no verdict by itself. Everything is an
 * error, and a comment switches nothing off. What each file may reach beyond itself is decided in `reach.ts`.
 */
export const pinnedRules: readonly RuleGroup[] = [
  {
    reason: '`any`, written, inferred or let in through a function: nothing it touches is checked any more.',
    rules: {
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
    },
  },
  {
    reason: 'Claims that the checker has to take on trust.',
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-non-null-asserted-optional-chain': 'error',
      '@typescript-eslint/no-extra-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-non-null-assertion': 'error',
      'generated/no-claims': 'error',
    },
  },
  {
    reason: 'Comments that switch checks off or pull in files, and text that reads differently than it runs.',
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-check': true, 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/ban-tslint-comment': 'error',
      '@typescript-eslint/triple-slash-reference': ['error', { lib: 'never', path: 'never', types: 'never' }],
      'generated/no-hidden-text': 'error',
    },
  },
  {
    reason:
      'A promise that nobody waits for loses its failure, and in a workflow its place in the order of events. `void` is no excuse.',
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false, ignoreIIFE: false }],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      'no-async-promise-executor': 'error',
      'no-promise-executor-return': 'error',
    },
  },
  {
    reason: 'Failures are Error objects and are not swallowed, or their cause and stack are lost.',
    rules: {
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      'no-unsafe-finally': 'error',
    },
  },
  {
    reason: 'A case that nobody thought of.',
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-duplicate-case': 'error',
      'no-dupe-else-if': 'error',
    },
  },
  {
    reason: 'Code out of text, and the ways to reach `Function` or to change what objects inherit.',
    rules: {
      'no-eval': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-require-imports': 'error',
      'no-extend-native': 'error',
      'no-global-assign': 'error',
      'no-import-assign': 'error',
      'no-proto': 'error',
      'generated/no-prototypes': 'error',
    },
  },
  {
    reason: 'What is written but does nothing is a mistake of the generator.',
    rules: {
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-unmodified-loop-condition': 'error',
    },
  },
  {
    reason: 'Leftovers and lookalikes.',
    rules: { 'no-debugger': 'error', 'no-var': 'error', eqeqeq: 'error' },
  },
];
