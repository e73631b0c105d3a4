import type { DiagnosticCode } from '@workflow-builder/diagnostics';

interface DrawnNode {
  readonly id: string;
  readonly type: string;
  readonly data: object;
}

interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly sourceHandle?: string;
}

/** Documents that pass a bound by nothing but their size, and so are made here rather than kept in folders. */
export function largeDocuments(): ReadonlyMap<DiagnosticCode, object> {
  return new Map<DiagnosticCode, object>([
    ['DOCUMENT_TOO_MANY_NODES', document(range(20_001).map((index) => say(index, 'hello')))],
    ['TOO_MANY_FINDINGS', document([start, ...range(501).map((index) => say(index, '${gone.x}'))], chain(501))],
    ['GRAPH_TOO_COMPLEX', ladder(2_000)],
  ]);
}

const start: DrawnNode = { id: 'start', type: 'trigger', data: { label: 'Start' } };

/** Conditions behind each other's `false`, each of which leads to one last step on its `true`. */
function ladder(length: number): object {
  const edges = range(length).flatMap((index): readonly DrawnEdge[] => [
    index === 0
      ? { source: 'start', target: 'decide-0' }
      : { source: `decide-${index - 1}`, target: `decide-${index}`, sourceHandle: 'false' },
    { source: `decide-${index}`, target: `say-${index}`, sourceHandle: 'true' },
    { source: `say-${index}`, target: 'last' },
  ]);
  const nodes = range(length).flatMap((index) => [decide(index), say(index, 'hello')]);
  return document([start, ...nodes, { id: 'last', type: 'end', data: { label: 'Last' } }], edges);
}

function document(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[] = []): object {
  return { id: 'large', name: 'Large', nodes, edges: edges.map((edge, index) => ({ id: `e${index}`, ...edge })) };
}

function say(index: number, message: string): DrawnNode {
  const data = { label: `Say ${index}`, componentName: 'log', config: { message, level: 'info' } };
  return { id: `say-${index}`, type: 'activity', data };
}

function decide(index: number): DrawnNode {
  const data = { label: `Decide ${index}`, config: { expression: `input.x${index} === true` } };
  return { id: `decide-${index}`, type: 'condition', data };
}

function chain(length: number): readonly DrawnEdge[] {
  return range(length).map((index) => ({
    source: index === 0 ? 'start' : `say-${index - 1}`,
    target: `say-${index}`,
  }));
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
