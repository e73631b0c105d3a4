import { createHash } from 'node:crypto';
import type { PrintedFile } from '@workflow-builder/code-printer';
import { activitySources, findComponent } from '@workflow-builder/components';
import { Findings } from '@workflow-builder/diagnostics';
import type { Program } from '@workflow-builder/ir';
import type { Manifest } from '@workflow-builder/manifest';
import { type JsonObject, type NodeDescription, type NodeMap, type Workflow } from '@workflow-builder/workflow-model';
import { declarationsOf, type ProjectDeclarations } from '../../project/project-variables.js';
import { collectVariables } from '../3-lower/variables.js';
import type { CompileOptions } from '../../options.js';
import { COMPILER_VERSION } from '../../version.js';
import { calledActivities, printActivitiesFile } from './activities-file.js';
import { printWorkerFile } from './worker-file.js';
import { printWorkflowFile } from './workflow-file.js';

/** The three files of a compiled workflow. */
export interface GeneratedFiles {
  readonly workflow: string;
  readonly activities: string;
  readonly worker: string;
}

/** Generated code with what is needed to run it and to explain it. */
export interface GeneratedCode {
  readonly files: GeneratedFiles;
  readonly nodeMap: NodeMap;
  /** SHA-256 over files, time limit and compiler version, hexadecimal: the identity of the code. */
  readonly sourceHash: string;
  /** JSON Schema of the run's input; absent when any JSON object will do. */
  readonly inputSchema?: JsonObject;
  /** Bound on the whole chain of runs, in milliseconds; absent where the workflow has none. */
  readonly executionTimeoutMs?: number;
  /** The variables of the project that the workflow names, as it takes them; absent where there are none. */
  readonly projectVariables?: ProjectDeclarations;
  /** What the workflow offers to the outside. */
  readonly manifest: Manifest;
  /** npm packages that the activities import, each with the versions that will do. */
  readonly packages: Readonly<Record<string, string>>;
}

/** What a workflow comes to: what it does, and what it offers to the outside. */
export interface Meaning {
  readonly program: Program;
  readonly manifest: Manifest;
}

/** Phase 5: the program as files. */
export function print({ program, manifest }: Meaning, workflow: Workflow, options: CompileOptions): GeneratedCode {
  const activities = activitySources(calledActivities(program));
  const printed = {
    workflow: printWorkflowFile(program, options),
    activities: printActivitiesFile(activities.sources, program, options),
    worker: printWorkerFile(program, options),
  };
  const files = { workflow: printed.workflow.text, activities: printed.activities.text, worker: printed.worker.text };
  const { inputSchema } = manifest.workflow;
  const { timeoutMs } = workflow.settings;
  const projectVariables = declarationsOf(collectVariables(workflow, new Findings()).project);
  return {
    files,
    nodeMap: { nodes: describeNodes(workflow), lines: mapLines(printed) },
    sourceHash: hash(files, timeoutMs),
    ...(inputSchema === undefined ? {} : { inputSchema }),
    ...(timeoutMs === undefined ? {} : { executionTimeoutMs: timeoutMs }),
    ...(Object.keys(projectVariables).length === 0 ? {} : { projectVariables }),
    manifest,
    packages: activities.packages,
  };
}

function mapLines(printed: Readonly<Record<keyof GeneratedFiles, PrintedFile>>): NodeMap['lines'] {
  const files = ['workflow', 'activities', 'worker'] as const;
  return files.flatMap((file) => printed[file].lines.map((line) => ({ file, ...line })));
}

function describeNodes({ nodes }: Workflow): readonly NodeDescription[] {
  return [...nodes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((node) => {
      const { componentId, componentName } = findComponent(node.type)?.identify(node) ?? {
        componentId: '',
        componentName: node.type,
      };
      return {
        id: node.id,
        label: node.label,
        type: node.type,
        componentId: node.componentId ?? componentId,
        componentName,
      };
    });
}

function hash(files: GeneratedFiles, timeoutMs: number | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([COMPILER_VERSION, files, ...(timeoutMs === undefined ? [] : [timeoutMs])]))
    .digest('hex');
}
