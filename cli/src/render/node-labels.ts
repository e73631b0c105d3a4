import { readWorkflow } from '@workflow-builder/workflow-model';

/** Labels of the nodes, by id, as far as the document can be read. */
export function nodeLabels(document: unknown): ReadonlyMap<string, string> {
  const nodes = readWorkflow(document).workflow?.nodes ?? [];
  return new Map(nodes.map(({ id, label }) => [id, label]));
}
