import type { Code } from '@workflow-builder/code-printer';
import type { HelperName } from '../vocabulary.js';

/** A small function that generated workflows share, printed into each file that calls it. */
export interface Helper {
  readonly doc: string;
  readonly source: Code;
  /** Other helpers that it calls. */
  readonly uses?: readonly HelperName[];
}
