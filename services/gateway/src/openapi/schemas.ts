import {
  CompileSuccess,
  ComponentList,
  DeploymentView,
  dtoSchemas,
  Failure,
  LogEntryDto,
  RunLogs,
  RunView,
  ValidationReport,
} from '@workflow-builder/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { CompilationView, PendingCompilation } from '../compile/compilation-view.js';
import { CompileRequest } from '../compile/compile.dto.js';
import { DeployRequest } from '../deploy/deploy.dto.js';
import { HealthView } from '../health/health-view.js';
import { LogsAccepted } from '../logs/logs-accepted.js';
import { StartRunRequest } from '../runs/run.dto.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The bodies that routes take and give. */
const bodies = [
  CompileRequest,
  CompileSuccess,
  CompilationView,
  ComponentList,
  DeployRequest,
  DeploymentView,
  Failure,
  HealthView,
  LogEntryDto,
  LogsAccepted,
  PendingCompilation,
  RunLogs,
  RunView,
  StartRunRequest,
  ValidationReport,
];

/** A schema for each body, in the form of its validation rules, and for each class that one of them refers to. */
export function bodySchemas(): Schemas {
  return Object.fromEntries(dtoSchemas(bodies, '#/components/schemas/'));
}
