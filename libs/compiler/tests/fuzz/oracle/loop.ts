import {
  isJsonList,
  type JsonObject,
  type JsonValue,
  type NodeId,
  type WorkflowNode,
} from '@workflow-builder/workflow-model';
import { Activation, type Execute, runActivation, text } from './activation.js';
import { pool } from './branches.js';
import { type Environment, evaluate, type Value } from './evaluate.js';
import { Failure } from './failure.js';
import type { Task } from './fibers.js';
import { resolve } from './values.js';

/** Rule 6, and rule 16 as far as it can be seen: continuing as new changes nothing that a workflow does. */
export function* runLoop(unit: WorkflowNode, around: Activation, execute: Execute): Task<ReadonlySet<string>> {
  const loop = new Loop(unit, around, execute);
  const output = yield* around.world.recorded(unit.id, loop.input, loop.run());
  around.outputs.set(unit.id, output);
  around.results.set(unit.id, { source: unit.id, value: output });
  return new Set(loop.hasEnded ? [] : ['done']);
}

class Loop {
  private readonly rounds: Activation[] = [];
  private readonly environment: Environment;
  /** What the rounds are made of, evaluated once before the first. */
  readonly input: JsonObject;
  /** An `end` in the body, or in a body inside of it, ends the loop's path; that is known when the round is over. */
  hasEnded = false;

  constructor(
    private readonly unit: WorkflowNode,
    private readonly around: Activation,
    private readonly execute: Execute,
  ) {
    this.environment = around.environment(unit.id);
    this.input = this.readInput();
  }

  *run(): Task<Value> {
    const { config } = this.unit;
    const items = this.items();
    if (config['parallel'] === true && items !== undefined) yield* this.runTogether(items);
    else yield* this.runInTurn(items);
    this.collect();
    return { iterations: this.rounds.length };
  }

  private readInput(): JsonObject {
    switch (loopType(this.unit)) {
      case 'forEach':
      case 'batch':
        return { items: this.bare('items') ?? null };
      case 'count':
        return { count: this.bare('count') ?? null };
      default:
        return {};
    }
  }

  /** What each round is about, where that is known beforehand. */
  private items(): readonly JsonValue[] | undefined {
    const { items, count } = this.input;
    if (isJsonList(items)) return loopType(this.unit) === 'batch' ? this.batches(items) : items;
    return count === undefined ? undefined : Array.from({ length: Math.max(0, Number(count)) }, (_, index) => index);
  }

  private batches(items: readonly JsonValue[]): readonly JsonValue[] {
    const size = Number(this.unit.config['batchSize'] ?? 1);
    return items.flatMap((_, index) => (index % size === 0 ? [items.slice(index, index + size)] : []));
  }

  /** One after the other, with a pause in between. */
  private *runInTurn(items: readonly JsonValue[] | undefined): Task<void> {
    const { config } = this.unit;
    const pause = Number(config['delayMs'] ?? 0);
    for (let index = 0; this.goesOn(index, items); index += 1) {
      if (index > 0 && pause > 0) {
        yield* this.around.world.sleep(pause, this.around.cancellation);
      }
      const round = this.startRound(index, items?.[index]);
      yield* this.runRound(round);
      round.mergeEnds();
    }
  }

  private goesOn(index: number, items: readonly JsonValue[] | undefined): boolean {
    if (this.hasEnded) return false;
    const type = loopType(this.unit);
    const isFirst = type === 'doWhile' && index === 0;
    const goesOn = items === undefined ? isFirst || Boolean(this.bare('condition')) : index < items.length;
    if (goesOn) this.checkLimit(index);
    return goesOn;
  }

  /** Branches already open and parallel rounds finish, no new round starts. */
  private *runTogether(items: readonly JsonValue[]): Task<void> {
    const { config } = this.unit;
    const { world } = this.around;
    const limit = Number(config['maxParallel'] ?? 4);
    let next = 0;
    // The rounds are branches of one activation: an error in one cancels the others.
    const together = new Activation(world, this.around.region, this.around.entryResult, this.around);
    yield* pool(world.fibers, together.cancellation, limit, () => {
      if (next >= items.length || this.hasEnded) return undefined;
      const index = next;
      next += 1;
      return { label: this.unit.id, task: this.runParallelRound(index, items[index], together) };
    });
    for (const round of this.rounds) round.mergeEnds();
    together.mergeEnds();
  }

  private *runParallelRound(index: number, item: JsonValue | undefined, together: Activation): Task<void> {
    this.checkLimit(index);
    yield* this.runRound(this.startRound(index, item, together));
  }

  private checkLimit(index: number): void {
    const limit = this.unit.config['maxIterations'];
    if (limit === undefined || index < Number(limit)) return;
    const message = `The loop "${this.unit.label}" would pass its limit of ${Number(limit)} rounds`;
    throw new Failure('LOOP_LIMIT_EXCEEDED', message, true);
  }

  private startRound(index: number, item: JsonValue | undefined, parent = this.around): Activation {
    const { config, id } = this.unit;
    const { world } = this.around;
    const variables = new Map<string, Value>([[text(config['indexVariable'] ?? 'index'), index]]);
    // A loop without items names none, so that of a loop around stays in sight.
    if (Object.hasOwn(this.input, 'items')) variables.set(text(config['itemVariable'] ?? 'item'), item);
    const round = new Activation(world, world.graph.regionOf(id), this.around.resultAt(id), parent, variables, index);
    this.rounds[index] = round;
    return round;
  }

  private *runRound(round: Activation): Task<void> {
    yield* runActivation(round, this.execute);
    if (round.ends.size > 0) this.hasEnded = true;
  }

  /** After the loop an output of a body node is a list, one element per round, null where the node did not run. */
  private collect(): void {
    for (const id of this.around.world.graph.insideOf(this.unit.id)) {
      this.around.outputs.set(
        id,
        this.rounds.map((round) => this.outputOf(round, id)),
      );
    }
  }

  private outputOf(round: Activation, id: NodeId): JsonValue {
    return round.outputs.get(id) ?? null;
  }

  /** Data 3: bare text is an expression here. */
  private bare(field: string): Value {
    const configured = this.unit.config[field] ?? null;
    return typeof configured === 'string'
      ? evaluate(unwrapped(configured), this.environment)
      : resolve(configured, this.environment);
  }
}

/** `${…}` around the whole of an expression adds nothing. */
function unwrapped(source: string): string {
  return /^\$\{(?<inner>[^{}]*)\}$/.exec(source)?.groups?.['inner'] ?? source;
}

function loopType({ config }: WorkflowNode): string {
  if (config['loopType'] !== undefined) return text(config['loopType']);
  if (config['items'] !== undefined) return 'forEach';
  return config['condition'] === undefined ? 'count' : 'while';
}
