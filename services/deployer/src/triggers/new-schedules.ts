import { isDeepStrictEqual } from 'node:util';
import type { WorkflowSchedule } from '@workflow-builder/temporal';
import type { DeploymentPlan } from '../deploy/resolve.js';
import { schedulesOf } from './schedules-of.js';

/** The schedules that the version brings or changes: Temporal has not taken them yet. */
export function newSchedules(plan: DeploymentPlan): readonly WorkflowSchedule[] {
  const known = plan.base === undefined ? [] : schedulesOf(plan.base);
  return schedulesOf(plan).filter((schedule) => !known.some((other) => isDeepStrictEqual(other, schedule)));
}
