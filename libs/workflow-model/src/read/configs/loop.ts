import { isJsonObject, type JsonObject, type JsonValue, ownValue } from '../../json.js';
import { omit } from '../omit.js';
import type { Place } from '../rules/place.js';
import { defineRules } from '../rules/rules.js';
import { boolean, list, milliseconds, nested, number, oneOf } from '../rules/values.js';
import { readLoopCondition } from './loop-condition.js';

const batchConfig = defineRules({
  batchSize: { read: number },
  parallel: { read: boolean },
  delayMs: milliseconds([], { zero: 'allowed', aliases: ['delayBetweenBatchesMs', 'delayBetweenBatches', 'delay'] }),
});

export const loop = defineRules(
  {
    loopType: { read: oneOf(['forEach', 'while', 'doWhile', 'count', 'batch']) },
    items: { aliases: ['iterator'] },
    condition: {},
    count: { read: number },
    itemVariable: {},
    indexVariable: { aliases: ['loopVariable'] },
    batchSize: { read: number },
    parallel: { read: boolean },
    maxParallel: { aliases: ['maxConcurrency'], read: number },
    maxIterations: { read: number },
    delayMs: milliseconds(['delay'], { zero: 'allowed' }),
    continueAsNewAfter: { aliases: ['continueAsNewThreshold'], read: number },
    batchConfig: { read: nested(batchConfig) },
    arraySource: { read: oneOf(['input', 'variable', 'previousNode']) },
    arrayPath: {},
    arrayVariable: {},
    childNodes: { read: list },
  },
  { refine: (config, place) => readType(readLoopCondition(readBatch(readArray(config, place), place), place)) },
);

const arrayFields = ['arraySource', 'arrayPath', 'arrayVariable'];

/** The array that a form names becomes the expression in `items`. */
function readArray(config: JsonObject, place: Place): JsonObject {
  const seen = arrayFields.filter((name) => (ownValue(config, name) ?? '') !== '');
  const rest = omit(config, arrayFields);
  if (seen.length === 0) return rest;
  const items = arrayExpression(config, place);
  const given = ownValue(config, 'items') ?? '';
  const at = place.at(seen[0] ?? 'arraySource');
  if (items === undefined) return rest;
  if (given !== '' && given !== items) at.conflictsWith(place.at('items').field);
  else at.renamed(place.at('items').field);
  return { ...rest, items: given === '' ? items : given };
}

function arrayExpression(config: JsonObject, place: Place): string | undefined {
  const source = ownValue(config, 'arraySource') ?? (Object.hasOwn(config, 'arrayPath') ? 'input' : 'variable');
  const path = text(config, 'arrayPath') ?? 'items';
  switch (source) {
    case 'input':
      return under('input', path);
    case 'previousNode':
      return under('result', path);
    case 'variable':
      return under('vars', text(config, 'arrayVariable') ?? path);
    default:
      return place.at('arraySource').refuse('one of input, variable, previousNode');
  }
}

function text(config: JsonObject, name: string): string | undefined {
  const value = ownValue(config, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A path below a root; one that names the root itself stays. */
function under(root: string, path: string): string {
  if (path === root || path.startsWith(`${root}.`) || path.startsWith(`${root}[`)) return path;
  return path.startsWith('[') ? `${root}${path}` : `${root}.${path}`;
}

/** What concerns batches stands beside the other settings of the loop. */
function readBatch(config: JsonObject, place: Place): JsonObject {
  const batch = ownValue(config, 'batchConfig');
  if (!isJsonObject(batch)) return config;
  const seen = place.at('batchConfig');
  for (const [name, value] of Object.entries(batch)) {
    const own = ownValue(config, name);
    if (own !== undefined && own !== value) seen.at(name).conflictsWith(place.at(name).field);
    else seen.at(name).renamed(place.at(name).field);
  }
  return { ...batch, ...omit(config, ['batchConfig']) };
}

/** What the loop goes by, where its settings leave no doubt. */
function readType(config: JsonObject): JsonObject {
  if (ownValue(config, 'loopType') !== undefined) return config;
  const has = (name: string): boolean => (ownValue(config, name) ?? '') !== '';
  const candidates: readonly (readonly [field: string, type: JsonValue])[] = [
    ['items', 'forEach'],
    ['condition', 'while'],
    ['count', 'count'],
  ];
  const found = candidates.find(([field]) => has(field));
  return found === undefined ? config : { loopType: found[1], ...config };
}
