import type {
  ManifestWorkflow,
  QueryEntry,
  SignalEntry,
  UpdateEntry,
  WorkflowInterface,
} from '@workflow-builder/manifest';

/** What a test says of another workflow; without its nodes, which nobody looks at. */
export interface TestInterface {
  readonly workflow?: Pick<ManifestWorkflow, 'inputSchema' | 'resultSchema'>;
  readonly signals?: readonly Omit<SignalEntry, 'nodeIds'>[];
  readonly updates?: readonly Omit<UpdateEntry, 'nodeIds'>[];
  readonly queries?: readonly Omit<QueryEntry, 'nodeIds'>[];
}

/** Another workflow of the project, of a type and a name that are the same. */
export function interfaceOf(
  type: string,
  { workflow = {}, signals = [], updates = [], queries = [] }: TestInterface,
): WorkflowInterface {
  const nodeIds = ['node'];
  return {
    workflow: { id: type, name: type, type, ...workflow },
    signals: signals.map((entry) => ({ ...entry, nodeIds })),
    updates: updates.map((entry) => ({ ...entry, nodeIds })),
    queries: queries.map((entry) => ({ ...entry, nodeIds })),
  };
}
