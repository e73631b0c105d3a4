import type { ValueType } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';

/** What a node can read: the values that exist when it runs. */
export interface Scope {
  readonly input: ValueType;
  /** Ids of all nodes of the workflow, by themselves as text. */
  readonly nodeIds: ReadonlyMap<string, NodeId>;
  readonly result: ResultSource;
  outputOf(nodeId: NodeId): OutputSource;
  labelOf(nodeId: NodeId): string;
}

/** What `result` names: the output of the nearest step before. */
export type ResultSource =
  | { readonly kind: 'input' }
  | { readonly kind: 'output'; readonly nodeId: NodeId }
  /** Concurrent branches join here. */
  | { readonly kind: 'ambiguous'; readonly nodeIds: readonly NodeId[] };

export type OutputSource =
  | { readonly kind: 'available'; readonly type: ValueType }
  /** The node exists, but has not certainly run. */
  | { readonly kind: 'not-run' };
