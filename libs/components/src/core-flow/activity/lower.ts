import {
  compileValue,
  type Lowered,
  type LoweringEnvironment,
  type StandardActivity,
} from '@workflow-builder/component-kit';
import { type Expression, json, type ValueType } from '@workflow-builder/ir';
import type { JsonObject } from '@workflow-builder/workflow-model';
import type { LibraryActivity } from './library-activity.js';
import { activityOptions } from './options.js';

/**
 * A standard activity as the nodes that name it are compiled: a call under the options of the node.
 * @param outputOf what it gives under a certain config, where that says more than its output; the activity itself makes sure of it
 */
export function executed(activity: StandardActivity, outputOf?: (config: JsonObject) => ValueType): LibraryActivity {
  const { name, identity, config, output } = activity;
  return {
    name,
    identity,
    config,
    lower(environment) {
      warnTaskQueue(environment);
      const input = activity.input(environment);
      if (input === undefined) return undefined;
      const options = activityOptions(environment.node, environment.settings, activity);
      const gives = outputOf?.(environment.node.config);
      return {
        operation: { kind: 'activity', activity: name, options, input, ...(gives === undefined ? {} : { gives }) },
        output: gives ?? output,
      };
    },
  };
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

/** Activities run where their workflow does: in a project nobody else polls another queue. */
export function warnTaskQueue({ node, report }: LoweringEnvironment): void {
  if (node.taskQueue === undefined) return;
  report('SETTING_NOT_ENFORCED', { setting: 'data.taskQueue' }, { field: 'data.taskQueue' });
}
