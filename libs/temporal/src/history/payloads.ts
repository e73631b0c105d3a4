import { defaultPayloadConverter } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';

type Payload = temporal.api.common.v1.IPayload;

/** The first of several values, as code on Temporal gives them; undefined where there is none, or none that is read here. */
export function payloadValue(payloads: readonly Payload[] | null | undefined): unknown {
  const [first] = payloads ?? [];
  if (first === undefined) return undefined;
  try {
    return defaultPayloadConverter.fromPayload<unknown>(first);
  } catch {
    return undefined;
  }
}
