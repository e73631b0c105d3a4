import {
  absent,
  absentValue,
  type Expression,
  isMaybeAbsent,
  union,
  type ValueType,
  withoutAbsent,
} from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { ResultSource } from '../../scope.js';
import type { Checking } from './checking.js';
import { mayBeNothing } from './type-facts.js';

/** One of the values that `result` may be. */
interface Candidate {
  readonly value: Expression;
  /** Type of the value where its step ran. */
  readonly type: ValueType;
  readonly certain: boolean;
}

/** What `result` names at the node. */
export function checkResult(checking: Checking): Expression | undefined {
  const candidates = candidatesOf(checking.context.scope.result, checking);
  if (candidates === undefined) return undefined;
  const distinct = new Map(candidates.map((each) => [each.value.kind === 'output' ? each.value.nodeId : '', each]));
  // One that is there in any case is the result only where none of the others ran.
  const ordered = [...distinct.values()].sort((a, b) => Number(a.certain) - Number(b.certain));
  return firstThatRan(ordered, checking.context.scope.resultMayBeMissing === true);
}

function candidatesOf(source: ResultSource, checking: Checking): readonly Candidate[] | undefined {
  const { scope, label } = checking.context;
  switch (source.kind) {
    case 'input': {
      const value = checking.narrowed({ kind: 'input', type: scope.input });
      return [{ value, type: value.type, certain: true }];
    }
    case 'output':
      return outputCandidate(source.nodeId, checking);
    case 'either': {
      const all = source.sources.map((each) => candidatesOf(each, checking));
      return all.every((each) => each !== undefined) ? all.flat() : undefined;
    }
    case 'ambiguous':
      return checking.report(
        'AMBIGUOUS_RESULT',
        { label, sources: source.nodeIds.map((id) => scope.labelOf(id)).join(', '), example: source.nodeIds[0] ?? '' },
        source.nodeIds,
      );
  }
}

function outputCandidate(nodeId: NodeId, checking: Checking): readonly Candidate[] | undefined {
  const { scope, label } = checking.context;
  const source = scope.outputOf(nodeId);
  if (source.kind === 'not-run')
    return checking.report('REFERENCE_NOT_RUN', { label, source: scope.labelOf(nodeId) }, [nodeId]);
  const certain = source.kind === 'available';
  const type = certain ? source.type : union([source.type, absent]);
  const value = checking.narrowed({ kind: 'output', nodeId, levels: source.levels, type });
  return [{ value, type: certain ? value.type : source.type, certain }];
}

/** The first value whose step ran. Exactly one did, so the last needs no test, unless perhaps none did. */
function firstThatRan(candidates: readonly Candidate[], isMissingPossible: boolean): Expression | undefined {
  const last = candidates.at(-1);
  if (last === undefined) return undefined;
  const mayBeAbsent = candidates.some(({ type }) => isMaybeAbsent(type));
  const isSingle = candidates.length === 1 && last.certain;
  const otherwise: Expression =
    last.certain || isSingle || mayBeAbsent || isMissingPossible
      ? last.value
      : { kind: 'call', name: 'ran', args: [last.value], type: last.type };
  return candidates.slice(0, -1).reduceRight((rest, { value, type }) => {
    const own = withoutAbsent(type);
    const both = union([own, rest.type]);
    if (!mayBeNothing(own)) return { kind: 'binary', operator: '??', left: value, right: rest, type: both };
    const test: Expression = {
      kind: 'binary',
      operator: '!==',
      left: value,
      right: absentValue,
      type: { kind: 'boolean' },
    };
    return { kind: 'conditional', test, yes: { ...value, type: own }, no: rest, type: both };
  }, otherwise);
}
