import type { Step, ValueType, Variable } from '@workflow-builder/ir';
import type { Script } from './stand-in/script.js';
import type { WorkflowEdge, WorkflowNode } from '@workflow-builder/workflow-model';

/** A compiled workflow, as a rehearsal needs to know it. */
export interface Rehearsable {
  readonly workflowType: string;
  /** The code, compiled with labels: they tell which node a piece of work belongs to. */
  readonly script: Script;
  readonly input: ValueType;
  readonly variables: readonly Variable[];
  readonly nodes: readonly WorkflowNode[];
  readonly edges: readonly WorkflowEdge[];
  /** All that is executed, those in containers and handlers included. */
  readonly steps: readonly Step[];
}
