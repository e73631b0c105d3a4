import type { LoopVariable, OutputSource, ResultSource, Scope } from '@workflow-builder/component-kit';
import { always, array, type Guard, nothing, present, union, type ValueType } from '@workflow-builder/ir';
import type { JsonObject, NodeId, Workflow } from '@workflow-builder/workflow-model';
import type { Activations } from '../../activation/activation.js';
import { roleOf } from '../../roles.js';
import type { Results } from './results.js';

/** What is known of a workflow before its nodes are lowered, and what becomes known meanwhile. */
export interface KnownTypes {
  readonly input: ValueType;
  readonly variables: ReadonlyMap<string, ValueType>;
  readonly projectVariables: ReadonlyMap<string, JsonObject>;
  /** Outputs of the nodes that are lowered already. */
  readonly outputs: ReadonlyMap<NodeId, ValueType>;
  /** What each loop names for its body. */
  readonly loopVariables: ReadonlyMap<NodeId, ReadonlyMap<string, LoopVariable>>;
}

/** Where a value is read: at a node, or in a region when all in it is done. */
type Viewpoint =
  { readonly kind: 'node'; readonly id: NodeId } | { readonly kind: 'end'; readonly head: NodeId | undefined };

/** What each node of a workflow can read. */
export class Scopes {
  private readonly nodeIds: ReadonlyMap<string, NodeId>;
  private readonly labels: ReadonlyMap<NodeId, string>;

  constructor(
    workflow: Workflow,
    private readonly activations: Activations,
    private readonly results: Results,
    private readonly types: KnownTypes,
  ) {
    this.nodeIds = new Map(workflow.nodes.map(({ id }) => [id, id]));
    this.labels = new Map(workflow.nodes.map(({ id, label }) => [id, label]));
  }

  at(id: NodeId): Scope {
    return this.scope({ kind: 'node', id }, this.results.at(id));
  }

  /** What can be read in a region when all in it is done. */
  atEndOf(head: NodeId | undefined): Scope {
    const last = this.results.atEndOf(head);
    const viewpoint = { kind: 'end', head } as const;
    if (last !== undefined) return this.scope(viewpoint, last.source, !last.isCertain);
    return this.scope(viewpoint, head === undefined ? { kind: 'input' } : this.results.at(head));
  }

  private scope(viewpoint: Viewpoint, result: ResultSource, resultMayBeMissing = false): Scope {
    const { input, variables, projectVariables } = this.types;
    return {
      input,
      variables,
      projectVariables,
      result,
      resultMayBeMissing,
      nodeIds: this.nodeIds,
      loopVariables: this.loopVariablesAt(viewpoint),
      labelOf: (other) => this.labels.get(other) ?? other,
      outputOf: (other) => this.outputAt(other, viewpoint),
    };
  }

  /** Heads of the regions that surround a viewpoint, innermost first. */
  private headsAround(viewpoint: Viewpoint): readonly NodeId[] {
    const { nesting } = this.activations;
    if (viewpoint.kind === 'node') return nesting.ancestorsOf(viewpoint.id);
    return viewpoint.head === undefined ? [] : [viewpoint.head, ...nesting.ancestorsOf(viewpoint.head)];
  }

  /** When a viewpoint is come to. */
  private guardOf(viewpoint: Viewpoint): Guard {
    const id = viewpoint.kind === 'node' ? viewpoint.id : viewpoint.head;
    return id === undefined ? always : this.activations.fullGuard(id);
  }

  private loopVariablesAt(viewpoint: Viewpoint): ReadonlyMap<string, LoopVariable> {
    const outermostFirst = this.headsAround(viewpoint).toReversed();
    return new Map(outermostFirst.flatMap((head) => [...(this.types.loopVariables.get(head) ?? [])]));
  }

  private outputAt(id: NodeId, viewpoint: Viewpoint): OutputSource {
    const type = this.types.outputs.get(id);
    if (type === undefined || !this.activations.isPlaced(id)) return this.message(id, viewpoint);
    const heads = this.headsAround(viewpoint);
    const path = [id, ...this.activations.nesting.ancestorsOf(id)];
    const shared = path.find((each) => this.sharesRegion(each, heads));
    if (shared === undefined || !this.comesBefore(shared, viewpoint)) return { kind: 'not-run' };

    const loops = path.slice(1, path.indexOf(shared) + 1).filter((each) => this.isLoop(each));
    const runs = this.activations.fullGuard(loops.at(-1) ?? id);
    const isCertain = this.activations.guards.implies(this.guardOf(viewpoint), runs);
    const collected = this.collectedType(id, type, loops);
    return { kind: isCertain ? 'available' : 'maybe', type: collected, levels: loops.length };
  }

  /** The message that a handler was started with, read in the handler. */
  private message(id: NodeId, viewpoint: Viewpoint): OutputSource {
    const type = this.types.outputs.get(id);
    return type !== undefined && this.headsAround(viewpoint).includes(id) && this.activations.nesting.handlers.has(id)
      ? { kind: 'available', type, levels: 0 }
      : { kind: 'not-run' };
  }

  /** Whether the node is a unit of one of the regions around. */
  private sharesRegion(id: NodeId, heads: readonly NodeId[]): boolean {
    const head = this.activations.nesting.parentOf(id);
    return head === undefined ? true : heads.includes(head);
  }

  private comesBefore(unit: NodeId, viewpoint: Viewpoint): boolean {
    const { nesting } = this.activations;
    const head = nesting.parentOf(unit);
    // Seen from outside, all of a region is before its end; a handler is before nothing.
    if (viewpoint.kind === 'end' && head === viewpoint.head) return !nesting.handlers.has(unit);
    const id = viewpoint.kind === 'node' ? viewpoint.id : viewpoint.head;
    const reader = id && [id, ...nesting.ancestorsOf(id)].find((each) => nesting.parentOf(each) === head);
    return reader !== undefined && this.activations.region(head).ancestors.isBefore(unit, reader);
  }

  /** One entry per round of each loop, innermost first; null where the node did not run. */
  private collectedType(id: NodeId, type: ValueType, loops: readonly NodeId[]): ValueType {
    let inside = id;
    return loops.reduce((collected, loop) => {
      const { guards } = this.activations;
      const isCertain = guards.implies(this.activations.fullGuard(loop), this.activations.fullGuard(inside));
      inside = loop;
      return array(isCertain ? present(collected) : union([present(collected), nothing]));
    }, type);
  }

  private isLoop(id: NodeId): boolean {
    return roleOf(this.activations.nesting.graph.node(id)) === 'loop';
  }
}
