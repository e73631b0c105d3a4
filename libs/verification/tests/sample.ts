import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompileOptions, compile, type GeneratedCode } from '@workflow-builder/compiler';

const root = join(import.meta.dirname, '../../compiler/tests/samples');
const options: CompileOptions = { strictMode: true, includeComments: true };

/** The names of the compiler's samples, `group/case`. */
export const sampleNames: readonly string[] = readdirSync(root).flatMap((group) =>
  readdirSync(join(root, group)).map((name) => `${group}/${name}`),
);

/** A few, for what is too long for all: with activities, names that are no names, and children in loops. */
export const fewSampleNames: readonly string[] = [
  'workflows/base-workflow',
  'workflows/hostile-names',
  'child-workflow/in-rounds',
];

/** What the compiler prints of one of its samples. */
export function printSample(name: string): GeneratedCode {
  const document: unknown = JSON.parse(readFileSync(join(root, name, 'workflow.json'), 'utf8'));
  return print(document);
}

/** What the compiler prints of a document that it accepts. */
export function print(document: unknown): GeneratedCode {
  const { code, diagnostics } = compile(document, options);
  if (code === undefined) throw new TypeError(JSON.stringify(diagnostics));
  return code;
}

/** A workflow with one log activity, as the compiler prints it. */
export const baseWorkflow = printSample('workflows/base-workflow').files;
