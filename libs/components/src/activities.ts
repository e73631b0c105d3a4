export type { AgentInput, AgentOutput } from './core-flow/activity/standard/agent.js';
export { type AgentEndpoints, endpointsOf } from './core-flow/activity/standard/agent-models.js';
export { type Attempt, failure } from './core-flow/activity/standard/attempt.js';
export { type Connector, type Connectors, connectorsOf } from './core-flow/activity/standard/connectors.js';
export { type Env, envOf } from './core-flow/activity/standard/granted.js';
export type { HttpRequestInput, HttpRequestOutput } from './core-flow/activity/standard/http-request.js';
export type { JsonObject, JsonValue } from './core-flow/activity/standard/json.js';
export { isJsonObject, parseJson } from './core-flow/activity/standard/json-values.js';
export type { LogInput, LogMessage, LogOutput } from './core-flow/activity/standard/log.js';
export type { PostgresqlQueryInput, PostgresqlQueryOutput } from './core-flow/activity/standard/postgresql-query.js';
export type { RedisCommandInput, RedisCommandOutput } from './core-flow/activity/standard/redis-command.js';
export type { TypescriptProcessorInput } from './core-flow/activity/standard/typescript-processor.js';
export {
  type GetVariableInput,
  noVariables,
  type SetVariableInput,
  type VariableStore,
} from './core-flow/activity/standard/variables.js';
export type {
  QueryWorkflowInput,
  SignalWorkflowInput,
  UpdateWorkflowInput,
  WorkflowMessages,
  WorkflowTarget,
} from './core-flow/activity/standard/workflow-messages.js';
export { type ActivityPorts, createStandardActivities, type StandardActivities } from './standard-activities.js';
