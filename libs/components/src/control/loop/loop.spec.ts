import { describe, expect, it } from '@jest/globals';
import { lowerNode } from '@workflow-builder/component-kit';
import { array, describeType, number, objectType, required, string } from '@workflow-builder/ir';
import { loop } from './index.js';

const input = objectType({ rows: required(array(string)), rounds: required(number), limit: required(number) });
const variables = { done: number };

const lower = (config: object) => lowerNode(loop, { data: { config }, input, variables });

function operationOf(config: object) {
  const { lowered, findings } = lower(config);
  expect(findings).toEqual([]);
  if (lowered?.operation.kind !== 'loop') throw new TypeError('no loop');
  return lowered.operation;
}

describe('loop', () => {
  it.each<[object, object, string]>([
    [{ loopType: 'forEach', items: 'input.rows' }, { kind: 'each' }, 'string'],
    [{ items: '${input.rows}' }, { kind: 'each' }, 'string'],
    [{ loopType: 'batch', items: 'input.rows', batchSize: 10 }, { kind: 'batches', size: 10 }, 'string[]'],
    [{ loopType: 'count', count: 3 }, { kind: 'count', count: { kind: 'literal', value: 3 } }, 'undefined'],
    [{ loopType: 'count', count: 'input.rounds + 1' }, { kind: 'count', count: { kind: 'binary' } }, 'undefined'],
    [{ count: '${input.rounds}' }, { kind: 'count', count: { kind: 'property' } }, 'undefined'],
    [{ loopType: 'while', condition: 'vars.done < 3' }, { kind: 'while' }, 'undefined'],
    [{ condition: 'vars.done < input.limit' }, { kind: 'while' }, 'undefined'],
    [{ loopType: 'doWhile', condition: 'vars.done < 3' }, { kind: 'doWhile' }, 'undefined'],
  ])('makes of %j rounds of the kind %j, with items of type %s', (config, rounds, item) => {
    const operation = operationOf(config);
    expect(operation.rounds).toMatchObject(rounds);
    expect(describeType(operation.itemType)).toBe(item);
  });

  it('outputs how many rounds there were', () => {
    expect(lower({ items: 'input.rows' }).output).toBe('{ iterations: number }');
  });

  it('names item and index of a round, has no bound and no pause, and runs one round after the other by default', () => {
    const { rounds, itemType, ...rest } = operationOf({ items: 'input.rows' });
    expect([rounds.kind, itemType.kind]).toEqual(['each', 'string']);
    expect(rest).toEqual({ kind: 'loop', itemVariable: 'item', indexVariable: 'index' });
    expect(loop.loopNames?.({})).toEqual({ item: 'item', index: 'index' });
    expect(loop.loopNames?.({ itemVariable: 'row', indexVariable: 'i' })).toEqual({ item: 'row', index: 'i' });
  });

  it('takes bounds and pauses', () => {
    const bounds = { maxIterations: 9, delayMs: 500, continueAsNewAfter: 100 };
    expect(operationOf({ items: 'input.rows', ...bounds })).toMatchObject(bounds);
    expect(operationOf({ items: 'input.rows', delay: '2s' })).toMatchObject({ delayMs: 2000 });
  });

  it('runs four rounds at once where they are parallel, unless told otherwise', () => {
    expect(operationOf({ items: 'input.rows', parallel: true }).maxParallel).toBe(4);
    expect(operationOf({ items: 'input.rows', parallel: true, maxParallel: 2 }).maxParallel).toBe(2);
  });

  it('evaluates a condition among the nodes inside only where it comes after the round', () => {
    expect(loop.readsInside?.({ loopType: 'doWhile' })).toBe(true);
    expect(loop.readsInside?.({ loopType: 'while' })).toBe(false);
  });

  it.each<[object, string]>([
    [{}, 'CONFIG_REQUIRED items'],
    [{ loopType: 'forEach' }, 'CONFIG_REQUIRED items'],
    [{ loopType: 'batch', items: 'input.rows' }, 'CONFIG_REQUIRED batchSize'],
    [{ loopType: 'batch', items: 'input.rows', batchSize: 0 }, 'CONFIG_INVALID batchSize'],
    [{ loopType: 'while' }, 'CONFIG_REQUIRED condition'],
    [{ loopType: 'doWhile', condition: '' }, 'CONFIG_REQUIRED condition'],
    [{ loopType: 'count' }, 'CONFIG_REQUIRED count'],
    [{ loopType: 'count', count: -1 }, 'CONFIG_INVALID count'],
    [{ loopType: 'count', count: 1.5 }, 'CONFIG_INVALID count'],
    [{ loopType: 'count', count: true }, 'CONFIG_INVALID count'],
    [{ loopType: 'count', count: { value: 3 } }, 'CONFIG_INVALID count'],
    [{ loopType: 'until', items: 'input.rows' }, 'CONFIG_INVALID loopType'],
    [{ items: 'input.rows', parallel: 'perhaps' }, 'CONFIG_INVALID parallel'],
    [{ items: 'input.rows', parallel: true, maxParallel: 0 }, 'CONFIG_INVALID maxParallel'],
    [{ items: 'input.rows', maxIterations: 0 }, 'CONFIG_INVALID maxIterations'],
    [{ items: 'input.rows', continueAsNewAfter: 0.5 }, 'CONFIG_INVALID continueAsNewAfter'],
    [{ items: 'input.rounds' }, 'INVALID_CONNECTION items'],
    [{ items: 'input.row' }, 'PROPERTY_UNKNOWN items'],
    [{ items: 'input.rows.filter(x => x)' }, 'EXPRESSION_NOT_ALLOWED items'],
    [{ loopType: 'count', count: 'input.rows' }, 'INVALID_CONNECTION count'],
    [{ loopType: 'while', condition: 'true === 1' }, 'COMPARISON_IMPOSSIBLE condition'],
    [{ items: 'input.rows', itemVariable: 'input' }, 'LOOP_VARIABLE_RESERVED itemVariable'],
    [{ items: 'input.rows', itemVariable: 'a-b' }, 'LOOP_VARIABLE_RESERVED itemVariable'],
    [{ items: 'input.rows', indexVariable: 'Math' }, 'LOOP_VARIABLE_RESERVED indexVariable'],
    [{ items: 'input.rows', indexVariable: 'item' }, 'LOOP_VARIABLE_RESERVED indexVariable'],
  ])('finds fault with %j', (config, finding) => {
    expect(lower(config)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it('leaves it to the reader to refuse what is no duration', () => {
    expect(lower({ items: 'input.rows', delay: 'a while' }).findings).toEqual(['DURATION_INVALID delay']);
  });

  it.each<[object, string]>([
    [{ loopType: 'while', condition: 'vars.done < 3', parallel: true }, 'parallel'],
    [{ loopType: 'while', condition: 'vars.done < 3', maxParallel: 2 }, 'maxParallel'],
    [{ loopType: 'while', condition: 'vars.done < 3', itemVariable: 'row' }, 'itemVariable'],
    [{ items: 'input.rows', maxParallel: 2 }, 'maxParallel'],
    [{ items: 'input.rows', batchSize: 2 }, 'batchSize'],
    [{ items: 'input.rows', condition: 'vars.done < 3' }, 'condition'],
    [{ items: 'input.rows', count: 3 }, 'count'],
    [{ loopType: 'count', count: 3, items: 'input.rows' }, 'items'],
    [{ items: 'input.rows', parallel: true, delayMs: 5 }, 'delayMs'],
    [{ items: 'input.rows', parallel: true, continueAsNewAfter: 5 }, 'continueAsNewAfter'],
  ])('warns that of %j the setting `%s` has no effect', (config, field) => {
    const { lowered, findings } = lower(config);
    expect(findings).toEqual([`CONFIG_WITHOUT_EFFECT ${field}`]);
    expect(lowered?.operation).not.toHaveProperty(field === 'itemVariable' ? 'none' : field);
  });

  it('describes its config as JSON Schema', () => {
    expect(loop.configSchema()).toEqual({
      type: 'object',
      properties: {
        loopType: { type: 'string', enum: ['forEach', 'while', 'doWhile', 'count', 'batch'] },
        items: { type: 'string', minLength: 1 },
        condition: { type: 'string', minLength: 1 },
        count: {
          oneOf: [
            { type: 'integer', minimum: 0 },
            { type: 'string', minLength: 1 },
          ],
        },
        itemVariable: { type: 'string' },
        indexVariable: { type: 'string' },
        batchSize: { type: 'integer', minimum: 1 },
        parallel: { type: 'boolean' },
        maxParallel: { type: 'integer', minimum: 1 },
        maxIterations: { type: 'integer', minimum: 1 },
        delayMs: { type: 'integer', minimum: 0 },
        continueAsNewAfter: { type: 'integer', minimum: 1 },
        description: { type: 'string' },
      },
    });
  });
});
