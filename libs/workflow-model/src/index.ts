export { isJsonList, isJsonObject, type JsonObject, type JsonValue, ownValue } from './json.js';
export { type JsonFault, parseJson, type ParsedJson } from './parse-json.js';
export { isNodeId, isWorkflowId, type NodeId, type WorkflowId } from './ids.js';
export { type CanonicalNodeType, type NodeType, nodeTypes } from './node-types.js';
export {
  type ActivityTimeouts,
  parseWorkflow,
  type RetryPolicy,
  type VariableScope,
  type VariableType,
  variableTypes,
  type Workflow,
  type WorkflowEdge,
  type WorkflowNode,
  type WorkflowSettings,
  type WorkflowVariable,
} from './workflow.js';
export type { NodeDescription, NodeMap, NodeMapLine, StepRecord } from './execution.js';
export { formatDuration, parseDuration } from './duration.js';
export { workflowType } from './workflow-type.js';
export { type ComparisonOperator, comparisonOperators } from './read/configs/condition-group.js';
export { readWorkflow, type ReadResult } from './read/read-workflow.js';
