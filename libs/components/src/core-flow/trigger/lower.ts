import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { objectType, required, string } from '@workflow-builder/ir';
import type { TriggerConfig } from './config.js';
import { schemaFaults } from './schema-faults.js';

/** The run begins; the output says when. */
export function lowerTrigger({ config, node, report }: LoweringContext<TriggerConfig>): Lowered | undefined {
  const faults = config.inputSchema === undefined ? [] : schemaFaults(config.inputSchema);
  for (const { path, reason } of faults) {
    const field = `inputSchema${path}`;
    report('CONFIG_INVALID', { field, label: node.label, reason }, { field: `data.config.${field}` });
  }
  if (faults.length > 0) return undefined;
  return { operation: { kind: 'start' }, output: objectType({ startedAt: required(string) }) };
}
