import { code, type Code, literal, type NameScope, object, objectType } from '@workflow-builder/code-printer';
import type { ActivityOperation, ActivityOptions, Step, ValueType } from '@workflow-builder/ir';
import { type ActivityTimeouts, formatDuration, type NodeId } from '@workflow-builder/workflow-model';
import { printRetryPolicy } from './retry-policy.js';
import { printType } from './types.js';
import { activities, temporal } from './vocabulary.js';

interface Group {
  readonly options: ActivityOptions;
  /** What its only activity gives, where the node says more of that than the activity does. */
  readonly gives?: ValueType;
  /** Activity -> the variable that holds its proxy. */
  readonly proxies: Map<string, Code>;
}

/** The activity proxies of a workflow: one group of functions per distinct options. */
export class ActivityProxies {
  private readonly groups = new Map<string, Group>();
  private readonly byNode = new Map<NodeId, Code>();

  constructor(steps: readonly Step[], names: NameScope) {
    for (const { nodeId, operation } of steps) {
      if (operation.kind === 'activity') this.byNode.set(nodeId, this.proxy(operation, names));
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

  private proxy({ activity, options, gives }: ActivityOperation, names: NameScope): Code {
    const key = JSON.stringify([options, gives]);
    const made = { options, proxies: new Map<string, Code>(), ...(gives === undefined ? {} : { gives }) };
    const group = this.groups.get(key) ?? made;
    this.groups.set(key, group);
    const name = group.proxies.get(activity) ?? names.claim(activity);
    group.proxies.set(activity, name);
    return name;
  }
}

function printGroup({ options, proxies, gives }: Group, awaitsCancellation: boolean): Code {
  const type = gives === undefined ? code`typeof ${activities}` : printSignatures([...proxies.keys()], gives);
  return code`const ${object([...proxies])} = ${temporal.proxyActivities}<${type}>(${printOptions(options, awaitsCancellation)});`;
}

/** The activities as they are, but for what they give: the host checks that against the node's schema. */
function printSignatures(names: readonly string[], gives: ValueType): Code {
  return objectType(
    names.map((name) => ({
      name,
      type: code`(call: Parameters<(typeof ${activities})[${name}]>[0]) => Promise<${printType(gives)}>`,
      optional: false,
    })),
  );
}

function printOptions({ startToCloseTimeoutMs, timeouts, retry }: ActivityOptions, awaitsCancellation: boolean): Code {
  return object([
    ['startToCloseTimeout', literal(formatDuration(startToCloseTimeoutMs))],
    ...furtherTimeouts(timeouts ?? {}),
    ...(awaitsCancellation ? [['cancellationType', literal('WAIT_CANCELLATION_COMPLETED')] as const] : []),
    ['retry', printRetryPolicy(retry)],
  ]);
}

function furtherTimeouts({
  scheduleToStartMs,
  scheduleToCloseMs,
  heartbeatMs,
}: ActivityTimeouts): readonly (readonly [string, Code])[] {
  const timeouts = [
    ['scheduleToStartTimeout', scheduleToStartMs],
    ['scheduleToCloseTimeout', scheduleToCloseMs],
    ['heartbeatTimeout', heartbeatMs],
  ] as const;
  return timeouts.flatMap(([name, milliseconds]) =>
    milliseconds === undefined ? [] : [[name, literal(formatDuration(milliseconds))] as const],
  );
}
