import type { DeploymentView } from '@workflow-builder/contracts';
import type { Answer } from '../gateway/gateway.js';
import { renderFailure } from './compilation.js';
import { renderDiagnostics } from './diagnostics.js';
import type { Style } from './style.js';

export function renderDeployment(
  answer: Answer<DeploymentView>,
  labels: ReadonlyMap<string, string>,
  style: Style,
): string {
  if (!answer.ok) return renderFailure(answer.failure, { labels, style });
  const { status, workflowId, version, deploymentId, error } = answer.body;
  if (status !== 'succeeded') {
    return `${renderDiagnostics(error ? [error] : [], labels, style)}${style.red('Not deployed')}: ${deploymentId}.\n`;
  }
  return `${style.green('Deployed')}: ${workflowId ?? 'unknown'}, version ${version ?? 'unknown'} (${deploymentId}).\n`;
}
