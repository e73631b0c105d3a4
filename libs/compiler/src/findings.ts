import {
  type Diagnostic,
  diagnostic,
  type DiagnosticCode,
  type DiagnosticParams,
  type DiagnosticPlace,
} from '@workflow-builder/diagnostics';
import type { Report } from '@workflow-builder/component-kit';
import type { NodeId } from '@workflow-builder/workflow-model';

/** Collects what a phase finds, so that it can go on after it. */
export class Findings {
  private readonly found: Diagnostic[] = [];

  get diagnostics(): readonly Diagnostic[] {
    return this.found;
  }

  readonly add = <Code extends DiagnosticCode>(
    code: Code,
    params: DiagnosticParams<Code>,
    place?: DiagnosticPlace,
  ): void => {
    this.found.push(diagnostic(code, params, place));
  };

  /** A report whose findings belong to the node. */
  at(nodeId: NodeId): Report {
    return (code, params, place) => {
      this.add(code, params, { nodeId, ...place });
    };
  }
}
