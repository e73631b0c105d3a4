import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import type { FileName } from './files.js';
import { allowedGlobals } from './rules/own/allowed-globals.js';
import { allowedImports } from './rules/own/allowed-imports.js';
import { deterministic } from './rules/own/deterministic.js';
import { noClaims } from './rules/own/no-claims.js';
import { noHiddenText } from './rules/own/no-hidden-text.js';
import { noPrototypes } from './rules/own/no-prototypes.js';
import { workerTemplate } from './rules/own/worker-template.js';
import { pinnedRules } from './rules/pinned.js';
import { reaches, type Reach } from './rules/reach.js';

const everywhere: Linter.RulesRecord = Object.fromEntries(pinnedRules.flatMap(({ rules }) => Object.entries(rules)));

/** Rules that one file has to itself. */
const own: Readonly<Record<FileName, Linter.RulesRecord>> = {
  workflow: { 'generated/deterministic': 'error' },
  activities: {},
  worker: { 'generated/worker-template': 'error' },
};

/** What ESLint takes and typescript-eslint declares; their types of a rule do not agree in detail. */
type Plugin = typeof tseslint.plugin;

/** The ESLint configuration for one of the files, without a parser. */
export function rulesFor(
  file: FileName,
  { imports, globals }: Reach = reaches[file],
): {
  readonly plugins: Record<string, Plugin>;
  readonly rules: Linter.RulesRecord;
} {
  const generated = {
    meta: { name: 'generated' },
    rules: {
      'allowed-imports': allowedImports(imports),
      'allowed-globals': allowedGlobals(globals),
      deterministic,
      'no-claims': noClaims,
      'no-hidden-text': noHiddenText,
      'no-prototypes': noPrototypes,
      'worker-template': workerTemplate,
    },
  };
  return {
    plugins: { '@typescript-eslint': tseslint.plugin, generated },
    rules: {
      ...everywhere,
      ...own[file],
      'generated/allowed-imports': 'error',
      'generated/allowed-globals': 'error',
    },
  };
}
