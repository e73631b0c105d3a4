import ts from '#typescript';
import { ACTIVITIES, SDK } from './apart.js';
import type { InspectionJob } from './inspection.js';
import type { Surface } from './surface.js';

/** Among which declarations a part of a job is checked. */
export type Among = 'workflow' | 'process' | 'installed';

/** Files of a job that are checked among the same declarations. */
export interface Part {
  readonly among: Among;
  readonly job: InspectionJob;
}

/** What workflows may import; the slim declarations are made for it. */
const workflowImports: ReadonlySet<string> = new Set([SDK, ACTIVITIES]);

/**
 * A workflow is checked beside the surface of its activities. One that imports something else, or whose activities have no
 * surface, is checked among all that is installed.
 */
export function split({ files, check }: InspectionJob, surface: Surface): readonly Part[] {
  const rest = check.filter((file) => file !== 'workflow');
  const parts: Part[] = rest.length > 0 ? [{ among: 'process', job: { files, check: rest } }] : [];
  if (rest.length === check.length) return parts;
  const activities = isContent(files.workflow) ? surface(files.activities) : undefined;
  return activities === undefined
    ? [...parts, { among: 'installed', job: { files, check: ['workflow'] } }]
    : [...parts, { among: 'workflow', job: { files: { ...files, activities }, check: ['workflow'] } }];
}

/** Whether the slim declarations are all that a workflow asks for. */
function isContent(workflow: string): boolean {
  const { importedFiles, referencedFiles, typeReferenceDirectives, libReferenceDirectives } =
    ts.preProcessFile(workflow);
  return (
    importedFiles.every(({ fileName }) => workflowImports.has(fileName)) &&
    referencedFiles.length + typeReferenceDirectives.length + libReferenceDirectives.length === 0
  );
}
