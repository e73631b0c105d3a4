import type { ValueType } from '@workflow-builder/ir';
import type { JsonObject, NodeId } from '@workflow-builder/workflow-model';

/** What a node can read: the values that exist when it runs. */
export interface Scope {
  readonly input: ValueType;
  /** Ids of all nodes of the workflow, by themselves as text. */
  readonly nodeIds: ReadonlyMap<string, NodeId>;
  readonly result: ResultSource;
  /** Whether perhaps none of what `result` names has run. Default false. */
  readonly resultMayBeMissing?: boolean;
  /** Types of the variables of the workflow, by name. */
  readonly variables: ReadonlyMap<string, ValueType>;
  /** JSON Schemas of the variables of the project that the workflow names. */
  readonly projectVariables: ReadonlyMap<string, JsonObject>;
  /** What the loops around the node name, innermost wins; by name. */
  readonly loopVariables: ReadonlyMap<string, LoopVariable>;
  outputOf(nodeId: NodeId): OutputSource;
  labelOf(nodeId: NodeId): string;
}

/** The item or the index of a loop, as its body sees it. */
export interface LoopVariable {
  readonly loopId: NodeId;
  readonly role: 'item' | 'index';
  readonly type: ValueType;
}

/** What `result` names: the output of the nearest step before. */
export type ResultSource =
  | { readonly kind: 'input' }
  | { readonly kind: 'output'; readonly nodeId: NodeId }
  /** Exclusive sides join here: the output of whichever of them ran. */
  | { readonly kind: 'either'; readonly sources: readonly ResultSource[] }
  /** Concurrent branches join here. */
  | { readonly kind: 'ambiguous'; readonly nodeIds: readonly NodeId[] };

export type OutputSource =
  /** The node has certainly run. `levels` is the number of loops that the value was collected over; see {@link Expression}. */
  | { readonly kind: 'available'; readonly type: ValueType; readonly levels: number }
  /** The node comes before, but not on every path: its output may be undefined, which a use has to guard. */
  | { readonly kind: 'maybe'; readonly type: ValueType; readonly levels: number }
  /** The node exists, but never runs before. */
  | { readonly kind: 'not-run' };
