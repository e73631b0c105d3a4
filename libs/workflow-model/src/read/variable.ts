import type { Findings } from '@workflow-builder/diagnostics';
import { isJsonObject, type JsonValue } from '../json.js';
import { type VariableType, variableTypes, type WorkflowVariable } from '../workflow.js';
import { withoutUndefined } from './defined.js';
import { Fields } from './fields.js';

/** Other names for the types of variables. */
const aliases: Readonly<Record<string, VariableType>> = { integer: 'number', datetime: 'string', duration: 'string' };

export function readVariable(value: JsonValue, index: number, findings: Findings): WorkflowVariable | undefined {
  const path = `variables[${index}]`;
  if (!isJsonObject(value)) {
    findings.add('FIELD_INVALID', { field: path, expected: 'an object with `name` and `type`' }, { field: path });
    return undefined;
  }
  const fields = new Fields(value, { path }, findings);
  const name = fields.text('name');
  const type = readType(fields.text('type') ?? 'object');
  if (name === undefined || name === '' || type === undefined) {
    const field = type === undefined ? `${path}.type` : `${path}.name`;
    const expected = type === undefined ? `one of ${variableTypes.join(', ')}` : 'a text';
    findings.add('FIELD_INVALID', { field, expected }, { field });
    return undefined;
  }
  return withoutUndefined({
    name,
    type,
    initialValue: fields.value('initialValue', 'default_value'),
    description: fields.text('description'),
  });
}

function readType(text: string): VariableType | undefined {
  return Object.hasOwn(aliases, text) ? aliases[text] : variableTypes.find((type) => type === text);
}
