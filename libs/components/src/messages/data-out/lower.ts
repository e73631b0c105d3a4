import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { absent, present } from '@workflow-builder/ir';
import { isCheckable } from '../../schemas/check-schema.js';
import { knownVariable } from '../../state/known-variable.js';
import { warnWithoutEffect } from '../../without-effect.js';
import { interfaceName } from '../interface-name.js';
import type { DataOutConfig } from './config.js';

/** Answers a query with the output of the step before, or with a variable. */
export function lowerDataOut(context: LoweringContext<DataOutConfig>): Lowered | undefined {
  const { outputSchema, variableName } = context.config;
  warnWithoutEffect(context, { inputSchema: 'a query takes no input' });
  if (!isCheckable(outputSchema, 'outputSchema', context)) return undefined;
  return variableName === undefined ? lowerResult(context) : lowerVariable(variableName, context);
}

function lowerResult(context: LoweringContext<DataOutConfig>): Lowered | undefined {
  const query = interfaceName(context.node);
  const value = context.result('variableName');
  return value && { operation: { kind: 'publish', query, value }, output: present(value.type) };
}

/** Nothing is executed, so there is no output. */
function lowerVariable(variable: string, context: LoweringContext<DataOutConfig>): Lowered | undefined {
  const query = interfaceName(context.node);
  const type = knownVariable(variable, 'variableName', context);
  return type && { operation: { kind: 'answer', query, variable }, output: absent };
}
