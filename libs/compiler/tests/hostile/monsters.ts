import type { JsonObject, JsonValue } from '@workflow-builder/workflow-model';

/** A document that is large or deep in one way, with what it is refused for; without, it compiles. */
export interface Monster {
  readonly document: JsonObject;
  readonly refusedFor?: string;
}

const SIZE = 5_000;
const DEPTH = 100;

const log = (id: string, more: JsonObject = {}): JsonObject => ({
  id,
  type: 'activity',
  data: { label: id, componentName: 'log', config: { message: 'x' } },
  ...more,
});

const node = (type: string, id: string, config: JsonObject = {}, more: JsonObject = {}): JsonObject => ({
  id,
  type,
  data: { label: id, config },
  ...more,
});

type Edge = readonly [source: string, target: string, sourceHandle?: string];

function monster(nodes: readonly JsonObject[], edges: readonly Edge[], refusedFor?: string): Monster {
  const document = {
    id: 'w',
    name: 'Monster',
    nodes: [node('trigger', 't'), ...nodes, node('end', 'e', { result: 'done' })],
    edges: edges.map(([source, target, handle], index) => ({
      id: `e${index}`,
      source,
      target,
      ...(handle === undefined ? {} : { sourceHandle: handle }),
    })),
  };
  return refusedFor === undefined ? { document } : { document, refusedFor };
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function chained(ids: readonly string[]): readonly Edge[] {
  return ids.slice(1).map((id, index): Edge => [ids[index] ?? '', id]);
}

/** A text within so many pairs of something. */
function within(open: string, inside: string, close: string, depth: number): string {
  return open.repeat(depth) + inside + close.repeat(depth);
}

function expressionOf(expression: string, refusedFor?: string): Monster {
  const step = node('activity', 'x', { expression });
  const transform = { ...step, data: { label: 'x', componentName: 'transform', config: { expression } } };
  return monster(
    [transform],
    [
      ['t', 'x'],
      ['x', 'e'],
    ],
    refusedFor,
  );
}

function deepList(depth: number): JsonValue {
  return numbers(depth).reduce<JsonValue>((inside) => [inside], 'x');
}

const ids = numbers(SIZE).map((index) => `n${index}`);
const nested = (type: string, config: JsonObject): Monster => {
  const containers = numbers(SIZE).map((index) =>
    node(type, `n${index}`, config, index === 0 ? {} : { parentId: `n${index - 1}` }),
  );
  const inner = log('x', { parentId: `n${SIZE - 1}` });
  return monster(
    [...containers, inner],
    [['t', 'n0'], type === 'loop' ? ['n0', 'e', 'done'] : ['n0', 'e']],
    'NESTED_TOO_DEEP',
  );
};

const conditions = (count: number): readonly JsonObject[] =>
  numbers(count).map((index) => node('condition', `c${index}`, { expression: 'input.x == "1"' }));

function ladder(rungs: number, refusedFor: string): Monster {
  return monster(
    [...conditions(rungs), ...numbers(rungs).map((index) => log(`n${index}`))],
    [
      ['t', 'c0'],
      ...numbers(rungs).flatMap((index): readonly Edge[] => [
        [`c${index}`, `n${index}`, 'true'],
        [`c${index}`, index + 1 < rungs ? `c${index + 1}` : 'e', 'false'],
        [`n${index}`, 'e'],
      ]),
    ],
    refusedFor,
  );
}

/** Documents that no one draws by hand. */
export const monsters: Readonly<Record<string, Monster>> = {
  'a chain': monster(
    ids.map((id) => log(id)),
    chained(['t', ...ids, 'e']),
  ),
  'a fork': monster(
    ids.map((id) => log(id)),
    ids.flatMap((id): readonly Edge[] => [
      ['t', id],
      [id, 'e'],
    ]),
  ),
  'a ladder of conditions': ladder(150, 'NESTED_TOO_DEEP'),
  'a ladder of thousands of conditions': ladder(SIZE / 2, 'GRAPH_TOO_COMPLEX'),
  'conditions side by side': monster(
    [...conditions(SIZE / 2), ...numbers(SIZE / 2).map((index) => log(`n${index}`))],
    numbers(SIZE / 2).flatMap((index): readonly Edge[] => [
      ['t', `c${index}`],
      [`c${index}`, `n${index}`, 'true'],
      [`n${index}`, 'e'],
    ]),
  ),
  'two sides of thousands': monster(
    [...conditions(1), ...ids.map((id) => log(id))],
    [
      ['t', 'c0'],
      ...ids.flatMap((id, index): readonly Edge[] => [
        ['c0', id, index % 2 === 0 ? 'true' : 'false'],
        [id, 'e'],
      ]),
    ],
  ),
  'layers that are all connected': monster(
    numbers(1_000).map((index) => log(`n${index}`)),
    [
      ...numbers(1_000).flatMap((index) => {
        const layer = Math.floor(index / 10);
        return numbers(10).map((other): Edge => [layer === 0 ? 't' : `n${(layer - 1) * 10 + other}`, `n${index}`]);
      }),
      ...numbers(10).map((index): Edge => [`n${990 + index}`, 'e']),
    ],
  ),
  'phases in phases': nested('phase', {}),
  'retries in retries': nested('retry', {}),
  'loops in loops': nested('loop', { loopType: 'count', count: 2 }),
  'loops whose bodies are loops': monster(
    [...ids.map((id) => node('loop', id, { loopType: 'count', count: 2 })), log('x')],
    [['t', 'n0'], ...chained([...ids, 'x']).map(([from, to]): Edge => [from, to, 'body']), ['n0', 'e', 'done']],
    'NESTED_TOO_DEEP',
  ),
  'a circle of edges': monster(
    ids.map((id) => log(id)),
    [...chained(['t', ...ids, 'n0']), ['n9', 'e']],
    'CYCLE',
  ),
  'a circle of parents': monster(
    ids.map((id, index) => node('phase', id, {}, { parentId: `n${(index + 1) % SIZE}` })),
    [
      ['t', 'n0'],
      ['n0', 'e'],
    ],
    'NESTED_TOO_DEEP',
  ),
  'its own parent': monster(
    [node('phase', 'p', {}, { parentId: 'p' })],
    [
      ['t', 'p'],
      ['p', 'e'],
    ],
    'PARENT_CYCLE',
  ),
  'nodes that lead to themselves': monster(
    ids.map((id) => log(id)),
    ids.flatMap((id): readonly Edge[] => [
      ['t', id],
      [id, id],
    ]),
    'SELF_LOOP',
  ),
  'one id for all': monster(
    ids.map(() => log('same')),
    [
      ['t', 'same'],
      ['same', 'e'],
    ],
    'DUPLICATE_NODE_ID',
  ),
  'one label for all': monster(
    ids.map((id) => ({ ...log(id), data: { label: 'Same', componentName: 'log', config: { message: 'x' } } })),
    chained(['t', ...ids, 'e']),
  ),
  'handles that mean nothing': monster(
    ids.map((id) => log(id)),
    chained(['t', ...ids, 'e']).map(([from, to]): Edge => [from, to, '__proto__']),
    'HANDLE_UNKNOWN',
  ),
  'handlers of messages': monster(
    ids.map((id) => node('signal', id, { signalName: id, direction: 'receive' })),
    [['t', 'e']],
  ),
  'nodes that nothing leads to': monster(
    ids.map((id) => log(id)),
    [['t', 'e']],
    'UNREACHABLE_NODE',
  ),
  'edges to nowhere': monster([], [['t', 'e'], ...ids.map((id): Edge => [id, `${id}x`])], 'EDGE_UNKNOWN_NODE'),
  'deep lists': monster(
    [node('end', 'd', { result: deepList(DEPTH) })],
    [
      ['t', 'd'],
      ['t', 'e'],
    ],
    'DOCUMENT_TOO_DEEP',
  ),
  'deeper lists than any stack': monster(
    [node('end', 'd', { result: deepList(100_000) })],
    [
      ['t', 'd'],
      ['t', 'e'],
    ],
    'DOCUMENT_TOO_DEEP',
  ),
  'deep parentheses': expressionOf(within('(', '1', ')', 100_000), 'EXPRESSION_TOO_LARGE'),
  'deep lists in an expression': expressionOf(within('[', '1', ']', DEPTH), 'EXPRESSION_TOO_LARGE'),
  'deep negation': expressionOf(within('!', 'true', '', 100_000), 'EXPRESSION_TOO_LARGE'),
  'deep templates': expressionOf(within('`${', '1', '}`', 10_000), 'EXPRESSION_TOO_LARGE'),
  'a long sum': expressionOf(Array.from({ length: SIZE }, () => '1').join(' + '), 'EXPRESSION_TOO_LARGE'),
  'a long path': expressionOf(`input${'.a'.repeat(SIZE)}`, 'EXPRESSION_TOO_LARGE'),
  'a long choice': expressionOf(`${'true ? 1 : '.repeat(SIZE)}1`, 'EXPRESSION_TOO_LARGE'),
};
