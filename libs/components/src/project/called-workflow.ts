import { type LoweringEnvironment, schemaType, suggest } from '@workflow-builder/component-kit';
import { absent, describeType, json, jsonObject, mayFit, union, type ValueType } from '@workflow-builder/ir';
import type { CallTarget, WorkflowInterface } from '@workflow-builder/manifest';
import { type JsonObject, workflowType } from '@workflow-builder/workflow-model';

/** What is known of what a node names: nothing where the project is not known. Of what is missing there was a finding. */
export type Known<Value> =
  { readonly kind: 'unknown' } | { readonly kind: 'known'; readonly value: Value } | { readonly kind: 'missing' };

/** JSON of any form, which may also be missing. */
export const anything = union([json, absent]);

type Environment = Pick<LoweringEnvironment, 'node' | 'options' | 'report'>;

/** The workflow of the project that a setting `workflowType` names. */
export function calledWorkflow(name: string, { node, options, report }: Environment): Known<WorkflowInterface> {
  const workflows = options?.projectWorkflows;
  if (workflows === undefined) return { kind: 'unknown' };
  const type = workflowType(name);
  const value = workflows.find(({ workflow }) => workflow.type === type);
  if (value !== undefined) return { kind: 'known', value };
  const suggestion = suggest(
    name,
    workflows.map(({ workflow }) => workflow.name),
  );
  const field = 'workflowType';
  report('WORKFLOW_UNKNOWN', { field, label: node.label, name, suggestion }, { field: `data.config.${field}` });
  return { kind: 'missing' };
}

/** A message that a node names, and where its kind is listed. */
interface NamedMessage<Entry> {
  readonly kind: Exclude<CallTarget['kind'], 'start'>;
  readonly name: string;
  readonly listedIn: (workflow: WorkflowInterface) => readonly Entry[];
}

/** The message that a setting such as `signalName` names, as another workflow takes or answers it. */
export function calledMessage<Entry extends { readonly name: string }>(
  workflow: Known<WorkflowInterface>,
  { kind, name, listedIn }: NamedMessage<Entry>,
  { node, report }: Environment,
): Known<Entry> {
  if (workflow.kind !== 'known') return workflow;
  const entries = listedIn(workflow.value);
  const value = entries.find((entry) => entry.name === name);
  if (value !== undefined) return { kind: 'known', value };
  const field = `${kind}Name`;
  const about = { field, label: node.label, name, kind, workflow: workflow.value.workflow.name };
  const suggestion = suggest(
    name,
    entries.map((entry) => entry.name),
  );
  report('WORKFLOW_MESSAGE_UNKNOWN', { ...about, suggestion }, { field: `data.config.${field}` });
  return { kind: 'missing' };
}

/** What another workflow takes for an input or a message of a schema; without one anything, or nothing. */
export function takenType(schema: JsonObject | undefined): ValueType {
  if (schema === undefined) return anything;
  const type = schemaType(schema);
  return type.kind === 'object' && Object.keys(type.properties).length === 0 ? jsonObject : type;
}

/** Whether what another workflow answers may be what the setting `outputSchema` says; otherwise a finding. */
export function checkAnswer(
  explicit: JsonObject | undefined,
  declared: JsonObject | undefined,
  { node, report }: Environment,
): boolean {
  if (explicit === undefined || declared === undefined) return true;
  const [expected, actual] = [schemaType(explicit), schemaType(declared)];
  if (mayFit(actual, expected)) return true;
  const field = 'data.config.outputSchema';
  const about = { field, label: node.label, source: 'what the other workflow answers' };
  report('INVALID_CONNECTION', { ...about, expected: describeType(expected), actual: describeType(actual) }, { field });
  return false;
}
