import { isJsonObject, type JsonObject, type JsonValue, type WorkflowNode } from '@workflow-builder/workflow-model';
import { Activation, type Execute, runActivation, text } from './activation.js';
import { evaluate, type Value } from './evaluate.js';
import { Cancelled, Failure } from './failure.js';
import type { Task } from './fibers.js';
import { lastOutput } from './phase.js';

/** Rule 8. */
export function* runRetry(unit: WorkflowNode, around: Activation, execute: Execute): Task<ReadonlySet<string>> {
  const output = yield* around.world.recorded(unit.id, {}, attempts(unit, around, execute));
  around.outputs.set(unit.id, output);
  around.results.set(unit.id, { source: unit.id, value: output });
  return new Set(['out']);
}

function* attempts(unit: WorkflowNode, around: Activation, execute: Execute): Task<Value> {
  const { world } = around;
  const maximum = Number(unit.config['maxAttempts'] ?? 3);
  for (let number = 1; ; number += 1) {
    const attempt = new Activation(world, world.graph.regionOf(unit.id), around.resultAt(unit.id), around);
    const end = yield* tryOnce(unit, attempt, execute);
    if (end === 'success') {
      attempt.mergeIntoParent();
      return lastOutput(attempt);
    }
    if (end instanceof Failure && (end.nonRetryable || number === maximum)) throw end;
    if (number === maximum) throw exhausted(unit);
    const pause = backoff(unit.config['backoff'], number);
    if (pause > 0) yield* world.sleep(pause, around.cancellation);
  }
}

/** Where attempts run out without an error. */
function exhausted({ label }: WorkflowNode): Failure {
  return new Failure('RETRY_EXHAUSTED', `No attempt of "${label}" succeeded`, true);
}

/** Whether another attempt is called for. Outputs of failed attempts vanish, variables written stay. */
function* tryOnce(
  unit: WorkflowNode,
  attempt: Activation,
  execute: Execute,
): Task<'success' | 'to be repeated' | Failure> {
  const retryOn = text(unit.config['retryOn'] ?? 'failure');
  try {
    yield* runActivation(attempt, execute);
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof Failure) || retryOn === 'condition') throw error;
    return error;
  }
  return isToRepeat(unit, retryOn, attempt) ? 'to be repeated' : 'success';
}

function isToRepeat(unit: WorkflowNode, retryOn: string, attempt: Activation): boolean {
  switch (retryOn) {
    case 'failure': {
      const output = lastOutput(attempt);
      return isJsonObject(output) && output['success'] === false;
    }
    case 'condition':
      return Boolean(
        evaluate(text(unit.config['condition']), {
          ...attempt.environment(unit.id),
          result: () => lastOutput(attempt),
        }),
      );
    default:
      return false;
  }
}

/** Milliseconds before the next attempt. */
function backoff(configured: JsonValue | undefined, attempt: number): number {
  const settings: JsonObject = isJsonObject(configured) ? configured : {};
  const initial = Number(settings['initialIntervalMs'] ?? 1000);
  const most = Number(settings['maxIntervalMs'] ?? Infinity);
  switch (text(settings['type'] ?? 'exponential')) {
    case 'none':
      return 0;
    case 'linear':
      return Math.min(most, initial * attempt);
    default:
      return Math.min(most, initial * Number(settings['multiplier'] ?? 2) ** (attempt - 1));
  }
}
