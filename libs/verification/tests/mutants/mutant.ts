import type { FileName, Tool } from '../../src/index.js';

/** One way to spoil generated code: lines added to a file, or text in it replaced, and what must be found there. */
export interface Mutant {
  readonly name: string;
  readonly file: FileName;
  readonly spoil: (code: string) => string;
  readonly tool: Tool;
  readonly rule: string;
}

export const added = (file: FileName, tool: Tool, rule: string, name: string, lines: string): Mutant => ({
  name,
  file,
  spoil: (code) => `${code}\n${lines}\n`,
  tool,
  rule,
});

export const replaced = (file: FileName, tool: Tool, rule: string, name: string, from: string, to: string): Mutant => ({
  name,
  file,
  spoil: (code) => code.replace(from, to),
  tool,
  rule,
});
