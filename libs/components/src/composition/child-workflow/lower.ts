import { type Lowered, type LoweringContext, schemaType } from '@workflow-builder/component-kit';
import {
  absent,
  type ChildOperation,
  type Expression,
  json,
  objectType,
  required,
  string,
  union,
  type ValueType,
} from '@workflow-builder/ir';
import { workflowType } from '@workflow-builder/workflow-model';
import { isCheckable } from '../../schemas/check-schema.js';
import type { ChildWorkflowConfig } from './config.js';
import { warnUnused } from './validate.js';

const startedChild = objectType({ workflowId: required(string), runId: required(string) });

/** Starts another workflow of the project; outputs its result, or its ids where it is not waited for. */
export function lowerChildWorkflow(context: LoweringContext<ChildWorkflowConfig>): Lowered | undefined {
  const { config, node } = context;
  warnUnused(context);
  const input = inputOf(context);
  const id = config.workflowId === undefined ? undefined : context.value(config.workflowId, 'workflowId', string);
  if (!isCheckable(config.outputSchema, 'outputSchema', context)) return undefined;
  if (input === undefined || (config.workflowId !== undefined && id === undefined)) return undefined;
  const { awaitResult = true, parentClosePolicy = 'TERMINATE' } = config;
  const operation: ChildOperation = {
    kind: 'child',
    workflowType: workflowType(config.workflowType),
    input,
    awaited: awaitResult,
    parentClosePolicy,
    ...(config.taskQueue === undefined ? {} : { taskQueue: config.taskQueue }),
    ...(id === undefined ? {} : { workflowId: id }),
    ...(config.executionTimeoutMs === undefined ? {} : { executionTimeoutMs: config.executionTimeoutMs }),
    ...(config.runTimeoutMs === undefined ? {} : { runTimeoutMs: config.runTimeoutMs }),
    ...(node.retryPolicy === undefined ? {} : { retry: node.retryPolicy }),
  };
  return { operation, output: awaitResult ? resultType(config) : startedChild };
}

function resultType({ outputSchema }: ChildWorkflowConfig): ValueType {
  return outputSchema === undefined ? json : schemaType(outputSchema);
}

function inputOf(context: LoweringContext<ChildWorkflowConfig>): Expression | undefined {
  const { input, inputMapping } = context.config;
  if (input !== undefined) return context.value(input, 'input', union([json, absent]));
  if (inputMapping !== undefined) return context.value(inputMapping, 'inputMapping', json);
  return context.expression('input', 'input', json);
}
