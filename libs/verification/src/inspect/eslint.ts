import { Linter } from 'eslint';
import type ts from 'typescript';
import tseslint from 'typescript-eslint';
import type { FileName } from '../files.js';
import type { Finding } from '../finding.js';
import { rulesFor } from '../rules.js';
import { reaches, type Reach } from '../rules/reach.js';
import { directory } from './places.js';

/** Lints one file with types: the program is the one that tsc has checked. */
export type Lint = (file: FileName, source: ts.SourceFile, program: ts.Program) => readonly Finding[];

/** @param reach what each file may import and name; default: as it is published */
export function createLint(reach: Readonly<Record<FileName, Reach>> = reaches): Lint {
  const linter = new Linter({ cwd: directory });
  const configFor = (file: FileName): Linter.Config => ({
    files: ['**/*.ts'],
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    ...rulesFor(file, reach[file]),
  });
  const configs = { workflow: configFor('workflow'), activities: configFor('activities'), worker: configFor('worker') };

  return (file, source, program) => {
    const config = {
      ...configs[file],
      languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
    };
    return linter.verify(source.text, config, source.fileName).map((message) => finding(message, file));
  };
}

function finding({ ruleId, message, line, column }: Linter.LintMessage, file: FileName): Finding {
  return { tool: 'eslint', rule: ruleId ?? 'eslint', message, place: { file, line, column } };
}
