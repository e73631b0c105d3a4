import { compileValue, type Lowered, type LoweringEnvironment } from '@workflow-builder/component-kit';
import { type Expression, json } from '@workflow-builder/ir';
import { activityOptions } from './options.js';
import type { RegisteredActivity } from './registered-activity.js';

/** A call of a registered activity, under the options of the node. */
export function lowerActivity(activity: RegisteredActivity, environment: LoweringEnvironment): Lowered | undefined {
  warnTaskQueue(environment);
  const input = activity.input(environment);
  if (input === undefined) return undefined;
  const options = activityOptions(environment.node, environment.settings, activity);
  const gives = activity.outputOf?.(environment.node.config);
  return {
    operation: {
      kind: 'activity',
      activity: activity.name,
      options,
      input,
      ...(gives === undefined ? {} : { gives }),
    },
    output: gives ?? activity.output,
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
function warnTaskQueue({ node, report }: LoweringEnvironment): void {
  if (node.taskQueue === undefined) return;
  report('SETTING_NOT_ENFORCED', { setting: 'data.taskQueue' }, { field: 'data.taskQueue' });
}
