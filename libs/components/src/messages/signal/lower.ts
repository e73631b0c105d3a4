import { type Lowered, type LoweringContext, schemaType } from '@workflow-builder/component-kit';
import { absent, json, nothing, string, union } from '@workflow-builder/ir';
import { isCheckable } from '../../schemas/check-schema.js';
import { warnWithoutEffect } from '../../without-effect.js';
import { lowerReceive } from '../receive.js';
import type { SignalConfig } from './config.js';

/** Waits for one signal and outputs its payload, or sends one. */
export function lowerSignal(context: LoweringContext<SignalConfig>): Lowered | undefined {
  const { signalName, direction = 'receive', parametersSchema, timeoutMs } = context.config;
  const isSent = direction === 'send';
  warnWithoutEffect(context, {
    targetWorkflow: !isSent && 'the signal is received',
    payload: !isSent && 'the signal is received',
    timeoutMs: isSent && 'the signal is sent, which is not waited for',
    outputVariable: 'what a node outputs is read by its id',
  });
  if (isSent) return lowerSend(context);
  const awaited = { channel: 'signal', name: signalName, timeoutMs } as const;
  return lowerReceive({ ...awaited, schema: parametersSchema, schemaField: 'parametersSchema' }, context);
}

function lowerSend(context: LoweringContext<SignalConfig>): Lowered | undefined {
  const { signalName, targetWorkflow = '', parametersSchema, payload } = context.config;
  const isTyped = isCheckable(parametersSchema, 'parametersSchema', context);
  const workflowId = context.value(targetWorkflow, 'targetWorkflow', string);
  if (!isTyped || workflowId === undefined) return undefined;
  const send = { kind: 'send', signal: signalName, workflowId } as const;
  if (payload === undefined) return { operation: send, output: nothing };
  const expected = parametersSchema === undefined ? union([json, absent]) : schemaType(parametersSchema);
  const sent = context.value(payload, 'payload', expected);
  return sent === undefined ? undefined : { operation: { ...send, payload: sent }, output: nothing };
}
