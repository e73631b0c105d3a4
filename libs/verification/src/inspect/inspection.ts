import type { FileName, GeneratedFiles } from '../files.js';
import type { Finding } from '../finding.js';

/** One document to be inspected. */
export interface InspectionJob {
  readonly files: GeneratedFiles;
  /** The files to be checked. The others count only for the types that these take from them. */
  readonly check: readonly FileName[];
}

/** What was found in the files of one job that were to be checked. Depends on the job alone, not on the nodes it stems from. */
export interface Inspection {
  readonly findings: readonly Finding[];
  readonly timings: Timings;
}

/** In milliseconds. `tscMs` includes parsing, the job's share of making the program, and the search for `any`. */
export interface Timings {
  readonly tscMs: number;
  readonly eslintMs: number;
}
