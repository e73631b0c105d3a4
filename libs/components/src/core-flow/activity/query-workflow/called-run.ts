import { type Lowered, type LoweringContext, schemaType } from '@workflow-builder/component-kit';
import { type ActivityOperation, json, literal, string } from '@workflow-builder/ir';
import { type JsonObject, workflowType } from '@workflow-builder/workflow-model';
import { given, type InputFields, inputObject } from '../inputs/input-object.js';
import { warnTaskQueue } from '../lower.js';
import { activityOptions } from '../options.js';
import type { CalledRunConfig } from './config.js';

const TIMEOUT_MS = 30_000;

/** A message to a run of another workflow that answers. */
interface AnsweredMessage {
  readonly activity: 'query-workflow' | 'update-workflow';
  /** What the activity is called with beside the run and the answer that is expected. */
  readonly fields: InputFields;
  /** What the answer has to fit; any JSON where it is absent. */
  readonly answer: JsonObject | undefined;
}

/** A call of an activity that asks a run of another workflow, and outputs its answer. Undefined after a finding. */
export function lowerCalledRun(
  { activity, fields, answer }: AnsweredMessage,
  context: LoweringContext<CalledRunConfig>,
): Lowered | undefined {
  const { config, node, settings } = context;
  warnTaskQueue(context);
  const input = inputObject([
    ['workflowType', literal(workflowType(config.workflowType))],
    ...given('workflowId', config.workflowId, (id) => context.value(id, 'workflowId', string)),
    ...fields,
    ...given('schema', answer, literal),
    ['timeoutMs', literal(config.timeoutMs ?? TIMEOUT_MS)],
  ]);
  if (input === undefined) return undefined;
  const options = activityOptions(node, settings, { heartbeats: true });
  const operation: ActivityOperation = { kind: 'activity', activity, options, input };
  if (answer === undefined) return { operation, output: json };
  const gives = schemaType(answer);
  return { operation: { ...operation, gives }, output: gives };
}
