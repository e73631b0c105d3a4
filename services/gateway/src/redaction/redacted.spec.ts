import { describe, expect, it } from '@jest/globals';
import { redacted } from './redacted.js';

const CANARY = 'canary-5b20aa';
const LIMIT = 1_000;

describe('redaction', () => {
  it.each([
    ...['password', 'dbPassword', 'client_secret', 'X-Api-Key', 'Authorization', 'Set-Cookie', 'refreshToken'],
    ...['credentials', 'private key', 'connectionString', 'PASSPHRASE'],
  ])('hides what a field called %s holds', (name) => {
    for (const value of [CANARY, [CANARY], { deep: { value: CANARY } }, 4711]) {
      expect(redacted({ a: [{ [name]: value }] }, LIMIT)).toEqual({ a: [{ [name]: '***' }] });
    }
  });

  it.each([
    [`postgres://app:${CANARY}@db:5432/orders?x=1`, 'postgres://***@db:5432/orders?x=1'],
    [`could not reach redis://:${CANARY}@cache, sorry`, 'could not reach redis://***@cache, sorry'],
    [`Bearer ${CANARY}`, 'Bearer ***'],
    [`Authorization: Basic ${CANARY}==`, 'Authorization: Basic ***'],
    [`got eyJhbGci.eyJzdWI.${CANARY} back`, 'got *** back'],
  ])('hides credentials within a text: %s', (text, shown) => {
    expect(redacted({ message: [text] }, LIMIT)).toEqual({ message: [shown] });
  });

  it.each([
    [{ password: { $env: 'DB_PASSWORD' } }],
    [{ password: null, secret: '', token: false }],
    [{ maxTokens: 100, tokens: [1], secretary: 'Ada', monkey: 'x', passwordless: 'yes' }],
    [{ url: 'https://example.com/a@b', mail: 'ada@example.com', word: 'Bearer of news' }],
    [JSON.parse('{"__proto__": {"constructor": [null]}, "constructor": 1}')],
    [null],
    [0],
    ['text'],
  ])('leaves the rest as it is: %j', (value: unknown) => {
    expect(JSON.stringify(redacted(value, LIMIT))).toBe(JSON.stringify(value));
  });

  it('tells the size of what is too large instead', () => {
    expect(redacted('x'.repeat(LIMIT - 2), LIMIT)).toBe('x'.repeat(LIMIT - 2));
    expect(redacted({ a: 'ä'.repeat(LIMIT) }, LIMIT)).toEqual({ $omitted: { bytes: 2 * LIMIT + 8 } });
  });

  it('cuts what is nested without end', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(500)}"${CANARY}"${']'.repeat(500)}`);
    expect(JSON.stringify(redacted(deep, LIMIT))).not.toContain(CANARY);
  });
});
