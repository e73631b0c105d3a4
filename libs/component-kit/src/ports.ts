import type { Role } from './component.js';

/** Where edges enter and leave a node. A handle without name is the only one of its side. */
export interface Ports {
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
}

export interface Port {
  /** `sourceHandle` or `targetHandle` of edges; null for the only one of a side. */
  readonly handle: string | null;
}

const anonymous: readonly Port[] = [{ handle: null }];

/** The ports of a component, by the part it plays. */
export function portsOf(role: Role): Ports {
  switch (role) {
    case 'entry':
      return { inputs: [], outputs: anonymous };
    case 'end':
      return { inputs: anonymous, outputs: [] };
    case 'condition':
      return { inputs: anonymous, outputs: [{ handle: 'true' }, { handle: 'false' }] };
    case 'loop':
      return { inputs: anonymous, outputs: [{ handle: 'body' }, { handle: 'done' }] };
    case 'step':
    case 'phase':
    case 'retry':
    case 'receiver':
    case 'configuration':
    case 'endpoint':
      return { inputs: anonymous, outputs: anonymous };
  }
}
