import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWorkflow } from '../../index.js';

/** `a -> b` or `a -[handle]-> b`, with `: label` and `@ target handle` behind it. */
function edge(text: string): object {
  const match = /^(\S+) -(?:\[(.*?)\]-)?> (\S+?)(?: @ (\S+))?(?: : (.+))?$/.exec(text);
  const [, source, sourceHandle, target, targetHandle, label] = match ?? [];
  return { id: text, source, target, sourceHandle: sourceHandle ?? null, targetHandle: targetHandle ?? null, label };
}

interface Drawing {
  readonly type: 'condition' | 'conditional' | 'loop' | 'activity';
  readonly config?: object;
  readonly edges: readonly string[];
  /** Containers by node. */
  readonly parents?: Readonly<Record<string, string>>;
  /** Types of further nodes; those that only edges name are activities. */
  readonly types?: Readonly<Record<string, string>>;
}

/** Reads a graph around the node `x`: its edges with their handles as text, and codes of findings other than infos. */
function read({ type, config = {}, edges, parents = {}, types = {} }: Drawing): {
  readonly edges: readonly string[];
  readonly faults: readonly string[];
  readonly codes: readonly string[];
} {
  const drawn = edges.map(edge);
  const ids = new Set(edges.flatMap((text) => [text.split(' ')[0] ?? '', /> (\S+)/.exec(text)?.[1] ?? '']));
  const { workflow, diagnostics } = readWorkflow({
    id: 'w',
    name: 'W',
    nodes: [...new Set([...ids, ...Object.keys(parents)])].map((id) => ({
      id,
      type: id === 'x' ? type : (types[id] ?? (id === 't' ? 'trigger' : 'activity')),
      data: { label: id, config: id === 'x' ? config : {} },
      ...(id in parents ? { parentId: parents[id] } : {}),
    })),
    edges: drawn,
  });
  return {
    edges: (workflow?.edges ?? []).map(({ source, sourceHandle, target, targetHandle }) => {
      const out = sourceHandle === undefined ? '->' : `-[${sourceHandle}]->`;
      return `${source} ${out} ${target}${targetHandle === undefined ? '' : ` @ ${targetHandle}`}`;
    }),
    faults: diagnostics
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ code, nodeId = '', field = '' }) => `${code} ${nodeId} ${field}`),
    codes: diagnostics.map(({ code }) => code),
  };
}

