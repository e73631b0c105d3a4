import type { LogMessage } from '@workflow-builder/components/activities';
import type { LogEntryDto, NodeDescriptionDto } from '@workflow-builder/contracts';
import type { ProjectVersion, VersionWorkflow } from '@workflow-builder/store';
import type { StepRecord } from '@workflow-builder/workflow-model';

/** The execution that an entry is about. */
export interface Execution {
  /** Temporal workflow id. */
  readonly workflowId: string;
  readonly runId: string;
  readonly workflowType: string;
}

/** One call of an activity; its attempts share it. */
export interface ActivityCall extends Execution {
  readonly activityId: string;
  readonly activityType: string;
  /** Milliseconds since the epoch; the same for all attempts. */
  readonly scheduledAt: number;
}

/** Turns what happens in a project version into log entries. */
export class LogEntries {
  readonly #version: ProjectVersion;
  readonly #workflows: ReadonlyMap<string, VersionWorkflow>;

  constructor(version: ProjectVersion) {
    this.#version = version;
    this.#workflows = new Map(version.workflows.map((workflow) => [workflow.type, workflow]));
  }

  /** A node was executed. Reported again by a repeated workflow task, it has the same id. */
  node(execution: Execution, step: StepRecord): LogEntryDto {
    const workflow = this.#workflowOf(execution);
    const node = workflow.nodeMap.nodes.find(({ id }) => id === step.nodeId) ?? unknownNode(step.nodeId);
    return {
      id: `${execution.runId}.${step.sequence}`,
      kind: 'node',
      timestamp: step.completedAt,
      ...this.#place(execution, workflow, node),
      execution: {
        startedAt: step.startedAt,
        completedAt: step.completedAt,
        durationMs: Math.max(0, Date.parse(step.completedAt) - Date.parse(step.startedAt)),
        status: step.status,
      },
      input: step.input,
      output: step.output,
      ...(step.error !== undefined && { error: step.error }),
    };
  }

  /** The log activity was asked to say something. Said again by a repeated attempt, it has the same id. */
  message(call: ActivityCall, component: string, { timestamp, ...input }: LogMessage): LogEntryDto {
    const workflow = this.#workflowOf(call);
    return {
      id: `${call.runId}.${call.activityId}.${call.scheduledAt}`,
      kind: 'message',
      timestamp,
      ...this.#place(call, workflow, callingNode(workflow, call, component)),
      execution: { startedAt: timestamp, completedAt: timestamp, durationMs: 0, status: 'completed' },
      input,
      output: { logged: true, timestamp },
    };
  }

  #workflowOf({ workflowType }: Execution): VersionWorkflow {
    const workflow = this.#workflows.get(workflowType);
    if (workflow === undefined) throw new RangeError(`The version ${this.#version.buildId} has no ${workflowType}.`);
    return workflow;
  }

  #place(
    { workflowId: run, runId }: Execution,
    { workflowId, name, service }: VersionWorkflow,
    { id, label, type, componentId, componentName }: NodeDescriptionDto,
  ): Pick<LogEntryDto, 'project' | 'service' | 'workflow' | 'component' | 'node' | 'run'> {
    return {
      project: this.#version.project,
      service,
      workflow: { id: workflowId, name, runId },
      component: { id: componentId, name: componentName, type },
      node: { id, label },
      run,
    };
  }
}

/** The node that made the call: the one that the call is named after, else the only one with this component. */
function callingNode({ nodeMap }: VersionWorkflow, call: ActivityCall, component: string): NodeDescriptionDto {
  const named = nodeMap.nodes.find(({ id }) => id === call.activityId);
  if (named !== undefined) return named;
  const [only, ...others] = nodeMap.nodes.filter(({ componentId }) => componentId === component);
  if (only !== undefined && others.length === 0) return only;
  const { activityId: id, activityType: name } = call;
  return { id, label: name, type: 'activity', componentId: component, componentName: name };
}

/** Stands in where the node map does not know a node. */
function unknownNode(id: string): NodeDescriptionDto {
  return { id, label: id, type: 'unknown', componentId: 'unknown', componentName: 'unknown' };
}
