import { installedDeclarations, slimDeclarations } from './declarations.js';
import type { Lint } from './eslint.js';
import type { Inspection, InspectionJob } from './inspection.js';
import { createProgramFactory, type ProgramFactory } from './program.js';
import { split, type Among, type Part } from './split.js';
import { createSurface } from './surface.js';
import { inspectTogether } from './together.js';

/** Inspects each part of a job among the least declarations that will do. */
export function createSlimInspect(lint: Lint): (jobs: readonly InspectionJob[]) => readonly Inspection[] {
  const programs = createPrograms();
  const surface = createSurface(programs.surface, programs.workflow);

  const inspectAmong = (among: Among, jobs: readonly InspectionJob[]): readonly Inspection[] => {
    const inspections = inspectTogether(jobs, { programs: programs[among], lint });
    return among === 'process'
      ? inspections.map((inspection, index) => confirmed(inspection, jobs[index]))
      : inspections;
  };

  /** What is wrong among declarations that are mere names may be right among the installed ones. */
  const confirmed = (inspection: Inspection, job: InspectionJob | undefined): Inspection =>
    inspection.findings.length === 0 || job === undefined ? inspection : sumOf(inspectAmong('installed', [job]));

  return (jobs) => {
    const parts = jobs.map((job) => split(job, surface));
    const done = new Map<Part, Inspection>();
    for (const among of ['process', 'workflow', 'installed'] as const) {
      const those = parts.flat().filter((part) => part.among === among);
      const inspections = inspectAmong(
        among,
        those.map(({ job }) => job),
      );
      for (const [index, inspection] of inspections.entries()) {
        const part = those[index];
        if (part) done.set(part, inspection);
      }
    }
    return parts.map((ofJob) => sumOf(ofJob.flatMap((part) => done.get(part) ?? [])));
  };
}

function createPrograms(): Readonly<Record<Among | 'surface', ProgramFactory>> {
  const installed = installedDeclarations();
  const slimProcess = slimDeclarations('process', installed);
  return {
    installed: createProgramFactory({ declarations: installed }),
    process: createProgramFactory({ declarations: slimProcess }),
    surface: createProgramFactory({ declarations: slimProcess, options: { declaration: true } }),
    workflow: createProgramFactory({ declarations: slimDeclarations('workflow', installed), options: { types: [] } }),
  };
}

function sumOf(inspections: readonly Inspection[]): Inspection {
  return {
    findings: inspections.flatMap(({ findings }) => findings),
    timings: {
      tscMs: inspections.reduce((sum, { timings }) => sum + timings.tscMs, 0),
      eslintMs: inspections.reduce((sum, { timings }) => sum + timings.eslintMs, 0),
    },
  };
}