describe('the sides of a condition', () => {
  it.each<readonly [how: string, config: object, seen: readonly string[], sides: readonly string[]]>([
    ['handles', {}, ['x -[false]-> a', 'x -[true]-> b'], ['x -[false]-> a', 'x -[true]-> b']],
    ['handles by other names', {}, ['x -[No]-> a', 'x -[YES]-> b'], ['x -[false]-> a', 'x -[true]-> b']],
    ['forks on a side', {}, ['x -[true]-> a', 'x -[true]-> b'], ['x -[true]-> a', 'x -[true]-> b']],
    ['paths', { truePath: 'b', falsePath: 'a' }, ['x -> a', 'x -> b'], ['x -[false]-> a', 'x -[true]-> b']],
    ['paths before labels', { truePath: 'b' }, ['x -> a : Yes', 'x -> b : No'], ['x -[true]-> a', 'x -[true]-> b']],
    ['paths that agree with handles', { truePath: 'a' }, ['x -[true]-> a'], ['x -[true]-> a']],
    ['one target on both paths', { truePath: 'a', falsePath: 'a' }, ['x -> a'], ['x -[true]-> a', 'x -[false]-> a']],
    ['default labels', {}, ['x -> a : no', 'x -> b : Yes '], ['x -[false]-> a', 'x -[true]-> b']],
    [
      'own labels',
      { true_label: 'Ok', falseLabel: 'Late' },
      ['x -> a : late', 'x -> b : OK'],
      ['x -[false]-> a', 'x -[true]-> b'],
    ],
    ['own labels before others', { true_label: 'No' }, ['x -> a : No', 'x -> b'], ['x -[true]-> a', 'x -[false]-> b']],
    ['own labels as handles', { falseLabel: 'Late' }, ['x -[late]-> a'], ['x -[false]-> a']],
    ['handles before own labels', { trueLabel: 'false' }, ['x -[false]-> a'], ['x -[false]-> a']],
    [
      'order where own labels are the same',
      { trueLabel: 'A', falseLabel: 'a' },
      ['x -> a : A', 'x -> b : A'],
      ['x -[true]-> a', 'x -[false]-> b'],
    ],
    ['order', {}, ['x -> a', 'x -> b'], ['x -[true]-> a', 'x -[false]-> b']],
    ['the side that is left', {}, ['x -> a', 'x -[true]-> b'], ['x -[false]-> a', 'x -[true]-> b']],
    ['a single edge', {}, ['x -> a'], ['x -[true]-> a']],
    ['a label and the side that is left', {}, ['x -> a', 'x -> b : false'], ['x -[true]-> a', 'x -[false]-> b']],
  ])('follow from %s', (_, config, seen, sides) => {
    for (const type of ['condition', 'conditional'] as const) {
      expect(read({ type, config, edges: seen })).toMatchObject({ edges: sides, faults: [] });
    }
  });

  it('are drawn where only a path names them', () => {
    const drawing = {
      type: 'condition',
      config: { truePath: 'a', falsePath: 'b' },
      edges: ['t -> x', 'a -> b'],
    } as const;
    expect(read(drawing)).toMatchObject({
      edges: ['t -> x', 'a -> b', 'x -[true]-> a', 'x -[false]-> b'],
      faults: [],
      codes: ['BRANCH_RESOLVED', 'BRANCH_RESOLVED'],
    });
  });

  it.each<readonly [why: string, config: object, seen: readonly string[], faults: readonly string[]]>([
    ['three edges have no names', {}, ['x -> a', 'x -> b', 'x -> c'], Array<string>(3).fill('BRANCH_UNCLEAR x edges')],
    ['both sides are taken', {}, ['x -[true]-> a', 'x -[false]-> b', 'x -> c'], ['BRANCH_UNCLEAR x edges']],
    [
      'two are left for one side',
      {},
      ['x -[true]-> a', 'x -> b', 'x -> c'],
      Array<string>(2).fill('BRANCH_UNCLEAR x edges'),
    ],
    ['a handle means nothing', {}, ['x -[flase]-> a'], ['HANDLE_UNKNOWN x edges']],
    [
      'a path contradicts a handle',
      { truePath: 'b' },
      ['x -[true]-> a', 'x -[false]-> b'],
      ['BRANCH_CONFLICT x data.config.truePath'],
    ],
    [
      'a path leads to the other side',
      { truePath: 'a' },
      ['x -[false]-> a'],
      ['BRANCH_CONFLICT x data.config.truePath'],
    ],
    ['a path leads nowhere', { falsePath: 'nowhere' }, ['x -> a'], ['FIELD_INVALID x data.config.falsePath']],
  ])('are an error where %s', (_, config, seen, faults) => {
    expect(read({ type: 'condition', config, edges: seen }).faults).toEqual(faults);
  });

  it('say how they were found, unless they were named', () => {
    expect(read({ type: 'condition', edges: ['x -[true]-> a', 'x -[false]-> b'] }).codes).toEqual([]);
    expect(read({ type: 'condition', edges: ['x -> a', 'x -> b'] }).codes).toEqual([
      'BRANCH_RESOLVED',
      'BRANCH_RESOLVED',
    ]);
  });
});

