import { isJsonObject, type JsonObject, ownValue, type Workflow } from '@workflow-builder/workflow-model';
import { roleOf } from './roles.js';

/** JSON Schema of the input of a workflow's runs, as its entry says it; undefined where any will do. */
export function inputSchemaOf({ nodes }: Workflow): JsonObject | undefined {
  const entry = nodes.find((node) => roleOf(node) === 'entry') ?? nodes.find((node) => roleOf(node) === 'endpoint');
  const schema = entry && (ownValue(entry.config, 'inputSchema') ?? ownValue(entry.config, 'requestSchema'));
  return isJsonObject(schema) ? schema : undefined;
}
