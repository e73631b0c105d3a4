import { Context } from '@temporalio/activity';
import type { InjectedSinks } from '@temporalio/worker';
import { standardActivities } from '@workflow-builder/components';
import { createStandardActivities, type StandardActivities } from '@workflow-builder/components/activities';
import { DtoValidator, type Logger } from '@workflow-builder/messaging';
import type { ProjectVersion } from '@workflow-builder/store';
import type { Grants } from '../activities/grants.js';
import { type ActivityCall, LogEntries } from '../logs/log-entries.js';
import type { LogShipper } from '../logs/log-shipper.js';
import { StepRecordDto } from '../logs/step-record.js';

/** What the host lends to the workflows of one version: activities and sinks, bound to its project. */
export interface WorkflowBindings {
  readonly activities: StandardActivities;
  readonly sinks: InjectedSinks<{ steps: { record: (step: unknown) => void } }>;
}

export function workflowBindings(
  version: ProjectVersion,
  grants: Grants,
  shipper: LogShipper,
  logger: Logger,
): WorkflowBindings {
  const entries = new LogEntries(version);
  const validator = new DtoValidator();
  return {
    activities: createStandardActivities({
      ...grants,
      attempt: () => Context.current(),
      appendLog: (message) => shipper.add(entries.message(currentCall(), componentOf('log'), message)),
    }),
    sinks: {
      steps: {
        record: {
          callDuringReplay: false,
          fn: async (execution, step) => {
            if (validator.accepts(StepRecordDto, step)) await shipper.add(entries.node(execution, step));
            else logger.error({ run: execution.workflowId }, 'A workflow reported a step that is no step record.');
          },
        },
      },
    },
  };
}

function currentCall(): ActivityCall {
  const { workflowExecution, workflowType, activityId, activityType, scheduledTimestampMs } = Context.current().info;
  if (workflowExecution === undefined || workflowType === undefined) {
    throw new Error(`The activity ${activityType} was not called by a workflow.`);
  }
  return { ...workflowExecution, workflowType, activityId, activityType, scheduledAt: scheduledTimestampMs };
}

function componentOf(activity: string): string {
  return standardActivities.find(({ name }) => name === activity)?.identity.componentId ?? activity;
}
