import type { Findings } from '@workflow-builder/diagnostics';
import { isInlineActivity } from '@workflow-builder/components';
import { ownValue, type Workflow } from '@workflow-builder/workflow-model';

/** What would make a valid workflow a better one. */
export function suggest(workflow: Workflow, findings: Findings): void {
  suggestRetryPolicies(workflow, findings);
  suggestUsedVariables(workflow, findings);
  suggestBounds(workflow, findings);
}

/** A loop that goes on while something holds, without a bound and without a pause. */
function suggestBounds({ nodes }: Workflow, findings: Findings): void {
  for (const { id, label, config } of nodes.filter(({ type }) => type === 'loop')) {
    const loopType = ownValue(config, 'loopType');
    const isConditional = loopType === 'while' || loopType === 'doWhile';
    const isBounded = ['maxIterations', 'delayMs', 'continueAsNewAfter'].some((name) => Object.hasOwn(config, name));
    if (isConditional && !isBounded) findings.add('LOOP_UNBOUNDED_SUGGESTED', { label }, { nodeId: id });
  }
}

function suggestRetryPolicies({ nodes, settings }: Workflow, findings: Findings): void {
  if (settings.retryPolicy !== undefined) return;
  for (const { id, type, label, retryPolicy, componentName = '' } of nodes) {
    if (type !== 'activity' || retryPolicy !== undefined || isInlineActivity(componentName)) continue;
    findings.add('RETRY_POLICY_SUGGESTED', { label }, { nodeId: id, field: 'data.retryPolicy' });
  }
}

/** A variable counts as used where its name stands as a word in any setting; too generous is better than a false hint. */
function suggestUsedVariables({ nodes, variables }: Workflow, findings: Findings): void {
  if (variables.length === 0) return;
  const settings = JSON.stringify(nodes.map(({ config }) => config));
  const words = new Set(settings.match(/[\p{ID_Continue}$]+/gu));
  for (const { name } of variables) {
    if (!words.has(name)) findings.add('VARIABLE_UNUSED', { name }, { field: `variables.${name}` });
  }
}
