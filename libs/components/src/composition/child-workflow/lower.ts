import { type Lowered, type LoweringContext, schemaType } from '@workflow-builder/component-kit';
import { type ChildOperation, type Expression, json, objectType, required, string } from '@workflow-builder/ir';
import type { ManifestWorkflow } from '@workflow-builder/manifest';
import { type JsonObject, workflowType } from '@workflow-builder/workflow-model';
import { calledWorkflow, checkAnswer, takenType } from '../../project/called-workflow.js';
import { isCheckable } from '../../schemas/check-schema.js';
import type { ChildWorkflowConfig } from './config.js';
import { warnUnused } from './validate.js';

const startedChild = objectType({ workflowId: required(string), runId: required(string) });

/** What the other workflow says of itself; nothing where it is not known. */
type Declared = Pick<ManifestWorkflow, 'inputSchema' | 'resultSchema'>;

/** Starts another workflow of the project; outputs its result, or its ids where it is not waited for. */
export function lowerChildWorkflow(context: LoweringContext<ChildWorkflowConfig>): Lowered | undefined {
  const { config } = context;
  warnUnused(context);
  const called = calledWorkflow(config.workflowType, context);
  const declared: Declared = called.kind === 'known' ? called.value.workflow : {};
  const isAnswered =
    isCheckable(config.outputSchema, 'outputSchema', context) && checkResult(declared.resultSchema, context);
  const operation = startOf(declared.inputSchema, context);
  if (operation === undefined || !isAnswered || called.kind === 'missing') return undefined;
  const { workflowType, input } = operation;
  const call = { target: { kind: 'start' }, workflowType, sends: input.type } as const;
  if (!operation.awaited) return { operation, output: startedChild, call };
  const schema = config.outputSchema ?? declared.resultSchema;
  const output = schema === undefined ? json : schemaType(schema);
  return { operation, output, call: output.kind === 'json' ? call : { ...call, expects: output } };
}

/** Nobody reads the result of a child that is not waited for. */
function checkResult(declared: JsonObject | undefined, context: LoweringContext<ChildWorkflowConfig>): boolean {
  const { awaitResult, outputSchema } = context.config;
  return awaitResult === false || checkAnswer(outputSchema, declared, context);
}

function startOf(
  taken: JsonObject | undefined,
  context: LoweringContext<ChildWorkflowConfig>,
): ChildOperation | undefined {
  const { config, node } = context;
  const { awaitResult = true, parentClosePolicy = 'TERMINATE' } = config;
  const input = inputOf(taken, context);
  const id = config.workflowId === undefined ? undefined : context.value(config.workflowId, 'workflowId', string);
  if (input === undefined || (config.workflowId !== undefined && id === undefined)) return undefined;
  return {
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
}

function inputOf(taken: JsonObject | undefined, context: LoweringContext<ChildWorkflowConfig>): Expression | undefined {
  const { input, inputMapping } = context.config;
  const expected = takenType(taken);
  if (input !== undefined) return context.value(input, 'input', expected);
  if (inputMapping !== undefined) return context.value(inputMapping, 'inputMapping', expected);
  return context.expression('input', 'input', expected);
}
