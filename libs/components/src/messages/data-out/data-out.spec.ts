import { describe, expect, it } from '@jest/globals';
import { lowerNode, manifestOf } from '@workflow-builder/component-kit';
import { number, objectType, required, string } from '@workflow-builder/ir';
import { isNodeId } from '@workflow-builder/workflow-model';
import { dataOut } from './index.js';

const [order] = ['order'].filter(isNodeId);
const outputs = { order: objectType({ id: required(string) }) };

function lower(config: object) {
  if (order === undefined) throw new TypeError();
  const result = { kind: 'output', nodeId: order } as const;
  return lowerNode(dataOut, { data: { label: 'Order state', config }, outputs, result, variables: { total: number } });
}

describe('data-out', () => {
  it('answers with the output of the step before, and passes it on', () => {
    const { role, lowered, output, findings } = lower({});
    expect(lowered?.operation).toMatchObject({
      kind: 'publish',
      query: 'order-state',
      value: { kind: 'output', nodeId: 'order' },
    });
    expect(output).toBe('{ id: string }');
    expect(findings).toEqual([]);
    expect(role).toBe('step');
  });

  it('answers with a variable at any time, and is no step then', () => {
    const { role, lowered, findings } = lower({ variable: 'total' });
    expect(lowered?.operation).toEqual({ kind: 'answer', query: 'order-state', variable: 'total' });
    expect(findings).toEqual([]);
    expect(role).toBe('configuration');
  });

  it.each<[object, string]>([
    [{ variableName: 'totl' }, 'VARIABLE_UNKNOWN variableName'],
    [{ variableName: 5 }, 'CONFIG_INVALID variableName'],
    [{ httpMethod: 'FETCH' }, 'CONFIG_INVALID httpMethod'],
    [{ endpointPath: 'state' }, 'CONFIG_INVALID endpointPath'],
    [{ interfaceType: 'signal' }, 'CONFIG_INVALID interfaceType'],
    [{ outputSchema: { $ref: '#/gone' } }, 'CONFIG_INVALID outputSchema.$ref'],
  ])('finds fault with %j', (config, finding) => {
    expect(lower(config)).toMatchObject({ lowered: undefined, findings: [finding] });
  });

  it('cannot tell which output answers where concurrent branches join', () => {
    const ambiguous = lowerNode(dataOut, { result: { kind: 'ambiguous', nodeIds: ['a', 'b'].filter(isNodeId) } });
    expect(ambiguous).toMatchObject({ lowered: undefined, findings: ['AMBIGUOUS_RESULT variableName'] });
  });

  it('warns that a query takes no input', () => {
    expect(lower({ inputSchema: { type: 'object' } }).findings).toEqual(['CONFIG_WITHOUT_EFFECT inputSchema']);
  });

  it('adds a query and the endpoint that asks it to the manifest', () => {
    const outputSchema = { type: 'object' };
    const config = { outputSchema, isPublic: true };
    expect(manifestOf(dataOut, { data: { label: 'Order state', config } }).part).toEqual({
      queries: [{ name: 'order-state', outputSchema }],
      endpoints: [
        {
          method: 'GET',
          path: '/order-state',
          target: { kind: 'query', name: 'order-state' },
          isPublic: true,
          responseSchema: outputSchema,
        },
      ],
    });
  });

  it('describes its config as JSON Schema', () => {
    expect(dataOut.configSchema()).toMatchObject({
      properties: {
        httpMethod: { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
        variableName: { type: 'string' },
        interfaceType: { enum: ['query'] },
        endpointPath: { pattern: '^\\/(?:[A-Za-z0-9_-]+\\/)*[A-Za-z0-9_-]*$' },
      },
    });
    expect(dataOut.configSchema()).not.toHaveProperty('required');
  });
});
