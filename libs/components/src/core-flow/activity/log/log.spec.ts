import { describe, expect, it } from '@jest/globals';
import { configSchema, lowerNode } from '@workflow-builder/component-kit';
import { describeType, objectType, required, string } from '@workflow-builder/ir';
import { activity } from '../index.js';
import { LogConfig } from './config.js';

const input = objectType({ name: required(string) });

const log = (config: object) => lowerNode(activity, { data: { componentName: 'log', config }, input });

function inputOf(config: object): string | undefined {
  const operation = log(config).lowered?.operation;
  return operation?.kind === 'activity' ? describeType(operation.input.type) : undefined;
}

describe('log', () => {
  it('calls the activity and outputs when it was logged', () => {
    const { lowered, output, findings } = log({ message: 'hi' });
    expect(lowered?.operation).toMatchObject({ kind: 'activity', activity: 'log' });
    expect(output).toBe('{ logged: boolean; timestamp: string }');
    expect(findings).toEqual([]);
  });

  it('logs at `info` by default, without data', () => {
    expect(inputOf({ message: 'to ${input.name}' })).toBe('{ message: string; level: "info" }');
  });

  it('takes a level, by other words as well, and data', () => {
    expect(inputOf({ message: 'hi', level: 'WARNING', metadata: { who: '${input.name}' } })).toBe(
      '{ message: "hi"; level: "warn"; metadata: { who: string } }',
    );
  });

  it.each([
    [{}, 'CONFIG_REQUIRED message'],
    [{ message: '' }, 'CONFIG_REQUIRED message'],
    [{ message: 'm', level: 'loud' }, 'CONFIG_INVALID level'],
    [{ message: 'm', metadata: 'text' }, 'CONFIG_INVALID metadata'],
    [{ message: '${input}' }, 'INVALID_CONNECTION message'],
    [{ message: 'm', metadata: { x: '${gone}' } }, 'REFERENCE_UNKNOWN metadata.x'],
  ])('finds fault with %j', (config, finding) => {
    expect(log(config)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it('describes its config as JSON Schema', () => {
    expect(configSchema(LogConfig)).toEqual({
      type: 'object',
      properties: {
        message: { type: 'string', minLength: 1 },
        level: { type: 'string', enum: ['debug', 'info', 'warn', 'error'] },
        metadata: { type: 'object' },
        description: { type: 'string' },
      },
      required: ['message'],
    });
  });
});
