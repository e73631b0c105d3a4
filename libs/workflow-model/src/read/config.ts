import { Findings } from '@workflow-builder/diagnostics';
import { isJsonList, isJsonObject, type JsonObject, ownValue } from '../json.js';
import { type CanonicalNodeType, hasEndpoint, mayHaveEndpoint } from '../node-types.js';
import { parseJson } from '../parse-json.js';
import { rulesFor } from './configs/index.js';
import { omit } from './omit.js';
import { applyRules } from './rules/apply.js';
import type { Place } from './rules/place.js';
import { toJson } from './to-json.js';

/** What a config holds when it is the JSON Schema of one. */
const schemaKeywords = [
  ...['$schema', '$id', '$defs', 'definitions', 'title', 'type', 'properties', 'required'],
  ...['additionalProperties', 'patternProperties'],
];

/** Fields of `data` that are about the node, whatever its type. */
const envelopeFields: ReadonlySet<string> = new Set([
  ...['label', 'displayName', 'display_name', 'config', 'type', 'description', 'projectId', 'project_id'],
  ...['componentId', 'component_id', 'componentName', 'component_name', 'activityName', 'activity_name'],
  ...['timeout', 'timeoutMs', 'timeout_ms', 'retryPolicy', 'retry_policy'],
]);

/** The object under `data.config`, cleaned of what the editor's palette left in it. Texts that hold one as JSON count. */
export function readOwnConfig(type: CanonicalNodeType, data: JsonObject, place: Place): JsonObject {
  const given = ownValue(data, 'config') ?? {};
  const config = isJsonObject(given) ? given : parseText(given, place);
  return dropEndpoint(type, dropSchema(config, place), place);
}

function parseText(given: unknown, place: Place): JsonObject {
  const parsed = typeof given === 'string' ? parseJson(given) : { ok: false as const };
  const scratch = new Findings();
  const object = parsed.ok ? toJson(parsed.value, scratch) : undefined;
  if (typeof given === 'string' && isJsonObject(object) && !scratch.hasErrors) {
    place.normalised(given, object);
    return object;
  }
  place.refuse('an object');
  return {};
}

function dropSchema(config: JsonObject, place: Place): JsonObject {
  const hasSchema = isJsonObject(ownValue(config, 'properties')) || isJsonList(ownValue(config, 'required'));
  if (ownValue(config, 'type') !== 'object' || !hasSchema) return config;
  place.schemaDropped();
  return omit(config, schemaKeywords);
}

function dropEndpoint(type: CanonicalNodeType, config: JsonObject, place: Place): JsonObject {
  const isWritten = Object.hasOwn(config, 'httpMethod') && ownValue(config, 'endpointPath') === '';
  // An activity or a trigger may well have such a field of its own; only the pair that the palette writes is stray there.
  const stray = hasEndpoint(type) ? ['endpointPath'] : ['endpointPath', 'httpMethod'];
  const found = isWritten || !mayHaveEndpoint(type) ? stray.filter((name) => Object.hasOwn(config, name)) : [];
  for (const name of found) place.at(name).ignored();
  return omit(config, found);
}

/** The canonical config out of what stands under `config`, which holds, and what stands on `data` itself. */
export function readConfig(
  { type, componentName }: { readonly type: CanonicalNodeType; readonly componentName: string | undefined },
  config: JsonObject,
  data: JsonObject,
  place: Place,
  dataPlace: Place,
): JsonObject {
  const sources = [
    { object: config, place },
    { object: data, place: dataPlace, isShared: true, reserved: envelopeFields },
  ];
  return applyRules(rulesFor(type, componentName), sources, place);
}
