import type { Lint } from './eslint.js';
import type { Inspection, InspectionJob } from './inspection.js';
import { createPrograms } from './programs.js';
import { createQuickInspect } from './quick-inspect.js';
import { split, type Among, type Part } from './split.js';
import { createSurface } from './surface.js';
import { inspectTogether } from './together.js';

/** Inspects each part of a job among the least declarations that will do. */
export function createSlimInspect(lint: Lint): (jobs: readonly InspectionJob[]) => readonly Inspection[] {
  const programs = createPrograms();
  const surface = createSurface(programs.surface, programs.workflow);
  const quickly = createQuickInspect(programs, surface);

  /** What is not proven quickly is inspected thoroughly. */
  const inspectWorkflows = (jobs: readonly InspectionJob[]): readonly Inspection[] => {
    const quick = jobs.map(quickly);
    const rest = inspectAmong(
      'workflow',
      jobs.filter((_, index) => quick[index] === undefined),
    ).values();
    return quick.flatMap((inspection) => inspection ?? rest.next().value ?? []);
  };

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
      const jobsAmong = those.map(({ job }) => job);
      const inspections = among === 'workflow' ? inspectWorkflows(jobsAmong) : inspectAmong(among, jobsAmong);
      for (const [index, inspection] of inspections.entries()) {
        const part = those[index];
        if (part) done.set(part, inspection);
      }
    }
    return parts.map((ofJob) => sumOf(ofJob.flatMap((part) => done.get(part) ?? [])));
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
