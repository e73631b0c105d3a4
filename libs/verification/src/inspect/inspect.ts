import { inspectProgram, type Tools } from './inspect-program.js';
import { createLint } from './eslint.js';
import type { Inspection, InspectionJob } from './inspection.js';
import { createProgramFactory } from './program.js';
import { warmUpJob } from './warm-up.js';

/**
 * Inspects documents, several in one program, on the caller's thread. Gives one inspection for each job, in their order, and
 * each is what the job would get by itself. Never throws because of what the files contain.
 */
export type Inspect = (jobs: readonly InspectionJob[]) => readonly Inspection[];

/** Comes back when warm: the declarations are parsed and every rule has run. Throws if the tools do not work here. */
export function createInspect(): Inspect {
  const tools: Tools = { programs: createProgramFactory(), lint: createLint() };
  const inspect: Inspect = (jobs) => {
    const inspections = inspectProgram(jobs, tools);
    const areTrusted = jobs.length === 1 || inspections.every(isCertain);
    return areTrusted ? inspections : jobs.flatMap((job) => inspectProgram([job], tools));
  };

  const [warmUp] = inspect([warmUpJob]);
  if (warmUp?.findings.length !== 0) throw new Error(`The verifier refuses its own sample: ${JSON.stringify(warmUp)}`);
  return inspect;
}

/** A finding that has no place may be the doing of another document in the same program. */
function isCertain({ findings }: Inspection): boolean {
  return findings.every(({ place }) => place !== undefined);
}