describe('the sides of a loop', () => {
  it.each<readonly [how: string, seen: readonly string[], sides: readonly string[]]>([
    ['loop and exit', ['x -[loop]-> a', 'x -[exit]-> b'], ['x -[body]-> a', 'x -[done]-> b']],
    [
      'loop-body and loop-complete',
      ['x -[loop-body]-> a', 'x -[loop-complete]-> b'],
      ['x -[body]-> a', 'x -[done]-> b'],
    ],
    ['body and done', ['x -[body]-> a', 'x -[done]-> b'], ['x -[body]-> a', 'x -[done]-> b']],
    [
      'the way back',
      ['t -> x', 'x -> b', 'x -> a', 'a -> x'],
      ['t -> x', 'x -[done]-> b', 'x -[body]-> a', 'a -> x @ loop'],
    ],
    [
      'the way back before labels',
      ['t -> x', 'x -> b : body', 'x -> a : done', 'a -> x'],
      ['t -> x', 'x -[body]-> b', 'x -[body]-> a', 'a -> x @ loop'],
    ],
    ['labels', ['x -> a : Done', 'x -> b : each'], ['x -[done]-> a', 'x -[body]-> b']],
    ['order', ['x -> a', 'x -> b'], ['x -[body]-> a', 'x -[done]-> b']],
    ['a single edge', ['x -> a'], ['x -[body]-> a']],
    [
      'a fork on the way back',
      ['t -> x', 'x -> a', 'x -> b', 'a -> x', 'b -> x', 'x -> c'],
      ['t -> x', 'x -[body]-> a', 'x -[body]-> b', 'a -> x @ loop', 'b -> x @ loop', 'x -[done]-> c'],
    ],
  ])('follow from %s', (_, seen, sides) => {
    expect(read({ type: 'loop', edges: seen })).toMatchObject({ edges: sides, faults: [] });
  });

  it('are told apart in loops within loops, though both sides of the inner one lead back to it', () => {
    const edges = ['t -> x', 'x -> in', 'in -> x', 'in -> a', 'a -> in', 'x -> after'];
    expect(read({ type: 'loop', types: { in: 'loop' }, edges })).toMatchObject({
      edges: [
        't -> x',
        'x -[body]-> in',
        'in -[done]-> x @ loop',
        'in -[body]-> a',
        'a -> in @ loop',
        'x -[done]-> after',
      ],
      faults: [],
    });
  });

  it('follow from what lies in the loop', () => {
    expect(read({ type: 'loop', edges: ['t -> x', 'x -> b'], parents: { a: 'x' } })).toMatchObject({
      edges: ['t -> x', 'x -[done]-> b'],
      faults: [],
    });
    expect(read({ type: 'loop', edges: ['t -> x', 'x -> b', 'x -> a'], parents: { a: 'x' } })).toMatchObject({
      edges: ['t -> x', 'x -[done]-> b', 'x -[body]-> a'],
      faults: [],
    });
  });

  it('follow from the children that it lists', () => {
    const { edges, codes } = read({
      type: 'loop',
      config: { childNodes: ['a'] },
      edges: ['t -> x', 'x -> b', 'x -> a'],
    });
    expect(edges).toEqual(['t -> x', 'x -[done]-> b', 'x -[body]-> a']);
    expect(codes).toEqual(['FIELD_DERIVED', 'BRANCH_RESOLVED', 'BRANCH_RESOLVED', 'FIELD_IGNORED']);
  });

  it.each<readonly [why: string, seen: readonly string[], faults: readonly string[]]>([
    ['three edges have no names', ['x -> a', 'x -> b', 'x -> c'], Array<string>(3).fill('BRANCH_UNCLEAR x edges')],
    ['a handle means nothing', ['x -[true]-> a'], ['HANDLE_UNKNOWN x edges']],
  ])('are an error where %s', (_, seen, faults) => {
    expect(read({ type: 'loop', edges: seen }).faults).toEqual(faults);
  });
});

describe('handles of other nodes', () => {
  it.each<readonly [seen: string, read: string, said: readonly string[]]>([
    ['x -[output]-> a @ input', 'x -> a', ['FIELD_IGNORED', 'FIELD_IGNORED']],
    ['x -> a', 'x -> a', []],
    ['x -[true]-> a', 'x -> a', ['HANDLE_UNKNOWN']],
    ['x -> a @ loop', 'x -> a', ['HANDLE_UNKNOWN']],
  ])('%s is read as %s', (seen, edges, said) => {
    expect(read({ type: 'activity', edges: [seen] })).toMatchObject({ edges: [edges], codes: said });
  });

  it('name an edge into a loop only where it ends a round', () => {
    expect(read({ type: 'loop', edges: ['t -> x @ loop', 'x -[body]-> a', 'a -> x @ loop'] })).toMatchObject({
      edges: ['t -> x', 'x -[body]-> a', 'a -> x @ loop'],
      codes: ['FIELD_IGNORED'],
    });
    expect(read({ type: 'loop', edges: ['x -[body]-> a', 'a -> x @ body'] }).faults).toEqual([
      'HANDLE_UNKNOWN x edges',
    ]);
  });
});

describe('the order of edges and nodes', () => {
  it('means nothing where each branch is named', () => {
    const nodes = ['t', 'c', 'l', 'a', 'b', 'd', 'e'].map((id) => ({
      id,
      type: { t: 'trigger', c: 'condition', l: 'loop' }[id] ?? 'activity',
      data: { label: id },
    }));
    const edges = ['t -> c', 'c -[yes]-> l', 'c -[no]-> b', 'l -> a', 'a -> d', 'd -> l', 'l -[exit]-> e'].map(edge);
    const sorted = <T extends { readonly id: string }>(items: readonly T[] = []): readonly T[] =>
      [...items].sort((a, b) => a.id.localeCompare(b.id));
    const model = (value: object): object => {
      const { workflow } = readWorkflow(value);
      return { ...workflow, nodes: sorted(workflow?.nodes), edges: sorted(workflow?.edges) };
    };
    const expected = model({ id: 'w', name: 'W', nodes, edges });
    const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(shuffled(nodes), shuffled(edges), (someNodes, someEdges) => {
        expect(model({ id: 'w', name: 'W', nodes: someNodes, edges: someEdges })).toEqual(expected);
      }),
    );
  });
});
