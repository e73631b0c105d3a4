import { diagnostic, type Diagnostic } from '@workflow-builder/diagnostics';
import { MessagingError, PermanentError } from '@workflow-builder/messaging';
import { StoreUnavailable } from '@workflow-builder/store';
import { TemporalUnavailable } from '@workflow-builder/temporal';

/** Steps of a deployment, in their order; the last two only of a rollback, before it activates. */
export const deploymentSteps = [
  'resolve',
  'bundle',
  'replay',
  'try-schedules',
  'store',
  'start',
  'activate',
  'variables',
  'schedules',
  'upgrade',
  'withdraw',
  'pin',
] as const;

export type DeploymentStep = (typeof deploymentSteps)[number];

/** What no further try of the same deployment can mend, with what to tell who asked for it. */
export class DeploymentRefused extends Error {
  override readonly name = 'DeploymentRefused';

  constructor(readonly finding: Diagnostic) {
    super(finding.message);
  }
}

/** Others kept changing the project all the while; a later try may succeed. */
export class ProjectBusy extends Error {
  override readonly name = 'ProjectBusy';
  readonly code = 'PROJECT_BUSY';
}

/** Whether the same deployment may succeed later: something it needs is away. */
export function isTransient(error: unknown): boolean {
  if (error instanceof MessagingError) return !(error instanceof PermanentError);
  return error instanceof StoreUnavailable || error instanceof TemporalUnavailable || error instanceof ProjectBusy;
}

/** What a deployment tells that ends with this error at this step, on the way to this version. */
export function findingOf(error: unknown, step: DeploymentStep, version = ''): Diagnostic {
  if (error instanceof DeploymentRefused) return error.finding;
  const reason = error instanceof Error ? error.message : String(error);
  return comesAfterActivation(step)
    ? unfinished(version, step, reason)
    : diagnostic('DEPLOYMENT_STEP_FAILED', { step, reason });
}

/** Whether the version serves already when a deployment comes to the step. */
export function comesAfterActivation(step: string): boolean {
  return step === 'variables' || step === 'schedules' || step === 'upgrade';
}

export function unfinished(version: string, step: string, reason: string): Diagnostic {
  return diagnostic('DEPLOYMENT_UNFINISHED', { version, step, reason });
}
