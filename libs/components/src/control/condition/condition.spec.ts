import { describe, expect, it } from '@jest/globals';
import { lowerNode } from '@workflow-builder/component-kit';
import { boolean, number, objectType, optional, required, string } from '@workflow-builder/ir';
import { conditional } from '../conditional/index.js';
import { condition } from './index.js';

const input = objectType({ amount: required(number), name: required(string), note: optional(string) });

const decide = (expression: unknown, config: object = {}) =>
  lowerNode(condition, { data: { config: { expression, ...config } }, input });

describe('condition', () => {
  it('decides by its expression, and outputs the outcome', () => {
    const { lowered, output, findings } = decide('input.amount > 1000');
    expect(lowered?.operation).toMatchObject({
      kind: 'condition',
      test: { kind: 'binary', operator: '>', type: boolean, field: 'data.config.expression' },
    });
    expect(output).toBe('boolean');
    expect(findings).toEqual([]);
  });

  it('asks whether a value counts as true where it is no truth value', () => {
    expect(decide('input.name').lowered?.operation).toMatchObject({
      test: { kind: 'unary', operator: '!', operand: { kind: 'unary', operator: '!' } },
    });
  });

  it.each<[string, unknown]>([
    ['a comparison', { left: 'input.amount', operator: 'greaterThan', right: 5 }],
    ['a comparison with nothing on its right', { left: 'input.note', operator: 'isEmpty' }],
    ['both of two', { operator: 'and', conditions: ['input.amount > 1', 'input.name === "a"'] }],
    [
      'one of two',
      { operator: 'or', conditions: [{ left: 'input.name', operator: 'startsWith', right: 'a' }, 'input.amount'] },
    ],
    ['a truth value', true],
  ])('takes %s', (_, expression) => {
    expect(decide(expression)).toMatchObject({ lowered: { operation: { kind: 'condition' } }, findings: [] });
  });

  it.each<[unknown, string]>([
    [undefined, 'CONFIG_REQUIRED expression'],
    ['', 'CONFIG_REQUIRED expression'],
    ['input.amount >', 'EXPRESSION_SYNTAX expression'],
    ['eval("1")', 'METHOD_UNKNOWN expression'],
    ['new Date() > 1', 'EXPRESSION_NOT_ALLOWED expression'],
    ['input.amout > 1', 'PROPERTY_UNKNOWN expression'],
    ['input.name > 1', 'OPERAND_TYPE expression'],
    ['true && input.amount > 1', 'CONDITION_CONSTANT expression'],
    ['gone.value', 'REFERENCE_UNKNOWN expression'],
    [{ left: 'input.amount', operator: 'near', right: 1 }, 'FIELD_INVALID expression.operator'],
    [5, 'CONDITION_INVALID expression'],
  ])('finds fault with %j', (expression, finding) => {
    const { lowered, findings } = decide(expression);
    expect(lowered).toBeUndefined();
    expect(findings).toContain(finding);
  });

  it('leaves sides and labels to the edges', () => {
    expect(decide('input.amount > 1', { trueLabel: 'Yes', falseLabel: 'No' }).findings).toEqual([]);
  });

  it('warns of settings that it does not have', () => {
    expect(decide('input.amount > 1', { expresion: 'x' }).findings).toEqual(['CONFIG_UNKNOWN_FIELD expresion']);
  });

  it('says in its JSON Schema that an expression is text or an object', () => {
    expect(condition.configSchema()).toEqual({
      type: 'object',
      properties: {
        expression: { type: ['string', 'object', 'boolean'], minLength: 1 },
        description: { type: 'string' },
      },
      required: ['expression'],
    });
  });
});

describe('conditional', () => {
  it('is a condition under another name', () => {
    const data = { config: { condition: 'input.amount > 1' } };
    expect(lowerNode(conditional, { data, input }).lowered).toEqual(lowerNode(condition, { data, input }).lowered);
    expect(conditional.configSchema()).toEqual(condition.configSchema());
  });
});
