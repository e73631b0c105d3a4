import { type JsonValue, parseDuration, type WorkflowNode } from '@workflow-builder/workflow-model';
import { type Activation, text } from './activation.js';
import { runLoop } from './loop.js';
import { runPhase } from './phase.js';
import { runRetry } from './retry.js';
import { asText, evaluate, type Value, withoutAbsent } from './evaluate.js';
import { Failure } from './failure.js';
import type { Task } from './fibers.js';
import { standardWork } from './standard-work.js';
import { resolve } from './values.js';
import { changeVariable } from './variables.js';

const out: ReadonlySet<string> = new Set(['out']);

/** Executes a unit of an activation: notes its output, its `result` and its live outlets, and gives the latter. */
export function* execute(unit: WorkflowNode, activation: Activation): Task<ReadonlySet<string>> {
  const outlets = yield* run(unit, activation);
  activation.outlets.set(unit.id, outlets);
  return outlets;
}

function* run(unit: WorkflowNode, activation: Activation): Task<ReadonlySet<string>> {
  switch (unit.type) {
    case 'trigger':
      // Rule 1: what follows sees the workflow input as `result`.
      yield* step(unit, activation, activation.world.input, () => startedAt(activation));
      activation.results.set(unit.id, { source: 'input', value: activation.world.input });
      return out;
    case 'end':
      yield* runEnd(unit, activation);
      return new Set();
    case 'condition':
    case 'conditional':
      return new Set([String(yield* runCondition(unit, activation))]);
    case 'loop':
      return yield* runLoop(unit, activation, execute);
    case 'phase':
      return yield* runPhase(unit, activation, execute);
    case 'retry':
      return yield* runRetry(unit, activation, execute);
    case 'agent':
    case 'activity':
      yield* runActivity(unit, activation);
      return out;
    case 'state-variable':
      yield* step(unit, activation, null, () => changeVariable(unit, activation));
      return out;
    case 'signal':
      yield* runSignal(unit, activation);
      return out;
    case 'data-in':
      yield* runReceive(unit, activation);
      return out;
    case 'data-out':
      yield* runPublish(unit, activation);
      return out;
    case 'child-workflow':
      yield* runChild(unit, activation);
      return out;
    case 'api-endpoint':
    case 'kong-logging':
    case 'kong-cache':
    case 'kong-cors':
    case 'graphql-gateway':
    case 'mcp-server':
      // Rule 12: on a path they pass through.
      activation.results.set(unit.id, activation.resultAt(unit.id));
      return out;
  }
}

/** Executes and reports a node whose work is done at once; its output is what follows sees as `result`. */
function* step(unit: WorkflowNode, activation: Activation, input: Value, work: () => Value): Task<Value> {
  return yield* reported(unit, activation, input, atOnce(work));
}

function* reported(unit: WorkflowNode, activation: Activation, input: Value, task: Task<Value>): Task<Value> {
  const output = yield* activation.world.recorded(unit.id, input, task);
  activation.outputs.set(unit.id, output);
  activation.results.set(unit.id, { source: unit.id, value: output });
  return output;
}

/** A task that never waits. */
function* atOnce(work: () => Value): Task<Value> {
  yield* [];
  return work();
}

function startedAt({ world }: Activation): JsonValue {
  return { startedAt: world.time };
}

/** Rule 9: an end returns its `config.result`, else the root `result`; an ambiguous one is null. */
function* runEnd(unit: WorkflowNode, activation: Activation): Task<void> {
  const configured = unit.config['result'];
  const environment = activation.environment(unit.id);
  const result = configured === undefined ? environment.result() : resolve(configured, environment);
  yield* step(unit, activation, withoutAbsent([['result', result]]), () => result ?? null);
  activation.ends.set(unit.id, result ?? null);
}

/** Rule 5; Data 2: `result` passes through. */
function* runCondition(unit: WorkflowNode, activation: Activation): Task<boolean> {
  const environment = activation.environment(unit.id);
  const source = text(unit.config['expression'] ?? unit.config['condition']);
  const passed = activation.resultAt(unit.id);
  const outcome = Boolean(yield* step(unit, activation, null, () => Boolean(evaluate(source, environment))));
  activation.results.set(unit.id, passed);
  return outcome;
}

