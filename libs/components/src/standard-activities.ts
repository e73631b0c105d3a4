import {
  type AgentInput,
  type AgentOutput,
  type AgentPorts,
  createAgent,
} from './core-flow/activity/standard/agent.js';
import type { Connectors } from './core-flow/activity/standard/connectors.js';
import {
  createHttpRequest,
  type HttpRequestInput,
  type HttpRequestOutput,
} from './core-flow/activity/standard/http-request.js';
import type { JsonValue } from './core-flow/activity/standard/json.js';
import {
  createLogActivity,
  type LogInput,
  type LogMessage,
  type LogOutput,
} from './core-flow/activity/standard/log.js';
import {
  createPostgresqlQuery,
  type PostgresqlQueryInput,
  type PostgresqlQueryOutput,
} from './core-flow/activity/standard/postgresql-query.js';
import {
  createRedisCommand,
  type RedisCommandInput,
  type RedisCommandOutput,
} from './core-flow/activity/standard/redis-command.js';
import {
  createTypescriptProcessor,
  type TypescriptProcessorInput,
} from './core-flow/activity/standard/typescript-processor.js';
import {
  createGetVariable,
  createSetVariable,
  type GetVariableInput,
  noVariables,
  type SetVariableInput,
  type VariableStore,
} from './core-flow/activity/standard/variables.js';
import {
  createQueryWorkflow,
  createSignalWorkflow,
  createUpdateWorkflow,
  noWorkflows,
  type QueryWorkflowInput,
  type SignalWorkflowInput,
  type UpdateWorkflowInput,
  type WorkflowMessages,
} from './core-flow/activity/standard/workflow-messages.js';

/** The narrow ways out that the host grants to the activities of one project. */
export interface ActivityPorts extends AgentPorts {
  /** Appends one message to the log of the run. Rejects when it is not kept, so that the activity is retried. */
  readonly appendLog: (message: LogMessage) => Promise<void>;
  readonly connectors: Connectors;
  /** Default: those of a process that belongs to no project. */
  readonly variables?: VariableStore;
  /** Default: those of a process that belongs to no project. */
  readonly workflows?: WorkflowMessages;
}

/** The activities of the standard library by the name that generated workflows call them by. */
export interface StandardActivities {
  readonly log: (input: LogInput) => Promise<LogOutput>;
  readonly 'http-request': (input: HttpRequestInput) => Promise<HttpRequestOutput>;
  readonly 'postgresql-query': (input: PostgresqlQueryInput) => Promise<PostgresqlQueryOutput>;
  readonly 'redis-command': (input: RedisCommandInput) => Promise<RedisCommandOutput>;
  readonly 'typescript-processor': (input: TypescriptProcessorInput) => Promise<JsonValue>;
  readonly 'query-workflow': (input: QueryWorkflowInput) => Promise<JsonValue>;
  readonly 'update-workflow': (input: UpdateWorkflowInput) => Promise<JsonValue>;
  readonly 'signal-workflow': (input: SignalWorkflowInput) => Promise<null>;
  readonly 'get-variable': (input: GetVariableInput) => Promise<JsonValue>;
  readonly 'set-variable': (input: SetVariableInput) => Promise<JsonValue>;
  readonly agent: (input: AgentInput) => Promise<AgentOutput>;
}

/** The standard activities, bound to what the host grants them. */
export function createStandardActivities(ports: ActivityPorts): StandardActivities {
  const projectPorts = { variables: noVariables, workflows: noWorkflows, ...ports };
  return {
    log: createLogActivity(ports.appendLog),
    'http-request': createHttpRequest(ports),
    'postgresql-query': createPostgresqlQuery(ports),
    'redis-command': createRedisCommand(ports),
    'typescript-processor': createTypescriptProcessor(ports),
    'query-workflow': createQueryWorkflow(projectPorts),
    'update-workflow': createUpdateWorkflow(projectPorts),
    'signal-workflow': createSignalWorkflow(projectPorts),
    'get-variable': createGetVariable(projectPorts),
    'set-variable': createSetVariable(projectPorts),
    agent: createAgent(ports),
  };
}
