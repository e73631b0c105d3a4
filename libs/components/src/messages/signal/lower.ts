import { type Lowered, type LoweringContext, schemaType } from '@workflow-builder/component-kit';
import { type Expression, literal, nothing, object, string, type ValueType } from '@workflow-builder/ir';
import type { WorkflowInterface } from '@workflow-builder/manifest';
import { workflowType as typeOf } from '@workflow-builder/workflow-model';
import { activityOptions } from '../../core-flow/activity/options.js';
import { anything, calledMessage, calledWorkflow, takenType } from '../../project/called-workflow.js';
import { sentPayload } from '../../project/sent-payload.js';
import { isCheckable } from '../../schemas/check-schema.js';
import { warnWithoutEffect } from '../../without-effect.js';
import { lowerReceive } from '../receive.js';
import type { SignalConfig } from './config.js';

type Context = LoweringContext<SignalConfig>;

/** Waits for one signal and outputs its payload, or sends one. */
export function lowerSignal(context: Context): Lowered | undefined {
  const { signalName, direction = 'receive', parametersSchema, timeoutMs } = context.config;
  const isSent = direction === 'send';
  warnWithoutEffect(context, {
    workflowType: !isSent && 'the signal is received',
    targetWorkflow: !isSent && 'the signal is received',
    payload: !isSent && 'the signal is received',
    timeoutMs: isSent && 'the signal is sent, which is not waited for',
    outputVariable: 'what a node outputs is read by its id',
  });
  if (isSent) return lowerSend(context);
  const awaited = { channel: 'signal', name: signalName, timeoutMs } as const;
  return lowerReceive({ ...awaited, schema: parametersSchema, schemaField: 'parametersSchema' }, context);
}

/** To the run of an id workflow code sends by itself; a name takes the platform to find the run. */
function lowerSend(context: Context): Lowered | undefined {
  const { targetWorkflow, workflowType, parametersSchema } = context.config;
  const isTyped = isCheckable(parametersSchema, 'parametersSchema', context);
  const id = targetWorkflow === undefined ? undefined : context.value(targetWorkflow, 'targetWorkflow', string);
  const isAddressed = targetWorkflow === undefined || id !== undefined;
  const lowered = workflowType === undefined ? lowerSendToId(id, context) : lowerSendByName(workflowType, id, context);
  return isTyped && isAddressed ? lowered : undefined;
}

function lowerSendToId(workflowId: Expression | undefined, context: Context): Lowered | undefined {
  const { config } = context;
  const payload = sentPayload(config.payload, undefined, ownType(config), context);
  if (workflowId === undefined || payload.kind === 'faulty') return undefined;
  const carried = payload.kind === 'value' ? { payload: payload.value } : {};
  return { operation: { kind: 'send', signal: config.signalName, workflowId, ...carried }, output: nothing };
}

function lowerSendByName(name: string, workflowId: Expression | undefined, context: Context): Lowered | undefined {
  const { config, node, settings } = context;
  const { signalName } = config;
  const message = { kind: 'signal', name: signalName, listedIn: ({ signals }: WorkflowInterface) => signals } as const;
  const declared = calledMessage(calledWorkflow(name, context), message, context);
  const taken = declared.kind === 'known' ? takenType(declared.value.schema) : undefined;
  const payload = sentPayload(config.payload, taken, ownType(config), context);
  if (payload.kind === 'faulty' || declared.kind === 'missing') return undefined;
  const type = typeOf(name);
  const input = object([
    ['workflowType', literal(type)],
    ...(workflowId === undefined ? [] : [['workflowId', workflowId] as const]),
    ['signal', literal(signalName)],
    ...(payload.kind === 'value' ? [['payload', payload.value] as const] : []),
  ]);
  const sends = payload.kind === 'value' ? { sends: payload.value.type } : {};
  return {
    operation: {
      kind: 'activity',
      activity: 'signal-workflow',
      options: activityOptions(node, settings, { heartbeats: true }),
      input,
    },
    output: nothing,
    call: { target: { kind: 'signal', name: signalName }, workflowType: type, ...sends },
  };
}

/** What the node itself says of its payload. */
function ownType({ parametersSchema }: SignalConfig): ValueType {
  return parametersSchema === undefined ? anything : schemaType(parametersSchema);
}
