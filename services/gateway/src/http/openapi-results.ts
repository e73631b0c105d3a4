import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

/** Bodies that answers are described with; `openapi/schemas.ts` adds a schema for each. */
export type ResultSchema =
  | 'CompileSuccess'
  | 'PendingCompilation'
  | 'CompilationView'
  | 'ComponentList'
  | 'ValidationReport'
  | 'DeploymentPreview'
  | 'DeploymentView'
  | 'HealthView'
  | 'LogPage'
  | 'LogsAccepted'
  | 'AuditPage'
  | 'ConnectorPage'
  | 'ConnectorView'
  | 'DrawingPage'
  | 'DrawingRevisionView'
  | 'DrawingView'
  | 'MemberList'
  | 'ProjectPage'
  | 'ProjectView'
  | 'ServicePage'
  | 'ServiceView'
  | 'RunAnswer'
  | 'RunView'
  | 'RunLogs'
  | 'RunNodes'
  | 'RunPage'
  | 'RunResetView'
  | 'TriggeredRun'
  | 'WebhookList';

/** Documents an answer by a named schema. */
export function ApiResult(status: number, schema: ResultSchema, description: string): MethodDecorator {
  return ApiResponse({ status, description, schema: { $ref: `#/components/schemas/${schema}` } });
}

const failures = {
  400: 'The request is not valid, or no JSON; the diagnostic names field or position.',
  401: 'Nobody is signed in, or not any more.',
  403: 'Your role in the project does not allow it.',
  404: 'There is nothing under this id.',
  409: 'The id or the idempotency key stands for something else, or something needs what is to go.',
  412: 'It has changed since the state that `If-Match` names.',
  413: 'The document is too large.',
  422: 'The document, its code or the input was refused; all diagnostics.',
  428: '`If-Match` is missing.',
  429: 'The pipeline is full; see `Retry-After`.',
  503: 'Something that is needed is away; see `Retry-After`.',
} as const;

/** Documents a stream of server-sent events. */
export function ApiEventStream(description: string): MethodDecorator {
  return ApiResponse({ status: 200, description, content: { 'text/event-stream': { schema: { type: 'string' } } } });
}

/** Documents the failures of a route, all with the one failure body. */
export function ApiFailures(...statuses: readonly (keyof typeof failures)[]): MethodDecorator {
  const schema = { $ref: '#/components/schemas/Failure' };
  return applyDecorators(...statuses.map((status) => ApiResponse({ status, description: failures[status], schema })));
}
