import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { type Expression, literal, object, present, type ValueType, type VariableChange } from '@workflow-builder/ir';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { activityOptions } from '../../core-flow/activity/options.js';
import { isCheckable } from '../../schemas/check-schema.js';
import type { StateVariableConfig } from './config.js';

/** A variable of the project, as what is declared of it says. */
export interface SharedVariable {
  readonly schema: JsonObject;
  readonly type: ValueType;
}

/** A call of `get-variable` or `set-variable`, which reach the variables of the project; it outputs the new value. */
export function lowerShared(
  change: VariableChange,
  { schema, type }: SharedVariable,
  context: LoweringContext<StateVariableConfig>,
): Lowered | undefined {
  const { config, node, settings } = context;
  if (!isCheckable(schema, 'schema', context)) return undefined;
  const about = [['name', literal(config.name)] as const, ['schema', literal(schema)] as const];
  return {
    operation: {
      kind: 'activity',
      activity: change.kind === 'get' ? 'get-variable' : 'set-variable',
      options: activityOptions(node, settings, { heartbeats: true }),
      input: object([...about, ...changeFields(change)]),
      // JSON of any form is what the activity gives anyhow.
      ...(type.kind === 'json' ? {} : { gives: present(type) }),
    },
    output: present(type),
  };
}

function changeFields(change: VariableChange): readonly (readonly [name: string, value: Expression])[] {
  switch (change.kind) {
    case 'get':
      return [];
    case 'set':
    case 'append':
      return [
        ['operation', literal(change.kind)],
        ['value', change.value],
      ];
    case 'increment':
    case 'decrement':
      return [
        ['operation', literal(change.kind)],
        ['amount', change.amount],
      ];
  }
}
