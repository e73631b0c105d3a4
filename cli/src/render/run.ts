import type { LogEntryDto, RunView } from '@workflow-builder/contracts';
import type { RunReport } from '../gateway/run-workflow.js';
import { renderFailure } from './compilation.js';
import { place } from './diagnostics.js';
import type { Style } from './style.js';

/** A run for a person: what each node did, then how it ended. */
export function renderRun(report: RunReport, labels: ReadonlyMap<string, string>, style: Style): string {
  const { status, errors, error, logs, result, version, runId } = report;
  if (errors) return renderFailure({ errors, warnings: [] }, { labels, style });

  const ran = runId === null ? '' : style.dim(` (run ${runId} of version ${version ?? 'unknown'})`);
  const paint = status === 'completed' ? style.green : style.red;
  const lines = [
    ...logs.map((entry) => renderEntry(entry, style)),
    ...(error ? [`${style.red(error.code)}${place(error, labels)}`, `  ${error.message}`] : []),
    `${paint(status)}${ran}`,
    ...(status === 'completed' ? [JSON.stringify(result, null, 2)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** How a run stands, for a person. */
export function renderRunState({ id, status, version, result, error }: RunView, style: Style): string {
  const lines = [
    ...(error ? [`${style.red(error.code)}${place(error, new Map())}`, `  ${error.message}`] : []),
    `${paintOf(status, style)(status)}: ${id} ${style.dim(`(version ${version})`)}`,
    ...(status === 'completed' ? [JSON.stringify(result, null, 2)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function paintOf(status: RunReport['status'], style: Style): (text: string) => string {
  if (status === 'completed') return style.green;
  return status === 'running' ? style.yellow : style.red;
}

function renderEntry({ kind, timestamp, node, execution, input, error }: LogEntryDto, style: Style): string {
  const what = kind === 'message' ? JSON.stringify(input) : `${execution.status}, ${execution.durationMs} ms`;
  return `${style.dim(timestamp)} ${node.label}: ${what}${error === undefined ? '' : style.red(` ${error}`)}`;
}
