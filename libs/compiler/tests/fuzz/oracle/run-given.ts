import type { Message, Results, Settlement, Trace } from '@workflow-builder/rehearsal';
import { isJsonObject, type JsonObject, type JsonValue, readWorkflow } from '@workflow-builder/workflow-model';
import { interpret } from './interpret.js';

export type Node = readonly [id: string, type: string, config?: JsonObject, more?: JsonObject];
type Edge = readonly [source: string, target: string, sourceHandle?: string];

interface Given {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly variables?: readonly JsonObject[];
  readonly messages?: readonly Message[];
  readonly results?: Results;
}

const trigger: Node = ['t', 'trigger'];
const activities = ['log', 'transform', 'delay', 'fail'];
const logged: Results = ({ input }) => ({
  kind: 'returned',
  value: { logged: true, timestamp: messageOf(input) },
});
const failing: Settlement = { kind: 'failed', type: 'Broken', message: 'broken', nonRetryable: false };

/** Logs whose message is among those given fail. */
export const failingAt =
  (...messages: readonly string[]): Results =>
  (work, occurrence) =>
    messages.includes(messageOf(work.input)) ? failing : logged(work, occurrence);

function messageOf(input: JsonValue): string {
  const message = isJsonObject(input) ? input['message'] : null;
  return JSON.stringify(message ?? null).replaceAll('"', '');
}

/** Runs a workflow whose trigger is `t`; nodes of an activity's name are activities. */
export function run({ nodes, edges, variables = [], messages = [], results = logged }: Given): Trace {
  const document = {
    id: 'w',
    name: 'W',
    variables,
    nodes: [trigger, ...nodes].map(([id, type, config = {}, more = {}]) => {
      const isActivity = activities.includes(type);
      const data = { label: id, config: type === 'log' ? { message: id, ...config } : config };
      return {
        id,
        type: isActivity ? 'activity' : type,
        ...more,
        data: isActivity ? { ...data, componentName: type } : data,
      };
    }),
    edges: edges.map(([source, target, sourceHandle], index) => ({ id: `e${index}`, source, target, sourceHandle })),
  };
  const { workflow, diagnostics } = readWorkflow(document);
  if (workflow === undefined) throw new TypeError(JSON.stringify(diagnostics));
  return interpret(workflow, { seed: 's', input: { a: 1 }, messages, results }, () => 0).trace;
}

export const ran = ({ steps }: Trace): readonly string[] => steps.map(({ nodeId }) => nodeId);
export const statuses = ({ steps }: Trace): Readonly<Record<string, string>> =>
  Object.fromEntries(steps.map(({ nodeId, status }) => [nodeId, status]));
export const inputs = ({ steps }: Trace, id: string): readonly string[] =>
  steps.filter(({ nodeId }) => nodeId === id).map(({ input }) => messageOf(input));
export const outputs = ({ steps }: Trace, id: string): readonly JsonValue[] =>
  steps.filter(({ nodeId }) => nodeId === id).map(({ output }) => output);
export const n0 = { name: 'n0', type: 'number', initialValue: 0 };
