import type { DeploymentView, Failure } from '@workflow-builder/contracts';
import type { Answer } from '../gateway/gateway.js';
import { renderDiagnostics } from './diagnostics.js';
import type { Style } from './style.js';

type Labels = ReadonlyMap<string, string>;

/** How a deployment stands, for a person. */
export function renderDeployment(answer: Answer<DeploymentView>, labels: Labels, style: Style): string {
  if (!answer.ok) return renderRefusal(answer.failure, labels, style);
  const { body } = answer;
  const { status, workflowId, project, version = 'unknown', deploymentId, percentage, error } = body;
  const what = workflowId ?? project.name;
  switch (status) {
    case 'requested':
    case 'running':
      return `${style.yellow('Under way')}: ${what} (${deploymentId}).\n`;
    case 'ramping':
      return `${causeOf(body)}${style.yellow('Ramping')}: ${what}, version ${version} has ${percentage ?? 0} % of new runs (${deploymentId}).\n`;
    case 'succeeded':
      return `${style.green('Deployed')}: ${what}, version ${version} (${deploymentId}).\n`;
    case 'rolled_back':
      return `${style.green('Rolled back')}: ${what}, version ${version} serves again (${deploymentId}).\n`;
    case 'failed':
      return `${renderDiagnostics(error ? [error] : [], labels, style)}${style.red('Not deployed')}: ${deploymentId}.\n`;
  }
}

/** Everything for which the gateway refused. */
export function renderRefusal({ errors, warnings }: Failure, labels: Labels, style: Style): string {
  return `${renderDiagnostics([...errors, ...warnings], labels, style)}${style.red('Refused')}.\n`;
}

/** Why the share that was asked for last was not given. */
function causeOf({ states }: DeploymentView): string {
  const cause = states.at(-1)?.cause;
  return cause === undefined ? '' : `The share stays as it is: ${cause}\n`;
}
