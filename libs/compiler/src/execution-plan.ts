import { Findings } from '@workflow-builder/diagnostics';
import type { Step, ValueType, Variable } from '@workflow-builder/ir';
import type { Workflow } from '@workflow-builder/workflow-model';
import { stepsIn } from './flow-steps.js';
import { Nesting } from './nesting/nesting.js';
import type { CompileOptions } from './options.js';
import { lower } from './phases/3-lower/index.js';

/** What a workflow executes, for those who rehearse or explain its runs. */
export interface ExecutionPlan {
  readonly workflowType: string;
  readonly input: ValueType;
  readonly variables: readonly Variable[];
  /** Each once, those in containers and handlers included. */
  readonly steps: readonly Step[];
}

/** The plan of a workflow that `validate` accepted; undefined for any other. */
export function planExecution(workflow: Workflow, options: CompileOptions): ExecutionPlan | undefined {
  const flow = lower(workflow, Nesting.of(workflow), options, new Findings());
  if (flow === undefined) return undefined;
  const { workflowType, input, variables } = flow;
  return { workflowType, input, variables, steps: stepsIn(flow) };
}
