import type { DiagnosticCode, DiagnosticParams } from '@workflow-builder/diagnostics';
import type { Expression, ValueType } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { ValueContext } from '../context.js';
import type { SyntaxNode } from '../syntax/syntax-node.js';
import type { Outcome } from './narrowing.js';

/** What is made of a value: a `guard` says itself what holds where a step did not run, any other use takes that it did. */
export type Use = 'value' | 'guard';

/** Checks a syntax tree against a scope, under the tests that are known to hold. */
export interface Checking {
  readonly context: ValueContext;
  /** Type of the item of the list that is being mapped. */
  readonly itemType?: ValueType | undefined;
  /** The typed expression; undefined after a finding. */
  check(node: SyntaxNode, use?: Use): Expression | undefined;
  /** Where the outcome of a test is known. */
  assuming(test: Expression, outcome: Outcome): Checking;
  withItem(type: ValueType): Checking;
  /** The expression with the type that the known tests leave to it. */
  narrowed(expression: Expression): Expression;
  /** The text of a piece, as a message repeats it. */
  textOf(node: SyntaxNode): string;
  /** Column of an offset, counted from 1. */
  columnOf(offset: number): number;
  report<Code extends DiagnosticCode>(
    code: Code,
    params: DiagnosticParams<Code>,
    relatedNodeIds?: readonly NodeId[],
  ): undefined;
}
