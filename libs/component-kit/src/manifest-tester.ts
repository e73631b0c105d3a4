import { type Diagnostic, diagnostic } from '@workflow-builder/diagnostics';
import type { ManifestPart } from '@workflow-builder/manifest';
import { readWorkflow } from '@workflow-builder/workflow-model';
import type { Component } from './component.js';

/** The node and the document around it. */
export interface ManifestTest {
  /** `data` of the node, as the editor sends it. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Further nodes, as the editor sends them. The node itself has the id `node-1`. */
  readonly nodes?: readonly object[];
  readonly edges?: readonly object[];
}

export interface ManifestOutcome {
  readonly part: ManifestPart | undefined;
  /** What the component reported; findings of the reader are not among them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Asks one node for its part of the manifest. @throws TypeError when the document cannot be read. */
export function manifestOf(component: Component, { data, nodes = [], edges = [] }: ManifestTest = {}): ManifestOutcome {
  const node = { id: 'node-1', type: component.type, data: { label: 'Node', ...data } };
  const { workflow, diagnostics: read } = readWorkflow({ id: 'w', name: 'W', nodes: [node, ...nodes], edges });
  const own = workflow?.nodes.find(({ id }) => id === node.id);
  if (workflow === undefined || own === undefined) throw new TypeError(JSON.stringify(read));
  const diagnostics: Diagnostic[] = [];
  const part = component.manifest?.({
    node: own,
    workflow,
    report: (code, params, place) => diagnostics.push(diagnostic(code, params, { nodeId: own.id, ...place })),
  });
  return { part, diagnostics };
}
