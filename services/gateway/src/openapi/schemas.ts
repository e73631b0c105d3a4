import {
  AuditPage,
  ConnectorPage,
  ConnectorView,
  DrawingPage,
  DrawingRevisionView,
  DrawingView,
  MemberList,
  ProjectPage,
  ProjectView,
  ServicePage,
  ServiceView,
  CompileSuccess,
  ComponentList,
  DeploymentPreview,
  DeploymentView,
  dtoSchemas,
  Failure,
  LogEntryDto,
  LogPage,
  RunLogs,
  RunNodes,
  RunPage,
  RunView,
  TriggeredRun,
  ValidationReport,
  WebhookList,
} from '@workflow-builder/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { CompilationView, PendingCompilation } from '../compile/compilation-view.js';
import { CompileRequest } from '../compile/compile.dto.js';
import { DeployRequest, RampRequest, RollbackRequest } from '../deploy/deploy.dto.js';
import { ConnectorRequest, CreateConnectorRequest } from '../connectors/connectors.dto.js';
import { CreateRequest, DescribeRequest, DrawingRequest, MemberRequest } from '../projects/projects.dto.js';
import { HealthView } from '../health/health-view.js';
import { LogsAccepted } from '../logs/logs-accepted.js';
import { RunAnswer, RunMessageRequest, TerminateRunRequest } from '../runs/run-control.dto.js';
import { ResetRunRequest, RunResetView } from '../runs/reset/run-reset.dto.js';
import { StartRunRequest } from '../runs/run.dto.js';
import { EventRequest, SignalWorkflowRequest } from '../triggers/triggers.dto.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The bodies that routes take and give. */
const bodies = [
  AuditPage,
  ConnectorPage,
  ConnectorView,
  DrawingPage,
  DrawingRevisionView,
  DrawingView,
  MemberList,
  ProjectPage,
  ProjectView,
  ServicePage,
  ServiceView,
  ConnectorRequest,
  CreateConnectorRequest,
  CreateRequest,
  DescribeRequest,
  DrawingRequest,
  MemberRequest,
  CompileRequest,
  CompileSuccess,
  CompilationView,
  ComponentList,
  DeployRequest,
  DeploymentPreview,
  DeploymentView,
  Failure,
  HealthView,
  LogEntryDto,
  LogPage,
  LogsAccepted,
  PendingCompilation,
  RampRequest,
  RollbackRequest,
  RunAnswer,
  RunLogs,
  RunMessageRequest,
  RunNodes,
  ResetRunRequest,
  RunResetView,
  RunPage,
  RunView,
  StartRunRequest,
  TerminateRunRequest,
  TriggeredRun,
  EventRequest,
  SignalWorkflowRequest,
  WebhookList,
  ValidationReport,
];

/** A schema for each body, in the form of its validation rules, and for each class that one of them refers to. */
export function bodySchemas(): Schemas {
  return Object.fromEntries(dtoSchemas(bodies, '#/components/schemas/'));
}
