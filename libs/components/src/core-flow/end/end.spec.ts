import { describe, expect, it } from '@jest/globals';
import { lowerNode, type TestNode } from '@workflow-builder/component-kit';
import { describeType, json, objectType, optional, required, string } from '@workflow-builder/ir';
import { isNodeId, type NodeId } from '@workflow-builder/workflow-model';
import { end } from './index.js';

const ids = (...values: readonly string[]): readonly NodeId[] => values.filter(isNodeId);

function outputOf(test: TestNode): string {
  const { lowered, diagnostics } = lowerNode(end, test);
  return lowered === undefined ? diagnostics.map(({ code }) => code).join() : describeType(lowered.output);
}

describe('end', () => {
  it('returns what the step before gave', () => {
    const [a] = ids('a');
    if (a === undefined) throw new TypeError();
    expect(outputOf({ outputs: { a: json }, result: { kind: 'output', nodeId: a } })).toBe('JsonValue');
    expect(outputOf({})).toBe('JsonObject');
  });

  it('returns its configured result; what may be absent is null then', () => {
    const input = objectType({ name: required(string), note: optional(string) });
    expect(outputOf({ data: { config: { result: { n: '${input.name}', x: 'fixed' } } }, input })).toBe(
      '{ n: string; x: string }',
    );
    expect(outputOf({ data: { config: { result: '${input.note}' } }, input })).toBe('string | null');
    expect(outputOf({ data: { config: { result: false } } })).toBe('boolean');
    expect(outputOf({ data: { config: { result: '${gone}' } } })).toBe('REFERENCE_UNKNOWN');
  });

  it('returns null, with a warning, where concurrent steps join', () => {
    const { lowered, diagnostics } = lowerNode(end, { result: { kind: 'ambiguous', nodeIds: ids('a', 'b') } });
    expect(lowered && describeType(lowered.output)).toBe('null');
    expect(diagnostics).toMatchObject([
      { code: 'END_RESULT_AMBIGUOUS', severity: 'warning', relatedNodeIds: ['a', 'b'] },
    ]);
  });

  it('refuses values of the environment, which no result may show', () => {
    expect(lowerNode(end, { data: { config: { result: { key: '${env.KEY}' } } } }).findings).toEqual([
      'ENV_OUTSIDE_ACTIVITY result.key',
    ]);
  });

  it('loses what it had while it was drawn as a trigger', () => {
    expect(lowerNode(end, { data: { config: { triggerType: 'manual', payload: {} } } }).findings).toEqual([]);
  });

  it('describes its config as JSON Schema: a result of any form, which may be left out', () => {
    expect(end.configSchema()).toEqual({
      type: 'object',
      properties: { result: {}, description: { type: 'string' } },
    });
  });
});
