import type { FuzzCase } from './case.js';

/** What a document has, each named once. */
export function featuresOf({ document: { nodes, edges } }: FuzzCase): ReadonlySet<string> {
  const has = (feature: string, condition: boolean): readonly string[] => (condition ? [`has ${feature}`] : []);
  const isLoop = new Set(nodes.filter(({ type }) => type === 'loop').map(({ id }) => id));
  const hasJoin = nodes.some(({ id }) => !isLoop.has(id) && edges.filter(({ target }) => target === id).length > 1);
  const depth = Math.max(...nodes.map(({ id }) => depthOf(id, nodes)));
  return new Set([
    ...nodes.map(
      ({ type, data }) => `has node ${type}${type === 'activity' ? ` ${JSON.stringify(data['componentName'])}` : ''}`,
    ),
    ...has('a join', hasJoin),
    ...has('a fork', hasFork(edges)),
    ...has('a loop', isLoop.size > 0),
    ...has('a join and a loop', hasJoin && isLoop.size > 0),
    ...has(
      'a parallel loop',
      nodes.some(({ data }) => JSON.stringify(data['config'] ?? {}).includes('"parallel":true')),
    ),
    ...has(
      'a handler',
      nodes.some(
        ({ type, parentId, data, id }) =>
          isReceiver(type, data) && parentId === undefined && !edges.some(({ target }) => target === id),
      ),
    ),
    ...has('several ends', nodes.filter(({ type }) => type === 'end').length > 1),
    `depth by parentId ${depth}`,
    `nodes ${nodes.length < 6 ? '01 to 05' : nodes.length < 11 ? '06 to 10' : nodes.length < 21 ? '11 to 20' : 'over 20'}`,
  ]);
}

function isReceiver(type: string, data: FuzzCase['document']['nodes'][number]['data']): boolean {
  return type === 'data-in' || (type === 'signal' && !JSON.stringify(data).includes('targetWorkflow'));
}

function hasFork(edges: FuzzCase['document']['edges']): boolean {
  const outlets = edges.map(({ source, sourceHandle }) => `${source} ${sourceHandle ?? ''}`);
  return new Set(outlets).size < outlets.length;
}

function depthOf(id: string, nodes: FuzzCase['document']['nodes']): number {
  const parent = nodes.find((node) => node.id === id)?.parentId;
  return parent === undefined ? 0 : 1 + depthOf(parent, nodes);
}
