import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { isCheckable } from '../../schemas/check-schema.js';
import { interfaceName } from '../interface-name.js';
import { lowerReceive } from '../receive.js';
import type { DataInConfig } from './config.js';

/** Waits for one update and outputs what it brought. */
export function lowerDataIn(context: LoweringContext<DataInConfig>): Lowered | undefined {
  const { inputSchema, outputSchema, timeoutMs } = context.config;
  const isAnswerable = isCheckable(outputSchema, 'outputSchema', context);
  const name = interfaceName(context.node);
  const lowered = lowerReceive(
    { channel: 'update', name, schema: inputSchema, schemaField: 'inputSchema', timeoutMs },
    context,
  );
  return isAnswerable ? lowered : undefined;
}
