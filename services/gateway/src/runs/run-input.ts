import { Validator, type Schema } from '@cfworker/json-schema';
import { diagnostic, type Diagnostic } from '@workflow-builder/diagnostics';

/** What is wrong with a run's input; nothing, when it is a JSON object that fits the schema. */
export function inputFindings(input: unknown, schema: Schema | undefined): readonly Diagnostic[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return [diagnostic('RUN_INPUT_INVALID', { reason: 'it is no JSON object' }, { field: 'input' })];
  }
  if (schema === undefined) return [];
  const { errors } = new Validator(schema, '2020-12', false).validate(input);
  return errors
    .filter(({ keyword }) => keyword !== 'properties')
    .map(({ error, instanceLocation }) =>
      diagnostic(
        'RUN_INPUT_INVALID',
        { reason: error },
        { field: `input${instanceLocation.slice(1).replaceAll('/', '.')}` },
      ),
    );
}
