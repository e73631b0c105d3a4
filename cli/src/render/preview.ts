import type { DeploymentPreview, RunForecastView, StrandedRunView } from '@workflow-builder/contracts';
import { count, place } from './diagnostics.js';
import type { Style } from './style.js';

/** What a deployment would mean to open runs, for a person. */
export function renderPreview(
  { version, previousVersion, possible, types }: DeploymentPreview,
  labels: ReadonlyMap<string, string>,
  style: Style,
): string {
  const lines = [
    ...types.flatMap((type) => renderType(type, labels, style)),
    `Version ${version} ${previousVersion === undefined ? 'would be the first' : `would follow ${previousVersion}`}.`,
    `Possible: ${possible.join(', ')}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function renderType(
  { type, open, pinned, sampled, safe, stranded }: RunForecastView,
  labels: ReadonlyMap<string, string>,
  style: Style,
): readonly string[] {
  const mark = stranded.length === 0 ? style.green('✓') : style.red('✗');
  return [
    `${mark} ${type}: ${count(open, 'open run')}, ${pinned} pinned; ${safe} of ${sampled} tried are safe to move`,
    ...stranded.map((run) => renderStranded(run, labels)),
  ];
}

function renderStranded({ workflowId, state, nodeId, reason }: StrandedRunView, labels: ReadonlyMap<string, string>) {
  const where = nodeId === undefined ? '' : place({ nodeId }, labels);
  return `  ${workflowId} (${state})${where}: ${reason}`;
}
