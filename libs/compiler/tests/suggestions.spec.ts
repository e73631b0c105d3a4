import { describe, expect, it } from '@jest/globals';
import { catalogue } from '@workflow-builder/diagnostics';
import { validate } from '../src/index.js';
import { options } from './support/cases.js';

interface Suggested {
  /** What the suggestion answers with. */
  readonly suggestion: {
    readonly code: string;
    readonly message: string;
    readonly nodeId?: string;
    readonly field?: string;
  };
  /** What it is about. */
  readonly nodes?: readonly object[];
  readonly variables?: readonly object[];
  /** The same, so that there is nothing to suggest. */
  readonly heeded: {
    readonly nodes?: readonly object[];
    readonly variables?: readonly object[];
    readonly settings?: object;
  };
}

const say = { id: 'say', type: 'activity', data: { label: 'Say', componentName: 'log', config: { message: 'hi' } } };
const policy = { strategy: 'fail-after-x', maxAttempts: 2 };
const quiet = { ...say, data: { ...say.data, retryPolicy: policy } };
const body = { ...quiet, parentId: 'loop' };
const loop = (config: object): object => ({ id: 'loop', type: 'loop', data: { label: 'Poll', config } });
const whileTrue = { loopType: 'while', condition: 'true' };

/** All that `/validate` suggests. */
const all: readonly Suggested[] = [
  {
    suggestion: {
      code: 'RETRY_POLICY_SUGGESTED',
      message: "Consider adding retry policy to activity 'Say'",
      nodeId: 'say',
      field: 'data.retryPolicy',
    },
    nodes: [say],
    heeded: { nodes: [quiet] },
  },
  {
    suggestion: {
      code: 'RETRY_POLICY_SUGGESTED',
      message: "Consider adding retry policy to activity 'Say'",
      nodeId: 'say',
      field: 'data.retryPolicy',
    },
    nodes: [say],
    heeded: { nodes: [say], settings: { retryPolicy: policy } },
  },
  {
    suggestion: {
      code: 'VARIABLE_UNUSED',
      message: "Consider removing the unused variable 'n'",
      field: 'variables.n',
    },
    nodes: [quiet],
    variables: [{ name: 'n', type: 'number' }],
    heeded: { nodes: [quiet] },
  },
  {
    suggestion: {
      code: 'LOOP_UNBOUNDED_SUGGESTED',
      message: "Consider adding a delay or maxIterations to loop 'Poll'",
      nodeId: 'loop',
    },
    nodes: [loop(whileTrue), body],
    heeded: { nodes: [loop({ ...whileTrue, delay: '1m' }), body] },
  },
  {
    suggestion: {
      code: 'LOOP_UNBOUNDED_SUGGESTED',
      message: "Consider adding a delay or maxIterations to loop 'Poll'",
      nodeId: 'loop',
    },
    nodes: [loop({ loopType: 'doWhile', condition: 'true' }), body],
    heeded: { nodes: [loop({ loopType: 'doWhile', condition: 'true', maxIterations: 5 }), body] },
  },
];

/** The suggestions for a workflow of nodes behind each other. */
function suggestions({ nodes = [], ...rest }: Suggested['heeded']): readonly object[] {
  const outside = nodes.filter((node) => !('parentId' in node));
  const ids = ['start', ...outside.map((node) => ('id' in node ? String(node.id) : '')), 'end'];
  const document = {
    id: 'w',
    name: 'W',
    nodes: [
      { id: 'start', type: 'trigger', data: { label: 'Start' } },
      ...nodes,
      { id: 'end', type: 'end', data: { label: 'End', config: { result: 'done' } } },
    ],
    edges: ids.slice(1).map((target, index) => ({
      id: `e${index}`,
      source: ids[index],
      target,
      ...(ids[index] === 'loop' ? { sourceHandle: 'done' } : {}),
    })),
    ...rest,
  };
  const { diagnostics } = validate(document, options);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return diagnostics.filter(({ severity }) => severity === 'suggestion');
}

describe('validate suggests', () => {
  it('nothing that is not listed here', () => {
    const codes = Object.entries(catalogue).flatMap(([code, { severity }]) =>
      severity === 'suggestion' ? [code] : [],
    );
    expect([...new Set(all.map(({ suggestion }) => suggestion.code))].sort()).toEqual(codes.sort());
  });

  it.each(all)('$suggestion.message', ({ suggestion, heeded, ...about }) => {
    expect(suggestions(about)).toEqual([expect.objectContaining(suggestion)]);
    expect(suggestions(heeded)).toEqual([]);
  });

  it('no retry policy for what runs in the workflow itself', () => {
    const transform = { label: 'Sum', componentName: 'transform', config: { expression: '1 + 1' } };
    expect(suggestions({ nodes: [{ id: 'sum', type: 'activity', data: transform }] })).toEqual([]);
  });
});
