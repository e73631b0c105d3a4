import type { Findings } from '@workflow-builder/diagnostics';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { Nesting } from '../../nesting/nesting.js';
import type { CompileOptions } from '../../options.js';
import { roleOf } from '../../roles.js';

/** The graph as a whole: where it begins, where it ends, what is reached, and that nothing waits for itself. */
export function checkPaths(nesting: Nesting, { strictMode }: CompileOptions, findings: Findings): void {
  checkEntries(nesting, findings);
  const nodes = [...nesting.graph.nodes.values()];
  if (nesting.handlers.size === 0 && !nodes.some((node) => roleOf(node) === 'end')) findings.add('MISSING_END', {});
  checkCycles(nesting, findings);
  if (nesting.entries.length > 0) checkReached(nesting, strictMode, findings);
}

function checkEntries({ entries, graph }: Nesting, findings: Findings): void {
  const [first, ...others] = entries;
  if (first === undefined) {
    findings.add('MISSING_START', {});
  } else if (others.length > 0) {
    const labels = entries.map((id) => `"${graph.node(id).label}"`).join(', ');
    findings.add('MULTIPLE_STARTS', { count: entries.length, labels }, { nodeId: first, relatedNodeIds: others });
  }
}

function checkCycles(nesting: Nesting, findings: Findings): void {
  const heads: readonly (NodeId | undefined)[] = [undefined, ...nesting.containers.keys(), ...nesting.handlers.keys()];
  for (const head of heads) {
    const ordering = nesting.orderOf(head);
    if (ordering.kind === 'ordered') continue;
    const [first, ...others] = ordering.cycle;
    // An edge of a node to itself is reported where edges are checked.
    if (first === undefined || others.length === 0) continue;
    const path = [...ordering.cycle, first].map((id) => `"${nesting.graph.node(id).label}"`).join(' -> ');
    findings.add('CYCLE', { path }, { nodeId: first, relatedNodeIds: others });
  }
}

function checkReached(nesting: Nesting, strictMode: boolean, findings: Findings): void {
  for (const node of nesting.graph.nodes.values()) {
    const role = roleOf(node);
    const needsNoPath = role === 'configuration' || role === 'endpoint' || role === 'entry';
    if (needsNoPath || nesting.isReached(node.id)) continue;
    const code = role === 'end' ? 'UNREACHABLE_END' : 'UNREACHABLE_NODE';
    findings.add(code, { label: node.label }, { nodeId: node.id, severity: strictMode ? 'error' : 'warning' });
  }
}
