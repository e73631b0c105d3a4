import { type JsonObject, ownValue } from '../json.js';
import type { Place } from './rules/place.js';

/** Components that go by another name in other catalogues. */
const otherNames: ReadonlyMap<string, string> = new Map([['log-message', 'log']]);

/** The component of a node. The name of an activity, wherever it stands, goes before that of a palette component. */
export function readComponentName(
  config: JsonObject,
  data: JsonObject,
  place: Place,
  dataPlace: Place,
): string | undefined {
  const spellings = [
    { object: data, at: dataPlace, names: ['activityName', 'activity_name'] },
    { object: config, at: place, names: ['activityName', 'activity_name'] },
    { object: data, at: dataPlace, names: ['componentName', 'component_name'] },
  ];
  for (const { object, at, names } of spellings) {
    for (const name of names) {
      const value = ownValue(object, name) ?? '';
      if (typeof value === 'string' && value !== '') return settle(value, at.at(name), dataPlace);
      if (typeof value !== 'string') at.at(name).refuse('a text');
    }
  }
  return undefined;
}

function settle(name: string, seen: Place, dataPlace: Place): string {
  const home = dataPlace.at('componentName');
  if (seen.field !== home.field) seen.renamed(home.field);
  const canonical = otherNames.get(name) ?? name;
  if (canonical !== name) seen.normalised(name, canonical);
  return canonical;
}
