import { type Lowered, type LoweringContext, schemaType } from '@workflow-builder/component-kit';
import {
  absent,
  type Expression,
  json,
  literal,
  nothing,
  object,
  type Operation,
  string,
  union,
} from '@workflow-builder/ir';
import { workflowType as typeOf } from '@workflow-builder/workflow-model';
import { activityOptions } from '../../core-flow/activity/options.js';
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

/** What goes out; undefined after a finding. */
interface Sending {
  readonly workflowId: Expression | undefined;
  readonly payload: Expression | undefined;
}

function lowerSend(context: Context): Lowered | undefined {
  const { targetWorkflow, parametersSchema, payload } = context.config;
  const isTyped = isCheckable(parametersSchema, 'parametersSchema', context);
  const expected = parametersSchema === undefined ? union([json, absent]) : schemaType(parametersSchema);
  const sending: Sending = {
    workflowId: targetWorkflow === undefined ? undefined : context.value(targetWorkflow, 'targetWorkflow', string),
    payload: payload === undefined ? undefined : context.value(payload, 'payload', expected),
  };
  const isComplete =
    (targetWorkflow === undefined || sending.workflowId !== undefined) &&
    (payload === undefined || sending.payload !== undefined);
  const operation = isTyped && isComplete ? sendOperation(sending, context) : undefined;
  return operation && { operation, output: nothing };
}

/** To the run of an id workflow code sends by itself; a name takes the platform to find the run. */
function sendOperation({ workflowId, payload }: Sending, { config, node, settings }: Context): Operation | undefined {
  const { signalName: signal, workflowType } = config;
  if (workflowType === undefined) {
    return workflowId && { kind: 'send', signal, workflowId, ...(payload === undefined ? {} : { payload }) };
  }
  return {
    kind: 'activity',
    activity: 'signal-workflow',
    options: activityOptions(node, settings, { heartbeats: true }),
    input: object([
      ['workflowType', literal(typeOf(workflowType))],
      ...(workflowId === undefined ? [] : [['workflowId', workflowId] as const]),
      ['signal', literal(signal)],
      ...(payload === undefined ? [] : [['payload', payload] as const]),
    ]),
  };
}
