import type { Lowered, LoweringContext } from '@workflow-builder/component-kit';
import { absent, type Expression, json, literal, present, union, widen } from '@workflow-builder/ir';
import { ownValue } from '@workflow-builder/workflow-model';
import type { EndConfig } from './config.js';

/** Ends the path with the configured result, else with the output of the step before. */
export function lowerEnd(context: LoweringContext<EndConfig>): Lowered | undefined {
  const result = readResult(context);
  return result === undefined ? undefined : { operation: { kind: 'end', result }, output: widen(present(result.type)) };
}

function readResult(context: LoweringContext<EndConfig>): Expression | undefined {
  const { node, scope, report } = context;
  const given = ownValue(node.config, 'result') ?? null;
  if (given !== null) return context.value(given, 'result', union([json, absent]));
  if (scope.result.kind !== 'ambiguous') return context.result('result');
  const { nodeIds } = scope.result;
  const sources = nodeIds.map((id) => scope.labelOf(id)).join(', ');
  report(
    'END_RESULT_AMBIGUOUS',
    { label: node.label, sources },
    { field: 'data.config.result', relatedNodeIds: nodeIds },
  );
  return literal(null);
}
