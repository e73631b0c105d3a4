import { inspectProgram, type Tools } from './inspect-program.js';
import type { Inspection, InspectionJob } from './inspection.js';

/** All jobs in one program, or, where one of them spoils it for the others, each in its own. */
export function inspectTogether(jobs: readonly InspectionJob[], tools: Tools): readonly Inspection[] {
  if (jobs.length === 0) return [];
  const inspections = inspectProgram(jobs, tools);
  const areTrusted = jobs.length === 1 || inspections.every(isCertain);
  return areTrusted ? inspections : jobs.flatMap((job) => inspectProgram([job], tools));
}

/** A finding that has no place may be the doing of another document in the same program. */
function isCertain({ findings }: Inspection): boolean {
  return findings.every(({ place }) => place !== undefined);
}
