import { describe, expect, it } from '@jest/globals';
import { configSchema, lowerNode } from '@workflow-builder/component-kit';
import { number, objectType, required, string } from '@workflow-builder/ir';
import { activity } from '../index.js';
import { DelayConfig } from './config.js';

const input = objectType({ seconds: required(number), name: required(string) });

const delay = (config: object) => lowerNode(activity, { data: { componentName: 'delay', config }, input });

describe('delay', () => {
  it.each([
    [{ duration: '30s' }, 30_000],
    [{ duration: '5 minutes' }, 300_000],
    [{ duration: '90' }, 90_000],
    [{ duration: 90 }, 90_000],
    [{ durationMs: 250 }, 250],
    [{ duration_ms: '250' }, 250],
    [{ duration: 0 }, 0],
  ])('of %j waits %d milliseconds', (config, duration) => {
    const { lowered, output, findings } = delay(config);
    expect(findings).toEqual([]);
    expect(lowered?.operation).toEqual({ kind: 'delay', duration });
    expect(output).toBe('null');
  });

  it('waits for a number of seconds that a placeholder gives', () => {
    expect(delay({ duration: '${input.seconds * 60}' })).toMatchObject({
      lowered: { operation: { kind: 'delay', duration: { kind: 'binary', field: 'data.config.duration' } } },
      findings: [],
    });
  });

  it.each([
    [{}, 'CONFIG_REQUIRED duration'],
    [{ duration: '${input.name}' }, 'INVALID_CONNECTION duration'],
    [{ duration: '${input.seconds} seconds' }, 'INVALID_CONNECTION duration'],
    [{ duration: '${input.minutes}' }, 'PROPERTY_UNKNOWN duration'],
  ])('finds fault with %j', (config, finding) => {
    expect(delay(config)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it.each([[{ duration: 'a while' }], [{ duration: -5 }]])('leaves it to the reader to refuse %j', (config) => {
    expect(delay(config).findings).toContain('DURATION_INVALID duration');
  });

  it('describes its config as JSON Schema', () => {
    expect(configSchema(DelayConfig)).toEqual({
      type: 'object',
      properties: {
        durationMs: { type: 'integer', minimum: 0 },
        duration: { type: 'string', minLength: 1 },
        description: { type: 'string' },
      },
    });
  });
});
