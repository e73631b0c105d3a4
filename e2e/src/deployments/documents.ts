/** Where a run waits: one kind of node each. */
export const waitKinds = ['activity', 'timer', 'signal', 'child', 'loop', 'parallel'] as const;

export type WaitKind = (typeof waitKinds)[number];

/** How a version of a workflow differs from others. */
export interface Edition {
  readonly answer: string;
  /** Leaves out the step before the one at which runs wait, so that runs of other editions do not fit. */
  readonly isShort?: boolean;
}

interface Part {
  readonly nodes: readonly object[];
  readonly edges: readonly (readonly [source: string, target: string, sourceHandle?: string])[];
}

/** Long enough for a few deployments, short enough to wait for. */
const TIMER = '8s';

export const typeOf = (kind: WaitKind): string => `Waits${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** A workflow that waits at a node of one kind and then answers. @param heldUrl answers when whoever holds it lets go */
export function waitingDocument(kind: WaitKind, { answer, isShort }: Edition, heldUrl: string): object {
  const { nodes, edges } = partOf(kind, heldUrl);
  const first = isShort === true ? 'start' : 'before';
  return {
    id: typeOf(kind),
    name: typeOf(kind),
    nodes: [
      node('start', 'trigger', {
        triggerType: 'manual',
        inputSchema: { type: 'object', properties: ID, required: ['id'] },
      }),
      ...(isShort === true ? [] : [activity('before', 'log', { message: 'before', level: 'info' })]),
      ...nodes,
      node('end', 'end', { result: answer }),
    ],
    edges: [
      ...(isShort === true ? [] : [{ id: 'before', source: 'start', target: 'before' }]),
      ...edges.map(([source, target, sourceHandle], index) => ({
        ...{ id: `e${index}`, source: source === 'start' ? first : source, target },
        ...(sourceHandle !== undefined && { sourceHandle }),
      })),
    ],
  };
}

const ID = { id: { type: 'string' } };
const signal = (id: string, signalName: string) => node(id, 'signal', { signalName });

function partOf(kind: WaitKind, heldUrl: string): Part {
  const through: Part['edges'] = [
    ['start', 'wait'],
    ['wait', 'end'],
  ];
  switch (kind) {
    case 'activity':
      return { nodes: [activity('wait', 'http-request', { url: heldUrl, method: 'GET' })], edges: through };
    case 'timer':
      return { nodes: [activity('wait', 'delay', { duration: TIMER })], edges: through };
    case 'signal':
      return { nodes: [signal('wait', 'go')], edges: through };
    case 'child': {
      const child = { workflowType: typeOf('signal'), input: { id: '${input.id}' }, workflowId: '${input.id}-child' };
      return { nodes: [node('wait', 'child-workflow', child)], edges: through };
    }
    case 'loop':
      return {
        nodes: [node('rounds', 'loop', { loopType: 'count', count: 2 }), signal('wait', 'go')],
        edges: [
          ['start', 'rounds'],
          ['rounds', 'wait', 'loop'],
          ['wait', 'rounds'],
          ['rounds', 'end', 'exit'],
        ],
      };
    case 'parallel':
      return {
        nodes: [signal('wait', 'go'), signal('also', 'also')],
        edges: [...through, ['start', 'also'], ['also', 'end']],
      };
  }
}

function node(id: string, type: string, config: object): object {
  return { id, type, data: { label: id, config } };
}

function activity(id: string, componentName: string, config: object): object {
  return { id, type: 'activity', data: { label: id, componentName, config } };
}
