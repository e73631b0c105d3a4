import type { LoweringEnvironment } from '@workflow-builder/component-kit';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { schemaFaults } from './schema-faults.js';

/** Whether values can be checked against a schema in a setting; otherwise a finding for each fault. Absent is fine. */
export function isCheckable(
  schema: JsonObject | undefined,
  name: string,
  { node, report }: Pick<LoweringEnvironment, 'node' | 'report'>,
): boolean {
  const faults = schema === undefined ? [] : schemaFaults(schema);
  for (const { path, reason } of faults) {
    const field = `${name}${path}`;
    report('CONFIG_INVALID', { field, label: node.label, reason }, { field: `data.config.${field}` });
  }
  return faults.length === 0;
}
