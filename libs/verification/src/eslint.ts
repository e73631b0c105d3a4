import { Linter } from 'eslint';
import type ts from 'typescript';
import tseslint from 'typescript-eslint';
import { directory, fileNames, pathOf, type FileName, type GeneratedFiles } from './files.js';
import type { Finding } from './finding.js';
import { rulesFor } from './rules.js';

/** Lints with types: the program is the one that tsc has checked. */
export type Lint = (files: GeneratedFiles, program: ts.Program) => readonly Finding[];

export function createLint(): Lint {
  const linter = new Linter({ cwd: directory });
  const configs = { workflow: configFor('workflow'), activities: configFor('activities'), worker: configFor('worker') };

  return (files, program) =>
    fileNames.flatMap((file) => {
      const config = {
        ...configs[file],
        languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
      };
      return linter.verify(files[file], config, pathOf(file)).map((message) => finding(message, file));
    });
}

function configFor(file: FileName): Linter.Config {
  return {
    files: ['**/*.ts'],
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    ...rulesFor(file),
  };
}

function finding({ ruleId, message, line, column }: Linter.LintMessage, file: FileName): Finding {
  return { tool: 'eslint', rule: ruleId ?? 'eslint', message, place: { file, line, column } };
}
