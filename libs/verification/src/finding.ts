import type { FileName } from './files.js';

/** Which proof it was that failed; `verifier` when none could be brought to its end. */
export type Tool = 'tsc' | 'eslint' | 'any' | 'verifier';

/** What a tool found in the generated code, before anyone asked which node is to blame. */
export interface Finding {
  readonly tool: Tool;
  /** `TS2322`, the name of an ESLint rule, `any-type`, or one of CRASH, TOO_SLOW and OUT_OF_MEMORY. */
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

/** Rules of findings which say that the proof broke a limit: the message names it. */
export const TOO_SLOW = 'too-slow';
export const OUT_OF_MEMORY = 'out-of-memory';
