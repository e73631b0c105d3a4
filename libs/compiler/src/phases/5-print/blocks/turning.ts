import { braces, code, type Code, lines } from '@workflow-builder/code-printer';
import {
  always,
  type Expression,
  type Guard,
  type LoopOperation,
  never,
  type Rounds,
  type Step,
} from '@workflow-builder/ir';
import { printExpression } from '../expressions.js';
import type { WorkflowPrinter } from '../printer.js';
import type { Scope } from './scope.js';

interface Turning {
  readonly printer: WorkflowPrinter;
  /** What the rounds go through or count up to. */
  readonly items: Code | undefined;
  /** What is seen before a round, and at the end of one. */
  readonly scope: Scope;
  readonly round: Scope;
  /** Whether a continued run may begin with a later round. */
  readonly isHead: boolean;
  /** The test before a round, for a run that may go on within the round. */
  readonly due: (test: Code) => Code;
  /** When a round is the last because an end was reached. */
  readonly ends: Guard;
}

/** The loop of the language around the statements of a round. */
export function printTurning(
  { operation, nodeId }: Step<LoopOperation>,
  inside: readonly Code[],
  turning: Turning,
): Code {
  const { printer, scope, round, ends } = turning;
  const { rounds } = operation;
  const index = printer.loopVariable(nodeId, 'index');
  // TypeScript takes what follows an endless loop, or stands in one that never turns, for dead code.
  const forever = ends === never ? code`${index} < Infinity` : code`true`;
  const printTest = (condition: Expression, at: Scope): Code =>
    isConstant(condition, false) ? code`${index} < 0` : printExpression(condition, at, nodeId);
  switch (rounds.kind) {
    case 'while': {
      if (isConstant(rounds.condition, true)) return code`while (${forever}) ${braces(lines(inside))}`;
      return code`while (${turning.due(printTest(rounds.condition, scope))}) ${braces(lines(inside))}`;
    }
    case 'doWhile': {
      if (ends === always || isConstant(rounds.condition, true))
        return code`while (${forever}) ${braces(lines(inside))}`;
      const prelude = round.assure([rounds.condition]);
      const condition = printTest(rounds.condition, round);
      return code`while (true) ${braces(lines([...inside, ...prelude, code`if (!(${condition})) break;`]))}`;
    }
    case 'count':
      return code`while (${index} < ${turning.items ?? code`0`}) ${braces(lines(inside))}`;
    case 'each':
    case 'batches':
      return printItems(nodeId, rounds, inside, turning);
  }
}

function printItems(
  nodeId: Step['nodeId'],
  rounds: Extract<Rounds, { kind: 'each' | 'batches' }>,
  inside: readonly Code[],
  { printer, items: all = code`[]`, isHead }: Turning,
): Code {
  const index = printer.loopVariable(nodeId, 'index');
  if (!printer.isRead(nodeId, 'item')) {
    const length = rounds.kind === 'batches' ? code`Math.ceil(${all}.length / ${rounds.size})` : code`${all}.length`;
    return code`while (${index} < ${length}) ${braces(lines(inside))}`;
  }
  const items = rounds.kind === 'batches' ? code`${printer.helper('inBatches')}(${all}, ${rounds.size})` : all;
  const rest = isHead ? code`${items}.slice(${index})` : items;
  return code`for (const ${printer.loopVariable(nodeId, 'item')} of ${rest}) ${braces(lines(inside))}`;
}

function isConstant(condition: Expression, value: boolean): boolean {
  return condition.kind === 'literal' && condition.value === value;
}
