import { describe, expect, it } from '@jest/globals';
import { natsServer, temporalCli } from './specification.js';
import { isAtLeast, parseVersion } from './version.js';

describe('the version of a server', () => {
  it.each([
    ['nats-server: v2.14.5', natsServer.versionPattern, { major: 2, minor: 14, patch: 5 }],
    ['nats-server: v2.12.0-RC.1', natsServer.versionPattern, { major: 2, minor: 12, patch: 0 }],
    [
      'temporal version 1.8.2 (Server 1.31.2, UI 2.50.1)',
      temporalCli.versionPattern,
      { major: 1, minor: 31, patch: 2 },
    ],
    [
      'temporal version 0.0.0-DEV (Server 1.29.1, UI 2.42.1)',
      temporalCli.versionPattern,
      { major: 1, minor: 29, patch: 1 },
    ],
    ['something else', natsServer.versionPattern, undefined],
  ])('is read from "%s"', (output, pattern, version) => {
    expect(parseVersion(output, pattern)).toEqual(version);
  });

  it.each([
    ['2.9.10', false],
    ['2.10.99', false],
    ['2.11.0', true],
    ['2.11.1', true],
    ['3.0.0', true],
    ['1.99.99', false],
  ])('%s is new enough for NATS: %s', (text, enough) => {
    const version = parseVersion(text, /(\d+\.\d+\.\d+)/);

    expect(version !== undefined && isAtLeast(version, natsServer.minimum)).toBe(enough);
  });
});
