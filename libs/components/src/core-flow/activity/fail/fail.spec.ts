import { describe, expect, it } from '@jest/globals';
import { configSchema, lowerNode } from '@workflow-builder/component-kit';
import { objectType, required, string } from '@workflow-builder/ir';
import { activity } from '../index.js';
import { FailConfig } from './config.js';

const input = objectType({ name: required(string) });

const fail = (config: object) => lowerNode(activity, { data: { componentName: 'fail', config }, input });

describe('fail', () => {
  it('fails by default in a way that a retry around it may try again', () => {
    const { lowered, output, findings } = fail({});
    expect(lowered?.operation).toMatchObject({
      kind: 'fail',
      message: { kind: 'literal', value: 'Failed' },
      type: 'WORKFLOW_FAILED',
      nonRetryable: false,
    });
    expect(output).toBe('null');
    expect(findings).toEqual([]);
  });

  it('takes a message with placeholders, a type, and whether that is final', () => {
    const { lowered } = fail({ message: 'No stock for ${input.name}', type: 'NO_STOCK', nonRetryable: 'true' });
    expect(lowered?.operation).toMatchObject({ message: { kind: 'text' }, type: 'NO_STOCK', nonRetryable: true });
  });

  it.each([
    [{ message: 5 }, 'CONFIG_INVALID message'],
    [{ message: '${input}' }, 'INVALID_CONNECTION message'],
    [{ message: '${input.nam}' }, 'PROPERTY_UNKNOWN message'],
    [{ type: 5 }, 'CONFIG_INVALID type'],
    [{ nonRetryable: 'perhaps' }, 'CONFIG_INVALID nonRetryable'],
  ])('finds fault with %j', (config, finding) => {
    expect(fail(config)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it('describes its config as JSON Schema', () => {
    expect(configSchema(FailConfig)).toEqual({
      type: 'object',
      properties: {
        message: { type: 'string' },
        type: { type: 'string', minLength: 1 },
        nonRetryable: { type: 'boolean' },
        description: { type: 'string' },
      },
    });
  });
});
