import { Findings } from '@workflow-builder/diagnostics';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue, ownValue } from '../json.js';
import { parseJson } from '../parse-json.js';
import { type VariableScope, type VariableType, variableTypes, type WorkflowVariable } from '../workflow.js';
import { withoutUndefined } from './defined.js';
import { applyRules } from './rules/apply.js';
import { Place } from './rules/place.js';
import { defineRules } from './rules/rules.js';
import { boolean, jsonObject, nested, number, oneOf } from './rules/values.js';
import { toJson } from './to-json.js';
import { variableTypeWord } from './variable-type.js';

/** What the planned schema knows of variables and nothing implements. */
const unenforced = ['computed', 'source', 'transform'];

const rules = defineRules({
  name: {},
  type: { read: variableTypeWord },
  initialValue: { aliases: ['defaultValue'], isNullable: true },
  description: {},
  scope: { read: oneOf(['workflow', 'project'], { activity: 'workflow', local: 'workflow' }) },
  required: { read: boolean },
  schema: { read: jsonObject },
  constraints: { read: nested(defineRules({})) },
  ...Object.fromEntries(unenforced.map((name) => [name, {}])),
});

export function readVariable(value: JsonValue, index: number, findings: Findings): WorkflowVariable | undefined {
  const path = `variables[${index}]`;
  if (!isJsonObject(value)) {
    findings.add('FIELD_INVALID', { field: path, expected: 'an object with `name` and `type`' }, { field: path });
    return undefined;
  }
  const label = ownValue(value, 'name');
  const node = { label: typeof label === 'string' ? label : path, type: 'variable', variables: new Set<string>() };
  const place = new Place(node, path, findings);
  const fields = applyRules(rules, [{ object: value, place }], place);
  const type = readType(fields, place);
  if (type === undefined) return place.at('type').refuse(`one of ${variableTypes.join(', ')}`);
  const name = ownValue(fields, 'name');
  if (typeof name !== 'string' || name === '') return place.at('name').refuse('a text');
  for (const setting of unenforced.filter((each) => Object.hasOwn(fields, each))) {
    const field = place.at(setting).field;
    findings.add('SETTING_NOT_ENFORCED', { setting: field }, { field });
  }
  return withoutUndefined({
    name,
    type,
    initialValue: readInitialValue(ownValue(fields, 'initialValue'), type, place.at('initialValue')),
    description: text(fields, 'description', place),
    scope: readScope(fields, place),
    required: ofType(ownValue(fields, 'required'), isBoolean, place.at('required'), '`true` or `false`'),
    schema: ofType(ownValue(fields, 'schema'), isJsonObject, place.at('schema'), 'a JSON Schema'),
    constraints: ofType(ownValue(fields, 'constraints'), isJsonObject, place.at('constraints'), 'an object'),
  });
}

/** The type; where any value is allowed, the type of the one that it begins with. */
function readType(fields: JsonObject, place: Place): VariableType | undefined {
  const given = ownValue(fields, 'type');
  const known = variableTypes.find((type) => type === given);
  if (known !== undefined) return known;
  if (given !== undefined && given !== 'any' && given !== 'null') return undefined;
  const type = typeOf(ownValue(fields, 'initialValue') ?? null);
  if (given === undefined) place.at('type').derived(type, 'its initial value');
  else place.at('type').normalised(given, type, 'warning');
  return type;
}

function typeOf(value: JsonValue): VariableType {
  if (isJsonList(value)) return 'array';
  return variableTypes.find((type) => type === typeof value) ?? 'object';
}

/** Boxes of editors hold texts, whatever the type. */
function readInitialValue(value: JsonValue | undefined, type: VariableType, place: Place): JsonValue | undefined {
  if (typeof value !== 'string' || type === 'string') return value;
  const read = parseValue(value, type, place);
  if (read === undefined || read === value) return value;
  place.normalised(value, read);
  return read;
}

function parseValue(value: string, type: Exclude<VariableType, 'string'>, place: Place): JsonValue | undefined {
  switch (type) {
    case 'number':
      return number(value, place);
    case 'boolean':
      return boolean(value, place);
    case 'array':
    case 'object': {
      const parsed = parseJson(value);
      const json = parsed.ok ? toJson(parsed.value, new Findings()) : undefined;
      return typeof json === 'object' ? json : undefined;
    }
  }
}

function readScope(fields: JsonObject, place: Place): VariableScope | undefined {
  const scope = ownValue(fields, 'scope');
  if (scope === undefined || scope === 'workflow' || scope === 'project') return scope;
  return place.at('scope').refuse('`workflow` or `project`');
}

function text(fields: JsonObject, name: string, place: Place): string | undefined {
  return ofType(ownValue(fields, name), isText, place.at(name), 'a text');
}

function ofType<T extends JsonValue>(
  value: JsonValue | undefined,
  is: (value: JsonValue) => value is T,
  place: Place,
  expected: string,
): T | undefined {
  if (value === undefined) return undefined;
  return is(value) ? value : place.refuse(expected);
}

function isText(value: JsonValue): value is string {
  return typeof value === 'string';
}

function isBoolean(value: JsonValue): value is boolean {
  return typeof value === 'boolean';
}
