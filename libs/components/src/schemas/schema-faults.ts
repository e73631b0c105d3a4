import { isJsonList, isJsonObject, type JsonObject, type JsonValue, ownValue } from '@workflow-builder/workflow-model';
import { RE2JS } from 're2js';

/** What is wrong at one place of a JSON Schema; `path` begins with a dot or a bracket, or is empty. */
export interface SchemaFault {
  readonly path: string;
  readonly reason: string;
}

/** Keywords that hold schemas by name. */
const schemaMaps = new Set(['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties']);
/** Keywords that hold data, whatever it looks like. */
const dataKeywords = new Set(['const', 'default', 'enum', 'examples']);
/** Keywords whose schemas apply to the value itself, not to a part of it. */
const inPlace = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas']);

/**
 * What would crash or hang a check against the schema: references that lead nowhere or back without reading a part of the value,
 * and patterns that a linear-time engine does not take.
 */
export function schemaFaults(root: JsonObject): readonly SchemaFault[] {
  return faultsOf(root, '', root);
}

function faultsOf(schema: JsonObject, path: string, root: JsonObject): readonly SchemaFault[] {
  return [
    ...referenceFaults(schema, path, root),
    ...patternFaults(schema, path),
    ...Object.entries(schema).flatMap(([keyword, value]) =>
      subschemas(keyword, value).flatMap(([place, each]) => faultsOf(each, `${path}.${keyword}${place}`, root)),
    ),
  ];
}

function referenceFaults(schema: JsonObject, path: string, root: JsonObject): readonly SchemaFault[] {
  const reference = ownValue(schema, '$ref');
  if (reference === undefined) return [];
  const target = resolve(reference, root);
  if (target === undefined) return [{ path: `${path}.$ref`, reason: 'it must name a place within this schema' }];
  return leadsTo(target, schema, root, new Set())
    ? [{ path: `${path}.$ref`, reason: 'it must not lead back to itself without reading a part of the value' }]
    : [];
}

/** Whether `schema` applies `wanted` to the same value, at any remove. */
function leadsTo(schema: JsonObject, wanted: JsonObject, root: JsonObject, seen: Set<JsonObject>): boolean {
  if (schema === wanted) return true;
  if (seen.has(schema)) return false;
  seen.add(schema);
  const target = resolve(ownValue(schema, '$ref'), root);
  const applied = Object.entries(schema)
    .filter(([keyword]) => inPlace.has(keyword))
    .flatMap(([keyword, value]) => subschemas(keyword, value).map(([, each]) => each));
  return [...(target === undefined ? [] : [target]), ...applied].some((each) => leadsTo(each, wanted, root, seen));
}

/** The schema that a JSON Pointer such as `#/$defs/item` names. */
function resolve(reference: JsonValue | undefined, root: JsonObject): JsonObject | undefined {
  if (typeof reference !== 'string' || !/^#(\/|$)/.test(reference)) return undefined;
  let place: JsonValue | undefined = root;
  for (const name of reference.split('/').slice(1)) {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    if (isJsonList(place)) place = /^\d+$/.test(key) ? place[Number(key)] : undefined;
    else place = isJsonObject(place) ? ownValue(place, key) : undefined;
  }
  return isJsonObject(place) ? place : undefined;
}

function patternFaults(schema: JsonObject, path: string): readonly SchemaFault[] {
  const pattern = ownValue(schema, 'pattern');
  const named = ownValue(schema, 'patternProperties');
  const patterns = [
    ...(pattern === undefined ? [] : [[`${path}.pattern`, pattern] as const]),
    ...(isJsonObject(named) ? Object.keys(named).map((name) => [`${path}.patternProperties`, name] as const) : []),
  ];
  return patterns.flatMap(([place, each]) => {
    const isLinear = typeof each === 'string' && compiles(each);
    const reason = 'it must be a regular expression without look-around and back-references';
    return isLinear ? [] : [{ path: place, reason }];
  });
}

/** Where a schema holds patterns. */
export function patternPlaces(schema: JsonObject, path = ''): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const place = `${path}.${keyword}`;
    if (keyword === 'pattern' || keyword === 'patternProperties') return [place];
    return subschemas(keyword, value).flatMap(([below, each]) => patternPlaces(each, `${place}${below}`));
  });
}

function compiles(pattern: string): boolean {
  try {
    RE2JS.compile(RE2JS.translateRegExp(pattern));
    return true;
  } catch {
    return false;
  }
}

/** The schemas under one keyword, each with its place beneath it. */
function subschemas(keyword: string, value: JsonValue): readonly (readonly [place: string, schema: JsonObject])[] {
  if (dataKeywords.has(keyword)) return [];
  if (schemaMaps.has(keyword)) return isJsonObject(value) ? schemasIn(Object.entries(value), (name) => `.${name}`) : [];
  if (isJsonList(value)) return schemasIn(Object.entries(value), (index) => `[${index}]`);
  return isJsonObject(value) ? [['', value]] : [];
}

function schemasIn(
  entries: readonly (readonly [name: string, value: JsonValue])[],
  place: (name: string) => string,
): readonly (readonly [place: string, schema: JsonObject])[] {
  return entries.flatMap(([name, value]) => (isJsonObject(value) ? [[place(name), value] as const] : []));
}
