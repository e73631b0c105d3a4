import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '@workflow-builder/workflow-model';
import { asJson } from '../stand-in/as-json.js';
import type { Expectation, MockedOutcome, Scenario, ScenarioMessage } from './scenario.js';

/** What is wrong with a file of scenarios, and where: a path like `scenarios[0].expected.status`. */
export interface ScenarioFault {
  readonly path: string;
  readonly reason: string;
}

export type ParsedScenarios =
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  | { readonly ok: false; readonly faults: readonly ScenarioFault[] };

/** Reads `{ "scenarios": [...] }`. Reports every fault; never throws. */
export function parseScenarios(given: unknown): ParsedScenarios {
  const reader = new Reader();
  const scenarios = reader.list(reader.record(asJson(given), '')['scenarios'], 'scenarios', (item, path) =>
    reader.scenario(item, path),
  );
  return reader.faults.length > 0 ? { ok: false, faults: reader.faults } : { ok: true, scenarios };
}

const statuses = ['completed', 'failed', 'waiting'] as const;
const channels = ['signal', 'update'] as const;

class Reader {
  readonly faults: ScenarioFault[] = [];

  scenario(given: JsonValue | undefined, path: string): Scenario {
    const { name, input, outcomes, messages, seed, expected } = this.record(given, path);
    return {
      name: this.text(name, `${path}.name`),
      ...(input !== undefined && { input }),
      ...(outcomes !== undefined && { outcomes: this.outcomes(outcomes, `${path}.outcomes`) }),
      ...(messages !== undefined && {
        messages: this.list(messages, `${path}.messages`, (item, at) => this.message(item, at)),
      }),
      ...(seed !== undefined && { seed: this.text(seed, `${path}.seed`) }),
      ...(expected !== undefined && { expected: this.expectation(expected, `${path}.expected`) }),
    };
  }

  record(given: JsonValue | undefined, path: string): JsonObject {
    if (isJsonObject(given)) return given;
    return this.refuse(path, 'it has to be an object', {});
  }

  list<T>(given: JsonValue | undefined, path: string, read: (item: JsonValue, path: string) => T): readonly T[] {
    if (isJsonList(given)) return given.map((item, index) => read(item, `${path}[${index}]`));
    return this.refuse(path, 'it has to be a list', []);
  }

  private outcomes(given: JsonValue, path: string): Readonly<Record<string, readonly MockedOutcome[]>> {
    const entries = Object.entries(this.record(given, path));
    return Object.fromEntries(
      entries.map(([nodeId, list]) => {
        const at = `${path}.${nodeId}`;
        const outcomes = this.list(list, at, (item, place) => this.outcome(item, place));
        if (outcomes.length === 0) this.refuse(at, 'it has to hold at least one outcome', undefined);
        return [nodeId, outcomes];
      }),
    );
  }

  private outcome(given: JsonValue, path: string): MockedOutcome {
    const { returns, fails } = this.record(given, path);
    if (returns !== undefined && fails === undefined) return { returns };
    if (fails === undefined || returns !== undefined) {
      return this.refuse(path, 'it has to say either `returns` or `fails`', { returns: null });
    }
    const { type, message, nonRetryable } = this.record(fails, `${path}.fails`);
    return {
      fails: {
        type: this.text(type, `${path}.fails.type`),
        message: this.text(message ?? '', `${path}.fails.message`),
        ...(nonRetryable === true && { nonRetryable }),
      },
    };
  }

  private message(given: JsonValue, path: string): ScenarioMessage {
    const { channel = 'signal', name, payload = null } = this.record(given, path);
    return {
      channel: this.oneOf(channels, channel, `${path}.channel`) ?? 'signal',
      name: this.text(name, `${path}.name`),
      payload,
    };
  }

  private expectation(given: JsonValue, path: string): Expectation {
    const { status, result, errorType, path: nodes } = this.record(given, path);
    const known = status === undefined ? undefined : this.oneOf(statuses, status, `${path}.status`);
    return {
      ...(known !== undefined && { status: known }),
      ...(result !== undefined && { result }),
      ...(errorType !== undefined && { errorType: this.text(errorType, `${path}.errorType`) }),
      ...(nodes !== undefined && { path: this.list(nodes, `${path}.path`, (item, at) => this.text(item, at)) }),
    };
  }

  private text(given: JsonValue | undefined, path: string): string {
    return typeof given === 'string' ? given : this.refuse(path, 'it has to be a text', '');
  }

  private oneOf<T extends string>(known: readonly T[], given: JsonValue, path: string): T | undefined {
    const found = known.find((value) => value === given);
    return found ?? this.refuse(path, `it has to be one of ${known.join(', ')}`, undefined);
  }

  private refuse<T>(path: string, reason: string, instead: T): T {
    this.faults.push({ path: path === '' ? 'the file' : path, reason });
    return instead;
  }
}
