import { isDeepStrictEqual } from 'node:util';
import type { Findings } from '@workflow-builder/diagnostics';
import { isJsonObject, type JsonObject, type JsonValue, ownValue } from '../json.js';
import type { RetryPolicy } from '../workflow.js';
import { withoutUndefined } from './defined.js';
import { readRetryPolicy } from './retry-policy.js';
import type { Place } from './rules/place.js';

/** Where a retry policy may stand. */
export interface PolicyPlace {
  readonly value: JsonValue | undefined;
  readonly place: Place;
}

/** The policy out of the first place that has one; it belongs at `home`. */
export function readNodeRetryPolicy(
  places: readonly PolicyPlace[],
  home: string,
  findings: Findings,
): RetryPolicy | undefined {
  const [holder, ...others] = places.flatMap(({ value, place }) => {
    if (value === undefined || value === null || isJsonObject(value))
      return isJsonObject(value) ? [{ value, place }] : [];
    place.refuse('an object');
    return [];
  });
  if (holder === undefined) return undefined;
  if (holder.place.field !== home) holder.place.renamed(home);
  for (const { value, place } of others) {
    if (isDeepStrictEqual(value, holder.value)) place.renamed(home);
    else place.conflictsWith(holder.place.field);
  }
  const { node, field } = holder.place;
  return readRetryPolicy(holder.value, withoutUndefined({ nodeId: node.id, path: field }), findings);
}

/** The places of a policy in an object, by its names. */
export function policyPlaces(object: JsonObject, names: readonly string[], place: Place): readonly PolicyPlace[] {
  return names
    .filter((name) => Object.hasOwn(object, name))
    .map((name) => ({ value: ownValue(object, name), place: place.at(name) }));
}
