import type { Findings } from '@workflow-builder/diagnostics';
import type { LoopOperation, Program } from '@workflow-builder/ir';
import { boundOf, longLoops } from '../../continuation/heads.js';

/** Loops that run long where the run cannot be continued as new (semantics, Control 16). */
export function checkContinuation(program: Program, findings: Findings): void {
  for (const { step, isHead } of longLoops(program)) {
    if (isHead) continue;
    const { nodeId, label, operation } = step;
    const isEndless = boundOf(operation) === undefined && !endsByItself(operation);
    findings.add(isEndless ? 'LOOP_NEVER_CONTINUES' : 'CONTINUE_DEFERRED', { label }, { nodeId });
  }
}

/** Lists and counts are finite; a condition may hold for ever. */
function endsByItself({ rounds }: LoopOperation): boolean {
  return rounds.kind !== 'while' && rounds.kind !== 'doWhile';
}
