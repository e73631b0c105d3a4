import type { Place } from '../rules/place.js';

/** What a form calls a variable, as an expression: a variable of the workflow by its bare name stands under `vars`. */
export function variableReference(name: string, place: Place): string {
  const bare = name.trim();
  return place.node.variables.has(bare) ? `vars.${bare}` : bare;
}
