/** The subjects of the platform, exactly as other teams subscribe to them (after the deployment's own prefix). */
export const Subject = {
  WorkflowSubmitted: 'workflow.submitted',
  WorkflowValidated: 'workflow.validated',
  WorkflowRejected: 'workflow.rejected',
  CodeGenerated: 'code.generated',
  CodeFailed: 'code.failed',
  CodeVerified: 'code.verified',
  CodeRejected: 'code.rejected',
  DeploymentRequested: 'deployment.requested',
  DeploymentStarted: 'deployment.started',
  DeploymentSucceeded: 'deployment.succeeded',
  DeploymentFailed: 'deployment.failed',
  DeploymentRampRequested: 'deployment.ramp_requested',
  DeploymentRamped: 'deployment.ramped',
  DeploymentRollbackRequested: 'deployment.rollback_requested',
  DeploymentRolledBack: 'deployment.rolled_back',
  EventReceived: 'event.received',
} as const;

export type Subject = (typeof Subject)[keyof typeof Subject];

export const subjects: readonly Subject[] = Object.values(Subject);

/** Requests that are answered at once and kept nowhere: core NATS, one answer, a deadline on the asking side. */
export const RequestSubject = {
  /** A document in, its diagnostics out; never starts code generation. */
  ValidateWorkflow: 'workflow.validate',
  /** What a deployment would do to open runs; deploys nothing. Not below `deployment`, which a stream keeps. */
  PreviewDeployment: 'deployer.preview',
  /** Runs and a bundle in, for each run whether its history replays on the bundle out. */
  ReplayRuns: 'worker.replay',
} as const;

export type RequestSubject = (typeof RequestSubject)[keyof typeof RequestSubject];

/** Subject on which the stage that ends a compilation answers those who wait for it. Core NATS: nobody waiting, nothing kept. */
export const compilationReplySubject = (compilationId: string): string => `reply.compilation.${compilationId}`;

/** Asks the workers to look at the store at once; they also look by themselves, so a lost nudge only costs time. */
export const WORKER_NUDGE_SUBJECT = 'worker.nudge';

/** Broadcast of ready stage processes; core NATS. */
export const STAGE_ANNOUNCED_SUBJECT = 'stage.announced';

/** Asks all stage processes to announce themselves now. */
export const STAGE_ENQUIRED_SUBJECT = 'stage.enquired';
