import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { diagnostic, type Diagnostic } from '@workflow-builder/diagnostics';
import { withoutPatterns } from './schema-patterns.js';

/** Keywords whose errors only say that there is another one beneath. */
const WRAPPERS = new Set(['properties', 'allOf', '$ref']);

/** What is wrong with a run's input; nothing, when it is a JSON object that fits the schema. Never throws. */
export function inputFindings(input: unknown, schema: Schema | undefined): readonly Diagnostic[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return [finding('it is no JSON object')];
  }
  if (schema === undefined) return [];
  try {
    return violations(input, schema)
      .filter(({ keyword }) => !WRAPPERS.has(keyword))
      .map(({ keyword, error, instanceLocation }) =>
        finding(
          keyword === 'not' ? 'a `pattern` or `not` of the schema excludes the value' : error,
          `input${instanceLocation.slice(1).replaceAll('/', '.')}`,
        ),
      );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [finding(`the trigger's input schema cannot be applied to it: ${reason}`)];
  }
}

/** @throws Error when the schema is none, such as by a `$ref` that leads nowhere or round in a circle */
function violations(input: object, schema: Schema): readonly OutputUnit[] {
  const applied: unknown = withoutPatterns(schema, input);
  if (typeof applied !== 'object' || applied === null) return [];
  return new Validator(applied, '2020-12', false).validate(input).errors;
}

function finding(reason: string, field = 'input'): Diagnostic {
  return diagnostic('RUN_INPUT_INVALID', { reason }, { field });
}
