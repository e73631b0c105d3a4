import { describe, expect, it } from '@jest/globals';
import { type SignedCall, signatureFault } from './webhook-signature.js';

/** The example of Standard Webhooks. */
const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
const call: SignedCall = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  signatures: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  body: '{"test": 2432232314}',
};
const signedAt = new Date(1_614_265_330_000);
const after = (seconds: number): Date => new Date(signedAt.getTime() + seconds * 1_000);

describe('the signature of a call', () => {
  it.each([0, 300, -300])('is good %d seconds after it was made', (seconds) => {
    expect(signatureFault(call, key, after(seconds))).toBeUndefined();
  });

  it.each([301, -301])('is not good %d seconds after it was made', (seconds) => {
    expect(signatureFault(call, key, after(seconds))).toContain('webhook-timestamp');
  });

  it('may be one of several, as while a key is replaced', () => {
    const signatures = `v1,${Buffer.alloc(32).toString('base64')} v1a,x ${call.signatures}`;
    expect(signatureFault({ ...call, signatures }, key, signedAt)).toBeUndefined();
  });

  it.each<[string, Partial<SignedCall>]>([
    ['another body', { body: '{"test":2432232314}' }],
    ['another id', { id: 'msg_other' }],
    ['another time', { timestamp: '1614265331' }],
    ['no time', { timestamp: '' }],
    ['a time that is none', { timestamp: '1e9' }],
    ['no signature', { signatures: '' }],
    ['half a signature', { signatures: 'v1,g0hM9SsE' }],
    ['another version', { signatures: call.signatures.replace('v1', 'v2') }],
  ])('is not good for %s', (_what, other) => {
    expect(signatureFault({ ...call, ...other }, key, signedAt)).toContain('webhook-');
  });

  it('is not good with another key', () => {
    expect(signatureFault(call, Buffer.alloc(24), signedAt)).toContain('webhook-signature');
  });
});
