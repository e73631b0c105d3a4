import { type Lowered, type LoweringContext, schemaType } from '@workflow-builder/component-kit';
import { type ActivityOperation, json, literal, string } from '@workflow-builder/ir';
import { type JsonObject, workflowType } from '@workflow-builder/workflow-model';
import { checkAnswer, type Known } from '../../../project/called-workflow.js';
import type { SentPayload } from '../../../project/sent-payload.js';
import { isCheckable } from '../../../schemas/check-schema.js';
import { given, type InputFields, inputObject } from '../inputs/input-object.js';
import { warnTaskQueue } from '../lower.js';
import { activityOptions } from '../options.js';
import type { CalledRunConfig } from './config.js';

const TIMEOUT_MS = 30_000;

/** A message to a run of another workflow that answers. */
interface AnsweredMessage {
  readonly kind: 'query' | 'update';
  readonly name: string;
  /** The message as the other workflow declares it. */
  readonly declared: Known<{ readonly outputSchema?: JsonObject }>;
  readonly payload: SentPayload;
}

/** A call of the activity that asks a run of another workflow, and outputs its answer. Undefined after a finding. */
export function lowerCalledRun(
  { kind, name, declared, payload }: AnsweredMessage,
  context: LoweringContext<CalledRunConfig>,
): Lowered | undefined {
  const { config, node, settings } = context;
  warnTaskQueue(context);
  const { outputSchema } = config;
  const offered = declared.kind === 'known' ? declared.value.outputSchema : undefined;
  const isAnswered = isCheckable(outputSchema, 'outputSchema', context) && checkAnswer(outputSchema, offered, context);
  const answer = outputSchema ?? offered;
  const type = workflowType(config.workflowType);
  const input = inputObject([
    ['workflowType', literal(type)],
    ...given('workflowId', config.workflowId, (id) => context.value(id, 'workflowId', string)),
    [kind, literal(name)],
    ...payloadField(payload),
    ...given('schema', answer, literal),
    ['timeoutMs', literal(config.timeoutMs ?? TIMEOUT_MS)],
  ]);
  if (input === undefined || !isAnswered || declared.kind === 'missing') return undefined;
  const options = activityOptions(node, settings, { heartbeats: true });
  const operation: ActivityOperation = { kind: 'activity', activity: `${kind}-workflow`, options, input };
  const gives = answer === undefined ? json : schemaType(answer);
  const isOpen = gives.kind === 'json';
  return {
    operation: isOpen ? operation : { ...operation, gives },
    output: gives,
    call: {
      target: { kind, name },
      workflowType: type,
      ...(payload.kind === 'value' && { sends: payload.value.type }),
      ...(!isOpen && { expects: gives }),
    },
  };
}

/** One that did not compile is none. */
function payloadField(payload: SentPayload): InputFields {
  switch (payload.kind) {
    case 'nothing':
      return [];
    case 'value':
      return [['payload', payload.value]];
    case 'faulty':
      return [['payload', undefined]];
  }
}
