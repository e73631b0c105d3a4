import {
  compileValue,
  type Lowered,
  type LoweringEnvironment,
  type StandardActivity,
} from '@workflow-builder/component-kit';
import { type Expression, json } from '@workflow-builder/ir';
import { activityOptions } from './options.js';

/** A call of a registered activity, under the options of the node. */
export function lowerActivity(activity: StandardActivity, environment: LoweringEnvironment): Lowered | undefined {
  const input = activity.input(environment);
  if (input === undefined) return undefined;
  const options = activityOptions(environment.node, environment.settings);
  return { operation: { kind: 'activity', activity: activity.name, options, input }, output: activity.output };
}

/** A step that fails when it is executed, naming the activity; its output would be any JSON. */
export function lowerUnimplemented(activity: string, environment: LoweringEnvironment): Lowered | undefined {
  const input = freeInput(environment);
  return input === undefined ? undefined : { operation: { kind: 'unimplemented', activity, input }, output: json };
}

/** The configured fields; without any, what the step before gave. */
function freeInput({ node, scope, report }: LoweringEnvironment): Expression | undefined {
  const fields = Object.fromEntries(Object.entries(node.config).filter(([name]) => name !== 'description'));
  const isBare = Object.keys(fields).length === 0;
  return compileValue(isBare ? '${result}' : fields, 'data.config', {
    label: node.label,
    scope,
    report,
    envTravels: true,
  });
}
