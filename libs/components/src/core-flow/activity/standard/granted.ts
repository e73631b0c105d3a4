import { failure } from './attempt.js';
import type { JsonValue } from './json.js';
import { isJsonObject } from './json-values.js';

/** Stands in inputs for a value that was granted to the project; it is resolved where the activity runs. */
export type EnvReference = { $env: string };

export type TextValue = string | EnvReference;

/** Gives what was granted under a name; undefined for any other name. */
export type Env = (name: string) => string | undefined;

/** The granted values that one call of an activity uses. */
export class Granted {
  readonly #env: Env;
  readonly #used = new Set<string>();

  constructor(env: Env) {
    this.#env = env;
  }

  /** @throws ApplicationFailure `ENV_NOT_GRANTED`, non-retryable */
  text(value: TextValue): string {
    if (typeof value === 'string') return value;
    const granted = this.#env(value.$env);
    if (granted === undefined)
      throw failure('ENV_NOT_GRANTED', `The value ${value.$env} is not granted to the project.`, { isFinal: true });
    this.#used.add(granted);
    return granted;
  }

  /**
   * The value with references resolved at the given JSON Pointers, and nowhere else: data that merely looks like a reference,
   * as a caller may send it, stays data.
   */
  json(value: JsonValue, pointers: readonly string[] = [], at = ''): JsonValue {
    if (pointers.length === 0) return value;
    if (Array.isArray(value)) return value.map((item, index) => this.json(item, pointers, `${at}/${String(index)}`));
    if (!isJsonObject(value)) return value;
    const { $env: name } = value;
    if (pointers.includes(at) && typeof name === 'string') return this.text({ $env: name });
    const fields = Object.entries(value).flatMap(([key, item]): [string, JsonValue][] =>
      item === undefined
        ? []
        : [[key, this.json(item, pointers, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)]],
    );
    return Object.fromEntries(fields);
  }

  /** The text without the granted values that this call has used. */
  redact(text: string): string {
    return [...this.#used].filter((value) => value !== '').reduce((rest, value) => rest.replaceAll(value, '***'), text);
  }
}

/** What JSON such as `{"NAME": "value"}` grants. @throws TypeError when it is no object of texts */
export function envOf(granted: JsonValue): Env {
  if (!isJsonObject(granted) || Object.values(granted).some((value) => typeof value !== 'string'))
    throw new TypeError('GRANTED_ENV is not a JSON object of texts.');
  const values = new Map(Object.entries(granted));
  return (name) => {
    const value = values.get(name);
    return typeof value === 'string' ? value : undefined;
  };
}
