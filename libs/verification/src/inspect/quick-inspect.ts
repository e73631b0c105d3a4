import { performance } from 'node:perf_hooks';
import { LRUCache } from 'lru-cache';
import type ts from 'typescript';
import { CRASH } from '../finding.js';
import { reaches } from '../rules/reach.js';
import { ACTIVITIES, HELPERS, setApart } from './apart.js';
import { createLint } from './eslint.js';
import { inspectDocument, reachesOthers } from './inspect-program.js';
import type { Inspection, InspectionJob } from './inspection.js';
import { createOpenProgram, type OpenProgram } from './open-program.js';
import type { Programs } from './programs.js';
import type { Surface } from './surface.js';
import { warmUpJob } from './warm-up.js';

/**
 * Proves the workflow of a job, or gives nothing: what there is to be found, and what breaks a tool, is for a program of its own
 * to say. So all that matters here is that nothing is proven which would not be proven there.
 */
export type QuickInspect = (job: InspectionJob) => Inspection | undefined;

/** Characters that one program takes in: some twenty-five workflows of ten nodes. */
const MAX_CHARACTERS = 64 * 1024;

/** Workflows share few sets of helpers: those of the node types that they are made of. */
const PROVEN_HELPERS = 1_000;

/** A workflow may import its helpers, once they are set apart. */
const reach: typeof reaches = {
  ...reaches,
  workflow: {
    ...reaches.workflow,
    imports: { ...reaches.workflow.imports, values: [...reaches.workflow.imports.values, HELPERS] },
  },
};

export function createQuickInspect(programs: Programs, surface: Surface): QuickInspect {
  const lint = createLint(reach);
  const start = (): OpenProgram => createOpenProgram(programs.workflow, sample(surface));
  const provenHelpers = new LRUCache<string, true>({ max: PROVEN_HELPERS });
  let open = start();

  /** Undefined when something is found. */
  const prove = (source: ts.SourceFile): Inspection | undefined => {
    const workflow = { file: 'workflow', source } as const;
    const inspection = reachesOthers(workflow) ? undefined : inspectDocument(open.program, [workflow], lint);
    if (inspection?.findings.some(({ rule }) => rule === CRASH)) throw new Error('The program may be broken.');
    return inspection?.findings.length === 0 ? inspection : undefined;
  };

  const proveHelpers = (source: ts.SourceFile): boolean => {
    const isProven = provenHelpers.has(source.text) || prove(source) !== undefined;
    if (isProven) provenHelpers.set(source.text, true);
    return isProven;
  };

  const proveWorkflow = ({ files }: InspectionJob): Inspection | undefined => {
    const apart = setApart(files.workflow);
    const imports = new Map([[ACTIVITIES, open.admitOnce(files.activities)]]);
    if (apart === undefined) return prove(open.admit(files.workflow, imports));
    const helpers = open.admitOnce(apart.helpers);
    return proveHelpers(helpers) ? prove(open.admit(apart.own, imports.set(HELPERS, helpers))) : undefined;
  };

  return (job) => {
    const started = performance.now();
    if (open.characters > MAX_CHARACTERS) open = start();
    try {
      const inspection = proveWorkflow(job);
      return inspection && withTime(inspection, performance.now() - started);
    } catch {
      open = start();
      return undefined;
    }
  };
}

function withTime({ findings, timings: { eslintMs } }: Inspection, totalMs: number): Inspection {
  return { findings, timings: { tscMs: totalMs - eslintMs, eslintMs } };
}

/** The document that everything is warmed up with, as a workflow is inspected. */
function sample(surface: Surface): InspectionJob {
  const activities = surface(warmUpJob.files.activities);
  if (activities === undefined) throw new Error('The activities of the sample have no surface.');
  return { files: { ...warmUpJob.files, activities }, check: ['workflow'] };
}
