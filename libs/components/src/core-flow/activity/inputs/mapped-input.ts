import type { LoweringEnvironment } from '@workflow-builder/component-kit';
import type { JsonObject, JsonValue } from '@workflow-builder/workflow-model';

/** `inputMapping` as a value of the document: texts that are the id of a node stand for its output. */
export function mappedInput({ scope }: LoweringEnvironment, mapping: JsonObject): JsonObject {
  const mapped = Object.entries(mapping).map(([key, value]): [string, JsonValue] => [
    key,
    typeof value === 'string' && scope.nodeIds.has(value) ? `\${nodes[${JSON.stringify(value)}]}` : value,
  ]);
  return Object.fromEntries(mapped);
}
