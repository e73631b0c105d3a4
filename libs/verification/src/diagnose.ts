import { diagnostic, type Diagnostic, type DiagnosticPlace } from '@workflow-builder/diagnostics';
import type { NodeMap, NodeMapLine } from '@workflow-builder/workflow-model';
import { CRASH, OUT_OF_MEMORY, TOO_SLOW, type Finding, type Place } from './finding.js';

/**
 * Says of each finding which node and field it belongs to. What lies on a line that no node accounts for is a defect of our
 * template, and a tool that broke down is a defect too; a limit that the proof broke is neither node's nor template's.
 */
export function diagnose(findings: readonly Finding[], nodeMap: NodeMap): readonly Diagnostic[] {
  const origins = originsByLine(nodeMap);
  return findings.map((finding) => {
    const origin = finding.place && origins.get(lineKey(finding.place));
    switch (finding.rule) {
      case TOO_SLOW:
        return diagnostic('VERIFICATION_TOO_SLOW', { limit: finding.message });
      case OUT_OF_MEMORY:
        return diagnostic('VERIFICATION_OUT_OF_MEMORY', { limit: finding.message });
      case CRASH:
        return defect(finding);
      default:
        return origin === undefined ? defect(finding) : blame(finding, origin);
    }
  });
}

/** Where several entries share a line, the first that names a field wins. */
function originsByLine({ lines }: NodeMap): ReadonlyMap<string, NodeMapLine> {
  const origins = new Map<string, NodeMapLine>();
  for (const line of lines) {
    const known = origins.get(lineKey(line));
    if (known === undefined || (known.field === undefined && line.field !== undefined))
      origins.set(lineKey(line), line);
  }
  return origins;
}

function lineKey({ file, line }: Pick<Place, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

function blame(finding: Finding, { nodeId, field }: NodeMapLine): Diagnostic {
  const place: DiagnosticPlace = { nodeId, ...(field !== undefined && { field }) };
  switch (finding.tool) {
    case 'tsc':
      return diagnostic('TSC_ERROR', { finding: `${where(finding)} ${finding.rule}: ${finding.message}` }, place);
    case 'eslint':
      return diagnostic('ESLINT_ERROR', { rule: finding.rule, finding: `${where(finding)} ${finding.message}` }, place);
    case 'verifier':
      return defect(finding);
    case 'any':
      return diagnostic('ANY_TYPE_FOUND', { expression: `${where(finding)} ${finding.message}` }, place);
  }
}

function defect(finding: Finding): Diagnostic {
  return diagnostic('INTERNAL_CODEGEN_DEFECT', {
    reason: `${where(finding)} ${finding.rule}: ${finding.message.replace(/\.$/, '')}`,
  });
}

function where({ tool, place }: Finding): string {
  return place ? `${place.file}.ts:${place.line}:${place.column}` : tool;
}
