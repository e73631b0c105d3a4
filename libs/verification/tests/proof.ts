import { fileNames, type FileName, type GeneratedFiles } from '../src/files.js';
import type { Inspect } from '../src/inspect/inspect.js';
import type { InspectionJob } from '../src/inspect/inspection.js';
import type { Finding } from '../src/index.js';

const BATCH = 16;

/** Inspects many jobs, sixteen in one program. Gives the findings of each, in their order. */
export function inspectAll(inspect: Inspect, jobs: readonly InspectionJob[]): readonly (readonly Finding[])[] {
  const batches = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, index) =>
    jobs.slice(index * BATCH, (index + 1) * BATCH),
  );
  return batches.flatMap((batch) => inspect(batch).map(({ findings }) => findings));
}

/** Jobs that check every file, except that activities equal to those of a document before are not checked again. */
export function jobsOf(documents: readonly GeneratedFiles[]): readonly InspectionJob[] {
  const seen = new Set<string>();
  return documents.map((files) => {
    const isKnown = seen.has(files.activities);
    seen.add(files.activities);
    const check: readonly FileName[] = isKnown ? ['workflow', 'worker'] : fileNames;
    return { files, check };
  });
}
