import { describe, expect, it } from '@jest/globals';
import { lowerNode } from '@workflow-builder/component-kit';
import { boolean, number, objectType, required } from '@workflow-builder/ir';
import { retry } from './index.js';

const outputs = { check: objectType({ success: required(boolean), left: required(number) }) };

const lower = (config: object) => lowerNode(retry, { data: { config }, outputs });

describe('retry', () => {
  it('makes three attempts by default, from a second, doubling, on an error or an output that says it failed', () => {
    const { lowered, output, findings } = lower({});
    expect(lowered?.operation).toEqual({
      kind: 'retry',
      maxAttempts: 3,
      retryOn: { kind: 'failure' },
      backoff: { kind: 'exponential', initialIntervalMs: 1000, multiplier: 2 },
    });
    expect(output).toBe('null');
    expect(findings).toEqual([]);
  });

  it.each([
    [{ maxAttempts: 5 }, { maxAttempts: 5 }],
    [{ maximumAttempts: '5' }, { maxAttempts: 5 }],
    [{ retryOn: 'error' }, { retryOn: { kind: 'error' } }],
    [{ backoff: 'none' }, { backoff: { kind: 'none' } }],
    [{ backoff: { type: 'linear', initialInterval: '2s' } }, { backoff: { kind: 'linear', initialIntervalMs: 2000 } }],
    [
      { backoff: { maxInterval: '1m', multiplier: 1.5 } },
      { backoff: { kind: 'exponential', maximumIntervalMs: 60_000, multiplier: 1.5 } },
    ],
  ])('lowers %j to %j', (config, operation) => {
    expect(lower(config)).toMatchObject({ lowered: { operation }, findings: [] });
  });

  it('reads the nodes inside in the condition on which it repeats them', () => {
    expect(retry.readsInside?.({})).toBe(true);
    const { lowered, findings } = lower({ retryOn: 'condition', condition: 'nodes["check"].left > 0' });
    expect(lowered?.operation).toMatchObject({
      retryOn: { kind: 'condition', condition: { kind: 'binary', field: 'data.config.condition' } },
    });
    expect(findings).toEqual([]);
  });

  it.each([
    [{ maxAttempts: 0 }, 'CONFIG_INVALID maxAttempts'],
    [{ maxAttempts: 2.5 }, 'CONFIG_INVALID maxAttempts'],
    [{ retryOn: 'sunday' }, 'CONFIG_INVALID retryOn'],
    [{ retryOn: 'condition' }, 'CONFIG_REQUIRED condition'],
    [{ retryOn: 'condition', condition: 'nodes["gone"]' }, 'REFERENCE_UNKNOWN condition'],
    [{ retryOn: 'condition', condition: 'nodes["check"].rest > 0' }, 'PROPERTY_UNKNOWN condition'],
    [{ backoff: { type: 'quadratic' } }, 'CONFIG_INVALID backoff.type'],
    [{ backoff: { multiplier: 0.5 } }, 'CONFIG_INVALID backoff.multiplier'],
    [{ backoff: { initialInterval: 'soon' } }, 'DURATION_INVALID backoff.initialInterval'],
    [{ backoff: { initialInterval: '10s', maxInterval: '5s' } }, 'CONFIG_INVALID backoff.maxIntervalMs'],
    [{ backoff: { maxInterval: '500ms' } }, 'CONFIG_INVALID backoff.maxIntervalMs'],
    [{ backoff: 5 }, 'CONFIG_INVALID backoff'],
    [{ backoff: [] }, 'CONFIG_INVALID backoff'],
    [{ scope: 'everything' }, 'CONFIG_INVALID scope'],
  ])('finds fault with %j', (config, finding) => {
    expect(lower(config).findings).toEqual([finding]);
  });

  it.each([
    [{ scope: 'activity' }, 'scope'],
    [{ condition: 'nodes["check"].success' }, 'condition'],
    [{ coordinatorWorkflow: 'Fix' }, 'coordinatorWorkflow'],
    [{ problemType: 'lint' }, 'problemType'],
    [{ fixAgentActivity: 'fix' }, 'fixAgentActivity'],
    [{ backoff: { type: 'none', initialInterval: '2s' } }, 'backoff.initialIntervalMs'],
    [{ backoff: { type: 'linear', multiplier: 3 } }, 'backoff.multiplier'],
  ])('warns that %j has no effect', (config, field) => {
    expect(lower(config)).toMatchObject({
      lowered: { operation: { kind: 'retry' } },
      findings: [`CONFIG_WITHOUT_EFFECT ${field}`],
    });
  });

  it('says nothing of what editors write as a matter of course', () => {
    expect(lower({ scope: 'block', condition: '', problemType: '' }).findings).toEqual([]);
  });

  it('describes its config as JSON Schema', () => {
    expect(retry.configSchema()).toMatchObject({
      type: 'object',
      properties: {
        maxAttempts: { type: 'integer', minimum: 1 },
        retryOn: { type: 'string', enum: ['failure', 'error', 'condition'] },
        condition: { type: 'string', minLength: 1 },
        backoff: { $ref: '#/definitions/BackoffConfig' },
        scope: { enum: ['activity', 'agent', 'child-workflow', 'block'] },
      },
      definitions: {
        BackoffConfig: {
          type: 'object',
          properties: {
            type: { type: 'string', enum: ['none', 'linear', 'exponential'] },
            initialIntervalMs: { type: 'integer', minimum: 1 },
            maxIntervalMs: { type: 'integer', minimum: 1 },
            multiplier: { type: 'number', minimum: 1 },
          },
        },
      },
    });
    expect(retry.configSchema()).not.toHaveProperty('required');
  });
});
