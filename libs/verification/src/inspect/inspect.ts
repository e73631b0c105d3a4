import { installedDeclarations } from './declarations.js';
import { createLint, type Lint } from './eslint.js';
import type { Inspection, InspectionJob } from './inspection.js';
import { createProgramFactory } from './program.js';
import { createSlimInspect } from './slim-inspect.js';
import { inspectTogether } from './together.js';
import { warmUpJob } from './warm-up.js';

/**
 * Inspects documents, several in one program, on the caller's thread. Gives one inspection for each job, in their order, and
 * each is what the job would get by itself. Never throws because of what the files contain.
 */
export type Inspect = (jobs: readonly InspectionJob[]) => readonly Inspection[];

export interface InspectOptions {
  /** Against which declarations code is checked: slim ones, or all that is installed. Default: slim. */
  readonly declarations?: 'slim' | 'installed';
}

/** Comes back when warm: the declarations are parsed and every rule has run. Throws if the tools do not work here. */
export function createInspect({ declarations = 'slim' }: InspectOptions = {}): Inspect {
  const inspect = declarations === 'slim' ? createSlimInspect(createLint()) : createInstalledInspect(createLint());
  const [warmUp] = inspect([warmUpJob]);
  if (warmUp?.findings.length !== 0) throw new Error(`The verifier refuses its own sample: ${JSON.stringify(warmUp)}`);
  return inspect;
}

function createInstalledInspect(lint: Lint): Inspect {
  const programs = createProgramFactory({ declarations: installedDeclarations() });
  return (jobs) => inspectTogether(jobs, { programs, lint });
}
