import { code, type Code, literal, type NameScope, object } from '@workflow-builder/code-printer';
import type { ActivityOptions, Step } from '@workflow-builder/ir';
import { formatDuration, type NodeId } from '@workflow-builder/workflow-model';
import { activities, temporal } from './vocabulary.js';

interface Group {
  readonly options: ActivityOptions;
  /** Activity -> the variable that holds its proxy. */
  readonly proxies: Map<string, Code>;
}

/** The activity proxies of a workflow: one group of functions per distinct options. */
export class ActivityProxies {
  private readonly groups = new Map<string, Group>();
  private readonly byNode = new Map<NodeId, Code>();

  constructor(steps: readonly Step[], names: NameScope) {
    for (const { nodeId, operation } of steps) {
      if (operation.kind === 'activity')
        this.byNode.set(nodeId, this.proxy(operation.activity, operation.options, names));
    }
  }

  /** The function that executes the step's activity. @throws RangeError for a step that is none. */
  nameOf({ nodeId }: Step): Code {
    const name = this.byNode.get(nodeId);
    if (name === undefined) throw new RangeError(`The step ${nodeId} executes no activity.`);
    return name;
  }

  /** @param awaitsCancellation whether a cancelled activity is waited for; where branches are concurrent, none may outlive the join. */
  declarations(awaitsCancellation: boolean): readonly Code[] {
    return [...this.groups.values()].map((group) => printGroup(group, awaitsCancellation));
  }

  private proxy(activity: string, options: ActivityOptions, names: NameScope): Code {
    const key = JSON.stringify(options);
    const group = this.groups.get(key) ?? { options, proxies: new Map<string, Code>() };
    this.groups.set(key, group);
    const name = group.proxies.get(activity) ?? names.claim(activity);
    group.proxies.set(activity, name);
    return name;
  }
}

function printGroup({ options, proxies }: Group, awaitsCancellation: boolean): Code {
  return code`const ${object([...proxies])} = ${temporal.proxyActivities}<typeof ${activities}>(${printOptions(options, awaitsCancellation)});`;
}

function printOptions({ startToCloseTimeoutMs, retry }: ActivityOptions, awaitsCancellation: boolean): Code {
  return object([
    ['startToCloseTimeout', duration(startToCloseTimeoutMs)],
    ...(awaitsCancellation ? [['cancellationType', literal('WAIT_CANCELLATION_COMPLETED')] as const] : []),
    [
      'retry',
      object([
        ...(retry.maximumAttempts === undefined ? [] : [['maximumAttempts', literal(retry.maximumAttempts)] as const]),
        ['initialInterval', duration(retry.initialIntervalMs)],
        ['maximumInterval', duration(retry.maximumIntervalMs)],
        ['backoffCoefficient', literal(retry.backoffCoefficient)],
      ]),
    ],
  ]);
}

function duration(milliseconds: number): Code {
  return literal(formatDuration(milliseconds));
}
