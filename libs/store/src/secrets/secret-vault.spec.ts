import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { EnvironmentKeys } from './environment-keys.js';
import { Secret } from './secret.js';
import { SecretUnreadable } from './secret-unreadable.js';
import { SecretVault } from './secret-vault.js';

const CANARY = 'postgres://app:canary-7f3a@db/orders';
const owner = { projectId: 'p', connectorId: 'orders' };
const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const vaultOf = (keys: string): SecretVault => new SecretVault(new EnvironmentKeys(keys));

describe('a vault', () => {
  it('opens what it sealed, and shows nothing of it in between', async () => {
    const vault = vaultOf(key('a'));
    const sealed = await vault.seal(new Secret(CANARY), owner);
    expect(sealed.keyId).toBe('a');
    expect(Buffer.from(sealed.ciphertext, 'base64').toString()).not.toContain('canary');
    expect((await vault.open(sealed, owner)).reveal()).toBe(CANARY);
  });

  it('seals the same secret differently each time, under a data key of its own', async () => {
    const vault = vaultOf(key('a'));
    const [first, second] = [await vault.seal(new Secret(CANARY), owner), await vault.seal(new Secret(CANARY), owner)];
    expect(first.ciphertext).not.toBe(second.ciphertext);
    expect(first.wrappedKey).not.toBe(second.wrappedKey);
  });

  it('opens a secret for the connector that it was sealed for, and for no other', async () => {
    const vault = vaultOf(key('a'));
    const sealed = await vault.seal(new Secret(CANARY), owner);
    for (const other of [
      { ...owner, projectId: 'q' },
      { ...owner, connectorId: 'else' },
    ]) {
      await expect(vault.open(sealed, other)).rejects.toBeInstanceOf(SecretUnreadable);
    }
  });

  it('refuses what was changed, and what another key of the same name sealed', async () => {
    const vault = vaultOf(key('a'));
    const sealed = await vault.seal(new Secret(CANARY), owner);
    const changed = { ...sealed, ciphertext: `AAAA${sealed.ciphertext.slice(4)}` };
    await expect(vault.open(changed, owner)).rejects.toBeInstanceOf(SecretUnreadable);
    await expect(vaultOf(key('a')).open(sealed, owner)).rejects.toBeInstanceOf(SecretUnreadable);
    await expect(vaultOf(key('b')).open(sealed, owner)).rejects.toBeInstanceOf(SecretUnreadable);
  });

  it('seals with the first key, and opens with all of them', async () => {
    const [before, after] = [key('before'), key('after')];
    const sealed = await vaultOf(before).seal(new Secret(CANARY), owner);
    const both = vaultOf(`${after}, ${before}`);
    expect((await both.open(sealed, owner)).reveal()).toBe(CANARY);
    expect((await both.seal(new Secret(CANARY), owner)).keyId).toBe('after');
  });
});

describe('master keys', () => {
  const valid = randomBytes(32).toString('base64');

  it.each([
    ['nothing', ''],
    ['an id alone', 'a'],
    ['a key alone', valid],
    ['a key too short', `a:${valid.slice(4)}`],
    ['an empty entry', `a:${valid},`],
  ])('are refused without saying what they were: %s', (_what, text) => {
    const read = (): unknown => new EnvironmentKeys(text);
    expect(read).toThrow(TypeError);
    expect(read).not.toThrow(valid.slice(4));
  });
});

describe('a secret', () => {
  it('shows itself in no text, JSON or log', () => {
    const secret = new Secret(CANARY);
    const shown = [String(secret), JSON.stringify({ secret }), inspect({ secret }, { depth: 9 })];
    for (const text of shown) expect(text).not.toContain('canary');
    expect(secret.reveal()).toBe(CANARY);
  });
});
