import { describe, expect, it } from '@jest/globals';
import { configSchema, lowerNode } from '@workflow-builder/component-kit';
import { array, number, objectType, optional, required, string } from '@workflow-builder/ir';
import { activity } from '../index.js';
import { TransformConfig } from './config.js';

const input = objectType({ price: required(number), tags: required(array(string)), note: optional(string) });

const transform = (expression: unknown) =>
  lowerNode(activity, { data: { componentName: 'transform', config: { expression } }, input });

describe('transform', () => {
  it.each([
    ['input.price * 1.19', 'number'],
    ['${input.price * 1.19}', 'number'],
    ['input.tags.join(", ")', 'string'],
    ['{ total: input.price, first: input.tags[0] ?? "none" }', '{ total: number; first: string }'],
    ['input.note', 'string | null'],
  ])('computes `%s` in workflow code, and outputs its value, of type %s', (expression, type) => {
    const { lowered, output, findings } = transform(expression);
    expect(findings).toEqual([]);
    expect(lowered?.operation).toMatchObject({ kind: 'transform', value: { field: 'data.config.expression' } });
    expect(output).toBe(type);
  });

  it.each([
    [undefined, 'CONFIG_REQUIRED expression'],
    ['', 'CONFIG_REQUIRED expression'],
    [5, 'CONFIG_INVALID expression'],
    ['input.price *', 'EXPRESSION_SYNTAX expression'],
    ['input.tags.map(tag => tag)', 'EXPRESSION_NOT_ALLOWED expression'],
    ['input.prize', 'PROPERTY_UNKNOWN expression'],
    ['input.price * input.note', 'OPERAND_TYPE expression'],
    ['env.KEY', 'ENV_OUTSIDE_ACTIVITY expression'],
  ])('finds fault with %j', (expression, finding) => {
    expect(transform(expression)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it('describes its config as JSON Schema', () => {
    expect(configSchema(TransformConfig)).toEqual({
      type: 'object',
      properties: { expression: { type: 'string', minLength: 1 }, description: { type: 'string' } },
      required: ['expression'],
    });
  });
});
