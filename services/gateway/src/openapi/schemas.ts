import { CompileSuccess, Failure, LogEntryDto, ValidationReport } from '@workflow-builder/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { CompilationView, PendingCompilation } from '../compile/compilation-view.js';
import { CompileRequest } from '../compile/compile.dto.js';
import { DeployRequest } from '../deploy/deploy.dto.js';
import { DeploymentView } from '../deploy/deployment-view.js';
import { RunLogs, RunView } from '../runs/run-view.js';
import { StartRunRequest } from '../runs/run.dto.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The bodies that routes take and give, in the form of their validation rules. */
const bodies = [
  CompileRequest,
  CompileSuccess,
  CompilationView,
  DeployRequest,
  DeploymentView,
  Failure,
  LogEntryDto,
  PendingCompilation,
  RunLogs,
  RunView,
  StartRunRequest,
  ValidationReport,
];

const REFERENCE = /#\/components\/schemas\/(\w+)/g;

/** A schema for each body, and for each class that one of them refers to. */
export function bodySchemas(): Schemas {
  const settings = {
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: '#/components/schemas/',
  };
  // Both libraries type the same OpenAPI objects, with and without `exactOptionalPropertyTypes`.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  const known = validationMetadatasToSchemas(settings) as Schemas;
  const wanted = new Set(bodies.map(({ name }) => name));
  for (const name of wanted) {
    for (const [, referred = ''] of JSON.stringify(known[name] ?? {}).matchAll(REFERENCE)) wanted.add(referred);
  }
  return Object.fromEntries([...wanted].sort().map((name) => [name, known[name] ?? {}]));
}
