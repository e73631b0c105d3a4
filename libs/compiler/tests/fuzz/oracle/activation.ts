import type { JsonValue, NodeId, WorkflowNode } from '@workflow-builder/workflow-model';
import { Branches } from './branches.js';
import { Cancellation } from './cancellation.js';
import type { Environment, Value } from './evaluate.js';
import { Failure } from './failure.js';
import { settled, type Task } from './fibers.js';
import type { Connection, Region } from './graph.js';
import type { World } from './world.js';

/** What `result` names: a value, and which node it stems from. */
export interface Result {
  readonly source: NodeId | 'input' | 'none';
  readonly value: Value;
}

/** Rule 4: the workflow, one loop round, one retry attempt, one handler message. Also the inside of a phase. */
export class Activation {
  readonly cancellation: Cancellation;
  /** Outputs of nodes that ran; after a loop, lists of those of its rounds. */
  readonly outputs = new Map<NodeId, Value>();
  /** Outlets of nodes that ran which are live. */
  readonly outlets = new Map<NodeId, ReadonlySet<string>>();
  /** What each node that ran hands on as `result`. */
  readonly results = new Map<NodeId, Result>();
  /** Rule 9: results of ends that were reached. */
  readonly ends = new Map<NodeId, JsonValue>();
  /** Live edges into each unit. */
  readonly arrivals = new Map<NodeId, readonly Connection[]>();

  constructor(
    readonly world: World,
    readonly region: Region,
    /** What `result` names where the activation begins. */
    readonly entryResult: Result,
    readonly parent?: Activation,
    readonly loopVariables: ReadonlyMap<string, Value> = new Map(),
    /** Of a round. */
    private readonly roundIndex?: number,
  ) {
    this.cancellation = new Cancellation(parent?.cancellation);
  }

  /** What happened here becomes part of what happened around it. */
  mergeIntoParent(): void {
    for (const [id, output] of this.outputs) this.parent?.outputs.set(id, output);
    for (const [id, outlets] of this.outlets) this.parent?.outlets.set(id, outlets);
    for (const [id, result] of this.results) this.parent?.results.set(id, result);
    this.mergeEnds();
  }

  mergeEnds(): void {
    for (const [id, result] of this.ends) this.parent?.ends.set(id, result);
  }

  /** Data 2: the nearest predecessor's output. At a join of concurrent branches there is none. */
  resultAt(unit: NodeId): Result {
    const arrivals = this.arrivals.get(unit) ?? [];
    const results = arrivals.flatMap(({ source, from }) => this.results.get(source) ?? this.results.get(from) ?? []);
    const [first] = results;
    if (first === undefined) return this.entryResult;
    return results.every(({ source }) => source === first.source) ? first : { source: 'none', value: undefined };
  }

  /** Data 1 and 2: what a node can read. */
  environment(unit: NodeId): Environment {
    const { world } = this;
    return {
      nodeIds: new Set(world.graph.workflow.nodes.map(({ id }) => id)),
      input: world.input,
      result: () => this.resultAt(unit).value,
      variable: (name) => world.variables.get(name),
      output: (nodeId) => this.outputOf(nodeId),
      loopVariable: (name) => this.loopVariable(name),
    };
  }

  /** Names of the loop variables in scope; rule 6: inner names shadow outer ones. */
  get loopVariableNames(): ReadonlySet<string> {
    return new Set([...this.loopVariables.keys(), ...(this.parent?.loopVariableNames ?? [])]);
  }

  /** Indices of the rounds around, from the outside in. */
  get roundIndices(): readonly number[] {
    const around = this.parent?.roundIndices ?? [];
    return this.roundIndex === undefined ? around : [...around, this.roundIndex];
  }

  private loopVariable(name: string): Value {
    if (this.loopVariables.has(name)) return this.loopVariables.get(name);
    if (this.parent === undefined) throw new SyntaxError(`Nothing is called ${name}.`);
    return this.parent.loopVariable(name);
  }

  private outputOf(nodeId: string): Value {
    const own = [...this.outputs].find(([id]) => id === nodeId);
    return own === undefined ? this.parent?.outputOf(nodeId) : own[1];
  }
}

/** Executes a unit and gives its live outlets. */
export type Execute = (unit: WorkflowNode, activation: Activation) => Task<ReadonlySet<string>>;

/**
 * Runs the units of an activation. Rule 4: every edge becomes live or dead exactly once; a unit is decided when all its incoming
 * edges are: it runs once if any is live, else its own edges are dead. Rule 3: what leaves one outlet starts together.
 */
export function* runActivation(activation: Activation, execute: Execute): Task<void> {
  yield* settled<undefined>((settle) => {
    const { world, region, cancellation } = activation;
    const branches = new Branches(world.fibers, cancellation, settle);
    const undecided = new Map(
      region.units.map(({ id }) => [id, region.connections.filter(({ to }) => to === id).length] as const),
    );
    const decide = (unit: WorkflowNode): void => {
      const isLive = region.roots.has(unit.id) || (activation.arrivals.get(unit.id) ?? []).length > 0;
      if (isLive) branches.start(unit.id, execute(unit, activation), () => release(unit));
      else release(unit);
    };
    const release = ({ id }: WorkflowNode): void => {
      for (const connection of region.connections.filter(({ from }) => from === id)) {
        if (activation.outlets.get(connection.source)?.has(connection.outlet) === true) {
          activation.arrivals.set(connection.to, [...(activation.arrivals.get(connection.to) ?? []), connection]);
        }
        const left = (undecided.get(connection.to) ?? 0) - 1;
        undecided.set(connection.to, left);
        const target = region.units.find((unit) => unit.id === connection.to);
        if (left === 0 && target !== undefined) decide(target);
      }
    };
    const [...initial] = region.units.filter(({ id }) => undecided.get(id) === 0);
    for (const unit of initial) decide(unit);
    branches.begun();
  });
}

/** A configuration value that a document must have, since it is valid. */
export function text(value: JsonValue | undefined): string {
  if (typeof value !== 'string') throw new Failure('INVALID', `No text: ${JSON.stringify(value)}`);
  return value;
}
