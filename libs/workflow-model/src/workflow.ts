import type { NodeId, WorkflowId } from './ids.js';
import { isNodeId, isWorkflowId } from './ids.js';
import type { JsonObject, JsonValue } from './json.js';
import type { NodeType } from './node-types.js';

/**
 * A workflow in canonical form: one spelling for everything, defaults filled in, nothing of the canvas left. Plain JSON, since
 * it travels from stage to stage.
 */
export interface Workflow {
  readonly id: WorkflowId;
  readonly name: string;
  /** In document order, which has meaning for children of a phase only. */
  readonly nodes: readonly WorkflowNode[];
  /** In document order, which has meaning for branches without handles only. */
  readonly edges: readonly WorkflowEdge[];
  readonly variables: readonly WorkflowVariable[];
  readonly settings: WorkflowSettings;
}

export interface WorkflowNode {
  readonly id: NodeId;
  readonly type: NodeType;
  /** What people call the node; its id where it has no label. */
  readonly label: string;
  /** The container that the node lies in. */
  readonly parentId?: NodeId;
  /** Id of the palette component. */
  readonly componentId?: string;
  /** The component, which for activities is the activity to execute. */
  readonly componentName?: string;
  /** Settings of the component, from wherever the editor put them. */
  readonly config: JsonObject;
  /** Start-to-close timeout of one attempt, in milliseconds. */
  readonly timeoutMs?: number;
  /** Further bounds of an activity. */
  readonly timeouts?: ActivityTimeouts;
  readonly retryPolicy?: RetryPolicy;
  /** Task queue of an activity or agent; the workflow's where it is absent. */
  readonly taskQueue?: string;
}

/** Bounds of an activity beside start-to-close, in milliseconds. */
export interface ActivityTimeouts {
  readonly scheduleToStartMs?: number;
  readonly scheduleToCloseMs?: number;
  readonly heartbeatMs?: number;
}

export interface WorkflowEdge {
  readonly id: string;
  readonly source: NodeId;
  readonly target: NodeId;
  /** `true` or `false` out of a condition, `body` or `done` out of a loop; absent out of other nodes. */
  readonly sourceHandle?: string;
  /** `loop` on an edge that ends a round; absent otherwise. */
  readonly targetHandle?: string;
  readonly label?: string;
}

export const variableTypes = ['string', 'number', 'boolean', 'array', 'object'] as const;

export type VariableType = (typeof variableTypes)[number];

export interface WorkflowVariable {
  readonly name: string;
  readonly type: VariableType;
  readonly initialValue?: JsonValue;
  readonly description?: string;
  /** Whose state it is: that of one execution, which is the default, or of the project. */
  readonly scope?: VariableScope;
  readonly required?: boolean;
  /** JSON Schema of the value. */
  readonly schema?: JsonObject;
  /** Bounds of the value as the document gives them, by names in camelCase. */
  readonly constraints?: JsonObject;
}

export type VariableScope = 'workflow' | 'project';

export interface WorkflowSettings {
  /** Bound on the whole chain of runs, in milliseconds. */
  readonly timeoutMs?: number;
  /** Start-to-close timeout of activities that have none of their own, in milliseconds. */
  readonly activityTimeoutMs?: number;
  /** Policy of activities that have none of their own. */
  readonly retryPolicy?: RetryPolicy;
  /** Task queue where the workflow is run alone. Default `default`. */
  readonly taskQueue: string;
  readonly description?: string;
  readonly version?: string;
}

/** How Temporal retries an activity. */
export interface RetryPolicy {
  /** Attempts in all; absent means without limit. */
  readonly maximumAttempts?: number;
  readonly initialIntervalMs: number;
  readonly maximumIntervalMs: number;
  readonly backoffCoefficient: number;
  /** Types of errors that end the retries at once. */
  readonly nonRetryableErrorTypes?: readonly string[];
}

/**
 * A workflow that a stage received from another one.
 * @throws TypeError when it is no canonical workflow.
 */
export function parseWorkflow(value: unknown): Workflow {
  if (!isWorkflow(value)) throw new TypeError('Not a canonical workflow.');
  return value;
}

/** Whether a value that a stage received is a workflow as `readWorkflow` made it; looks at the outline, not at every field. */
function isWorkflow(value: unknown): value is Workflow {
  return (
    isRecord(value) &&
    isWorkflowId(value['id']) &&
    typeof value['name'] === 'string' &&
    isRecord(value['settings']) &&
    Array.isArray(value['variables']) &&
    isListOf(
      value['nodes'],
      (node) => isNodeId(node['id']) && typeof node['type'] === 'string' && isRecord(node['config']),
    ) &&
    isListOf(value['edges'], (edge) => isNodeId(edge['source']) && isNodeId(edge['target']))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, isItem: (item: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((item: unknown) => isRecord(item) && isItem(item));
}
