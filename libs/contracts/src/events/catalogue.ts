import { Subject } from '../subjects.js';
import { CodeFailedDto, CodeGeneratedDto, CodeRejectedDto, CodeVerifiedDto } from './code.js';
import {
  DeploymentFailedDto,
  DeploymentRampedDto,
  DeploymentRampRequestedDto,
  DeploymentRequestedDto,
  DeploymentRollbackRequestedDto,
  DeploymentRolledBackDto,
  DeploymentStartedDto,
  DeploymentSucceededDto,
} from './deployment.js';
import { EventReceivedDto } from './trigger.js';
import { WorkflowRejectedDto, WorkflowSubmittedDto, WorkflowValidatedDto } from './workflow.js';

/** The data of the event on each subject. */
export interface EventData {
  [Subject.WorkflowSubmitted]: WorkflowSubmittedDto;
  [Subject.WorkflowValidated]: WorkflowValidatedDto;
  [Subject.WorkflowRejected]: WorkflowRejectedDto;
  [Subject.CodeGenerated]: CodeGeneratedDto;
  [Subject.CodeFailed]: CodeFailedDto;
  [Subject.CodeVerified]: CodeVerifiedDto;
  [Subject.CodeRejected]: CodeRejectedDto;
  [Subject.DeploymentRequested]: DeploymentRequestedDto;
  [Subject.DeploymentStarted]: DeploymentStartedDto;
  [Subject.DeploymentSucceeded]: DeploymentSucceededDto;
  [Subject.DeploymentFailed]: DeploymentFailedDto;
  [Subject.DeploymentRampRequested]: DeploymentRampRequestedDto;
  [Subject.DeploymentRamped]: DeploymentRampedDto;
  [Subject.DeploymentRollbackRequested]: DeploymentRollbackRequestedDto;
  [Subject.DeploymentRolledBack]: DeploymentRolledBackDto;
  [Subject.EventReceived]: EventReceivedDto;
}

/** The class that validates each event's data. */
export const eventDtos: { readonly [S in Subject]: new () => EventData[S] } = {
  [Subject.WorkflowSubmitted]: WorkflowSubmittedDto,
  [Subject.WorkflowValidated]: WorkflowValidatedDto,
  [Subject.WorkflowRejected]: WorkflowRejectedDto,
  [Subject.CodeGenerated]: CodeGeneratedDto,
  [Subject.CodeFailed]: CodeFailedDto,
  [Subject.CodeVerified]: CodeVerifiedDto,
  [Subject.CodeRejected]: CodeRejectedDto,
  [Subject.DeploymentRequested]: DeploymentRequestedDto,
  [Subject.DeploymentStarted]: DeploymentStartedDto,
  [Subject.DeploymentSucceeded]: DeploymentSucceededDto,
  [Subject.DeploymentFailed]: DeploymentFailedDto,
  [Subject.DeploymentRampRequested]: DeploymentRampRequestedDto,
  [Subject.DeploymentRamped]: DeploymentRampedDto,
  [Subject.DeploymentRollbackRequested]: DeploymentRollbackRequestedDto,
  [Subject.DeploymentRolledBack]: DeploymentRolledBackDto,
  [Subject.EventReceived]: EventReceivedDto,
};

/** One event: its subject and its data, which fit each other. */
export type PlatformEvent = { [S in Subject]: { readonly subject: S; readonly data: EventData[S] } }[Subject];