/** Standard activities, and what runs in workflow code by the name of one. */
function* runActivity(unit: WorkflowNode, activation: Activation): Task<void> {
  const { world, cancellation } = activation;
  const environment = activation.environment(unit.id);
  const field = (name: string): Value => {
    const configured = unit.config[name];
    return configured === undefined ? undefined : resolve(configured, environment);
  };
  switch (unit.componentName) {
    case 'transform':
      yield* step(unit, activation, null, () => evaluate(text(unit.config['expression']), environment));
      return;
    case 'delay': {
      const length = field('durationMs') ?? duration(field('duration'));
      yield* reported(unit, activation, null, asNothing(world.sleep(Number(length), cancellation)));
      return;
    }
    case 'fail': {
      const failure = new Failure(
        text(unit.config['type'] ?? 'WorkflowFailed'),
        asText(field('message')),
        unit.config['nonRetryable'] === true,
      );
      yield* step(unit, activation, null, () => {
        throw failure;
      });
      return;
    }
    default: {
      const work = standardWork(unit, field);
      if (work !== undefined) yield* reported(unit, activation, work.input, world.work(work, cancellation));
      else yield* step(unit, activation, unknownInput(unit, activation), () => notImplemented(unit));
    }
  }
}

/** Data 4: its configured fields; for one without known schema and fields, `result`. */
function unknownInput(unit: WorkflowNode, activation: Activation): Value {
  const environment = activation.environment(unit.id);
  return Object.keys(unit.config).length === 0 ? environment.result() : resolve(unit.config, environment);
}

/** Data 9. */
function notImplemented({ componentName }: WorkflowNode): never {
  const message = `No implementation of the activity ${componentName ?? ''}`;
  throw new Failure('ACTIVITY_NOT_IMPLEMENTED', message, true);
}

function* asNothing(task: Task<unknown>): Task<Value> {
  yield* task;
  return null;
}

function duration(value: Value): number {
  const milliseconds = parseDuration(value);
  if (milliseconds === undefined) throw new Failure('INVALID', `No duration: ${JSON.stringify(value)}`);
  return milliseconds;
}

/** Rules 12 and 13. */
function* runSignal(unit: WorkflowNode, activation: Activation): Task<void> {
  if (unit.config['targetWorkflow'] === undefined) yield* runReceive(unit, activation);
  else yield* runSend(unit, activation);
}

/** The name by which messages reach a receiver. */
export function receivedName({ config, componentName, label }: WorkflowNode): string {
  return text(config['signalName'] ?? componentName ?? label);
}

/** Rule 12: a handler begins with its message. */
export function* received(unit: WorkflowNode, activation: Activation, payload: JsonValue): Task<ReadonlySet<string>> {
  yield* step(unit, activation, null, () => payload);
  activation.outlets.set(unit.id, out);
  return out;
}

function* runReceive(unit: WorkflowNode, activation: Activation): Task<void> {
  const name = receivedName(unit);
  const timeout = unit.config['timeoutMs'];
  const wait = activation.world.receive(
    name,
    timeout === undefined ? undefined : Number(timeout),
    activation.cancellation,
  );
  yield* reported(unit, activation, null, wait);
}

function* runSend(unit: WorkflowNode, activation: Activation): Task<void> {
  const { world, cancellation } = activation;
  const signal = text(unit.config['signalName']);
  const workflowId = text(unit.config['targetWorkflow']);
  const payload = resolve(unit.config['payload'] ?? null, activation.environment(unit.id)) ?? null;
  const work = { name: `signal ${signal} ${workflowId}`, input: payload };
  yield* reported(unit, activation, null, asNothing(world.work(work, cancellation)));
}

/** Rule 12: `data-out` answers a query with its predecessor's latest output, or with a variable, which is no step. */
function* runPublish(unit: WorkflowNode, activation: Activation): Task<void> {
  const passed = activation.resultAt(unit.id);
  if (unit.config['variableName'] !== undefined) {
    activation.results.set(unit.id, passed);
    return;
  }
  yield* step(unit, activation, null, () => {
    activation.world.published.set(unit.id, passed.value ?? null);
    return passed.value;
  });
}

/** Rule 14: one that is not awaited is done when it has started. */
function* runChild(unit: WorkflowNode, activation: Activation): Task<void> {
  const { world, cancellation } = activation;
  const name = `child ${text(unit.config['workflowType'])}`;
  const input = resolve(unit.config['input'] ?? {}, activation.environment(unit.id)) ?? null;
  const workflowId = [world.workflowId, unit.id, ...activation.roundIndices].join('/');
  if (unit.config['awaitResult'] === false) yield* step(unit, activation, input, () => ({ workflowId, runId: 'run' }));
  else yield* reported(unit, activation, input, world.work({ name, input }, cancellation));
}
