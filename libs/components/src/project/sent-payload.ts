import type { LoweringContext } from '@workflow-builder/component-kit';
import { describeType, type Expression, fits, literal, type ValueType } from '@workflow-builder/ir';
import type { JsonValue } from '@workflow-builder/workflow-model';

/** What a message carries; of what is faulty there was a finding. */
export type SentPayload =
  { readonly kind: 'nothing' } | { readonly kind: 'value'; readonly value: Expression } | { readonly kind: 'faulty' };

/**
 * The setting `payload` of a node that sends a message.
 * @param taken what the other workflow takes; undefined where that is not known
 * @param own what the node itself says that it sends
 */
export function sentPayload(
  payload: JsonValue | undefined,
  taken: ValueType | undefined,
  own: ValueType,
  context: LoweringContext<unknown>,
): SentPayload {
  if (payload === undefined) return sentNothing(taken, context);
  const value = context.value(payload, 'payload', own);
  const sent = value === undefined || taken === undefined ? value : context.value(payload, 'payload', taken);
  return sent === undefined ? { kind: 'faulty' } : { kind: 'value', value: sent };
}

function sentNothing(taken: ValueType | undefined, { node, report }: LoweringContext<unknown>): SentPayload {
  if (taken === undefined || fits(literal(null), taken)) return { kind: 'nothing' };
  const about = { field: 'payload', label: node.label, expected: describeType(taken) };
  report('CONFIG_REQUIRED', about, { field: 'data.config.payload' });
  return { kind: 'faulty' };
}
