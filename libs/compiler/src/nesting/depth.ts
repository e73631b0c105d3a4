import type { NodeId } from '@workflow-builder/workflow-model';

/** Most containers that may lie in each other. */
export const MAX_CONTAINER_DEPTH = 32;
/** Most blocks of generated code that may lie in each other: containers, sides of conditions, branches. */
export const MAX_BLOCK_DEPTH = 100;

/** Thrown where nodes lie too deep in each other to become code that people and tools can read. */
export class NestedTooDeep extends Error {
  override readonly name = 'NestedTooDeep';

  /** @param nodeId the first node that lies too deep. */
  constructor(readonly nodeId: NodeId) {
    super('Nodes are nested too deep.');
  }
}
