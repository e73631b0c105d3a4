import type { Findings } from '@workflow-builder/diagnostics';
import type { Workflow } from '@workflow-builder/workflow-model';

/** What would make a valid workflow a better one. */
export function suggest(workflow: Workflow, findings: Findings): void {
  suggestRetryPolicies(workflow, findings);
  suggestUsedVariables(workflow, findings);
}

function suggestRetryPolicies({ nodes, settings }: Workflow, findings: Findings): void {
  if (settings.retryPolicy !== undefined) return;
  for (const { id, type, label, retryPolicy } of nodes) {
    if (type !== 'activity' || retryPolicy !== undefined) continue;
    findings.add('RETRY_POLICY_SUGGESTED', { label }, { nodeId: id, field: 'data.retryPolicy' });
  }
}

/** A variable counts as used where its name stands in any setting; too generous is better than a false hint. */
function suggestUsedVariables({ nodes, variables }: Workflow, findings: Findings): void {
  if (variables.length === 0) return;
  const settings = JSON.stringify(nodes.map(({ config }) => config));
  for (const { name } of variables) {
    if (!settings.includes(name)) findings.add('VARIABLE_UNUSED', { name }, { field: `variables.${name}` });
  }
}
