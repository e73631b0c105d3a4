import type { FileName } from './files.js';

/** Which proof it was that failed. */
export type Tool = 'tsc' | 'eslint' | 'any';

/** What a tool found in the generated code, before anyone asked which node is to blame. */
export interface Finding {
  readonly tool: Tool;
  /** `TS2322`, the name of an ESLint rule, `any-type`, or CRASH. */
  readonly rule: string;
  readonly message: string;
  /** Absent when the tool could not say where. */
  readonly place?: Place;
}

export interface Place {
  readonly file: FileName;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** Rule of a finding which says that the tool itself broke down over the code. */
export const CRASH = 'crash';
