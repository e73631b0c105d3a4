import type { Diagnostic, Severity } from '@workflow-builder/diagnostics';
import type { Style } from './style.js';

/** Findings for a person: what, where on the drawing, and what to do about it. */
export function renderDiagnostics(
  findings: readonly Diagnostic[],
  labels: ReadonlyMap<string, string>,
  style: Style,
): string {
  return findings.map((finding) => `${renderDiagnostic(finding, labels, style)}\n\n`).join('');
}

function renderDiagnostic(finding: Diagnostic, labels: ReadonlyMap<string, string>, style: Style): string {
  const { code, severity, message, remedy, docsUrl } = finding;
  return [
    `${severityStyle(severity, style)(severity)} ${style.bold(code)}${place(finding, labels)}`,
    `  ${message}`,
    `  ${style.cyan('→')} ${remedy}`,
    `  ${style.dim(docsUrl)}`,
  ].join('\n');
}

/** ` at Log Message (log-1) › config.message` */
export function place(
  { nodeId, field, relatedNodeIds = [] }: Pick<Diagnostic, 'nodeId' | 'field' | 'relatedNodeIds'>,
  labels: ReadonlyMap<string, string>,
): string {
  const name = (id: string): string => (labels.has(id) ? `${labels.get(id) ?? ''} (${id})` : id);
  const where = [...(nodeId === undefined ? [] : [name(nodeId)]), ...(field === undefined ? [] : [field])].join(' › ');
  const related = relatedNodeIds.length === 0 ? '' : `, see ${relatedNodeIds.map(name).join(', ')}`;
  return where === '' ? related : ` at ${where}${related}`;
}

function severityStyle(severity: Severity, style: Style): (text: string) => string {
  switch (severity) {
    case 'error':
      return style.red;
    case 'warning':
      return style.yellow;
    case 'info':
    case 'suggestion':
      return style.cyan;
  }
}

/** `1 error`, `3 warnings`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
