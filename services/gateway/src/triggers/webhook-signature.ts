import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds that a call may be on its way, and clocks may differ; those of Standard Webhooks. */
const TOLERANCE_S = 300;

/** A call that is signed as Standard Webhooks says: https://www.standardwebhooks.com. */
export interface SignedCall {
  /** Header `webhook-id`. */
  readonly id: string;
  /** Header `webhook-timestamp`, seconds since 1970. */
  readonly timestamp: string;
  /** Header `webhook-signature`: `v1,` and the signature in Base64; several are parted by blanks. */
  readonly signatures: string;
  /** As it came. */
  readonly body: string;
}

/** Why a call is not taken for one of whoever has the key; undefined where it is. */
export function signatureFault(call: SignedCall, key: Buffer, now: Date): string | undefined {
  const at = /^\d{1,12}$/.test(call.timestamp) ? Number(call.timestamp) : Number.NaN;
  if (Number.isNaN(at)) return '`webhook-timestamp` is no time';
  if (Math.abs(now.getTime() / 1_000 - at) > TOLERANCE_S) return '`webhook-timestamp` is too far from now';
  const right = createHmac('sha256', key).update(`${call.id}.${call.timestamp}.${call.body}`).digest();
  const isSigned = call.signatures.split(' ').some((signature) => isSame(signature, right));
  return isSigned ? undefined : '`webhook-signature` is not that of the webhook';
}

function isSame(signature: string, right: Buffer): boolean {
  const [version, text = ''] = signature.split(',');
  const given = Buffer.from(text, 'base64');
  return version === 'v1' && given.length === right.length && timingSafeEqual(given, right);
}
