import { schemaType } from '@workflow-builder/component-kit';
import { closest, type Diagnostic, diagnostic } from '@workflow-builder/diagnostics';
import { describeType, mayFit, nothing } from '@workflow-builder/ir';
import type { CallEntry, Manifest, WorkflowInterface } from '@workflow-builder/manifest';
import type { JsonObject } from '@workflow-builder/workflow-model';

/** A workflow of a project. */
export interface ProjectMember {
  readonly workflowId: string;
  readonly type: string;
  /** Absent where it was compiled before manifests told of calls: then nothing is known of it. */
  readonly manifest?: MemberManifest;
}

/** What is read of a manifest. */
export type MemberManifest = WorkflowInterface & Pick<Manifest, 'calls'>;

/** A call with whose it is, and the workflow that it goes to. */
interface Call {
  readonly caller: ProjectMember;
  readonly entry: CallEntry;
  readonly called: MemberManifest;
}

/**
 * What workflows of a project ask of each other and do not get, in the order of the workflows. JSON of any form may be anything,
 * so that only certain contradictions are told.
 * @param isWhole whether the project has no other workflows, so that a call of one which is not there is a fault, too
 */
export function callFaults(members: readonly ProjectMember[], isWhole: boolean): readonly Diagnostic[] {
  const byType = new Map(members.map((member) => [member.type, member]));
  return members.flatMap((caller) =>
    (caller.manifest?.calls ?? []).flatMap((entry): readonly Diagnostic[] => {
      const member = byType.get(entry.workflowType);
      if (member === undefined) return isWhole ? [unknownWorkflow(caller, entry, [...byType.keys()])] : [];
      return member.manifest === undefined ? [] : faultsOf({ caller, entry, called: member.manifest });
    }),
  );
}

function faultsOf(call: Call): readonly Diagnostic[] {
  const { target } = call.entry;
  const { workflow, signals, updates, queries } = call.called;
  switch (target.kind) {
    case 'start':
      return [...sendFaults(call, workflow.inputSchema, 'input'), ...answerFaults(call, workflow.resultSchema)];
    case 'signal':
      return messageFaults(call, target.name, signals, ({ schema }) => sendFaults(call, schema, 'payload'));
    case 'update':
      return messageFaults(call, target.name, updates, ({ inputSchema, outputSchema }) => [
        ...sendFaults(call, inputSchema, 'payload'),
        ...answerFaults(call, outputSchema),
      ]);
    case 'query':
      return messageFaults(call, target.name, queries, ({ outputSchema }) => answerFaults(call, outputSchema));
  }
}

function messageFaults<Entry extends { readonly name: string }>(
  { caller, entry, called }: Call,
  name: string,
  entries: readonly Entry[],
  faultsIn: (entry: Entry) => readonly Diagnostic[],
): readonly Diagnostic[] {
  const found = entries.find((each) => each.name === name);
  if (found !== undefined) return faultsIn(found);
  const { kind } = entry.target;
  const known = entries.map((each) => each.name);
  const what = `the ${kind} "${name}" of the workflow "${called.workflow.type}"`;
  return [unknownCall(caller, entry, { what, field: `${kind}Name`, suggestion: suggestion(name, known) })];
}

/** What is sent is JSON, so that nothing is null. */
function sendFaults({ caller, entry, called }: Call, taken: JsonObject | undefined, field: string) {
  if (taken === undefined) return [];
  const [actual, expected] = [entry.sends === undefined ? nothing : schemaType(entry.sends), schemaType(taken)];
  if (mayFit(actual, expected)) return [];
  const reason = `it sends ${describeType(actual)}, and ${describeType(expected)} is taken`;
  return [conflict(caller, entry, { other: called.workflow.type, field, reason })];
}

function answerFaults({ caller, entry, called }: Call, given: JsonObject | undefined) {
  if (given === undefined || entry.expects === undefined) return [];
  const [actual, expected] = [schemaType(given), schemaType(entry.expects)];
  if (mayFit(actual, expected)) return [];
  const reason = `it expects ${describeType(expected)}, and ${describeType(actual)} is answered`;
  return [conflict(caller, entry, { other: called.workflow.type, field: 'outputSchema', reason })];
}

function unknownWorkflow(caller: ProjectMember, entry: CallEntry, types: readonly string[]): Diagnostic {
  const name = entry.workflowType;
  const what = `the workflow "${name}"`;
  return unknownCall(caller, entry, { what, field: 'workflowType', suggestion: suggestion(name, types) });
}

function unknownCall(
  { workflowId: workflow }: ProjectMember,
  { nodeId }: CallEntry,
  about: { readonly what: string; readonly field: string; readonly suggestion: string },
): Diagnostic {
  const { what, suggestion } = about;
  return diagnostic('PROJECT_CALL_UNKNOWN', { node: nodeId, workflow, what, suggestion }, placeOf(nodeId, about.field));
}

function conflict(
  { workflowId: workflow }: ProjectMember,
  { nodeId }: CallEntry,
  about: { readonly other: string; readonly field: string; readonly reason: string },
): Diagnostic {
  const { other, reason, field } = about;
  return diagnostic('PROJECT_CALL_CONFLICT', { node: nodeId, workflow, other, reason }, placeOf(nodeId, field));
}

function placeOf(nodeId: string, field: string) {
  return { nodeId, field: `data.config.${field}` };
}

function suggestion(name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return meant === undefined ? '' : `; "${meant}" may be meant`;
}
