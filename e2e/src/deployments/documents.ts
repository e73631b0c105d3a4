/** Where a run waits: one kind of node each. */
export const waitKinds = ['activity', 'timer', 'signal', 'child', 'loop', 'parallel'] as const;

export type WaitKind = (typeof waitKinds)[number];

/** How a version of a workflow differs from others. */
export interface Edition {
  readonly answer: string;
  /** Leaves out the step before the one at which runs wait, so that runs of other editions do not fit. */
  readonly isShort?: boolean;
}

/** A workflow whose runs a schedule starts, and which answers at once. */
export function scheduledDocument(schedule: object, answer: string): object {
  return {
    id: SCHEDULED,
    name: SCHEDULED,
    nodes: [node('start', 'trigger', { triggerType: 'schedule', schedule }), node('end', 'end', { result: answer })],
    edges: [{ id: 'e0', source: 'start', target: 'end' }],
  };
}

/** Type of {@link scheduledDocument}. */
export const SCHEDULED = 'Scheduled';

/** A workflow that waits for the signal `go`, has the step `count` call `countUrl` with the run's id, and answers. */
export function countedDocument(answer: string, countUrl: string): object {
  return {
    id: COUNTED,
    name: COUNTED,
    nodes: [
      start(),
      signal('wait', 'go'),
      activity('count', 'http-request', { url: `${countUrl}?run=\${input.id}`, method: 'POST' }),
      node('end', 'end', { result: answer }),
    ],
    edges: [
      { id: 'e0', source: 'start', target: 'wait' },
      { id: 'e1', source: 'wait', target: 'count' },
      { id: 'e2', source: 'count', target: 'end' },
    ],
  };
}

/** Type of {@link countedDocument}. */
export const COUNTED = 'Counted';

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
      start(),
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

const start = () =>
  node('start', 'trigger', {
    triggerType: 'manual',
    inputSchema: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
  });
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
