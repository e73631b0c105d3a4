import type { Block, LoopOperation, Program, Statement, Step } from '@workflow-builder/ir';

/** Events that a round adds to the history at most, for each step in it: scheduled, started and completed, and workflow tasks. */
const EVENTS_PER_STEP = 9;
/** A loop that adds fewer events than this needs no place to continue at. */
const SMALL_HISTORY = 500;

/** A loop of a program, and whether the run can be continued as new at the heads of its rounds (semantics, Control 16). */
export interface LoopPlace {
  readonly step: Step<LoopOperation>;
  /** Nothing concurrent is open around it, and no retry. */
  readonly isHead: boolean;
}

/** The loops of a program that may run long enough to be continued as new. */
export function longLoops({ body, handlers }: Program): readonly LoopPlace[] {
  return [...loopsIn(body, true), ...handlers.flatMap((handler) => loopsIn(handler.body, false))];
}

function loopsIn(block: Block, isOpen: boolean): readonly LoopPlace[] {
  return block.flatMap((statement) => loopsInStatement(statement, isOpen));
}

function loopsInStatement(statement: Statement, isOpen: boolean): readonly LoopPlace[] {
  switch (statement.kind) {
    case 'step':
      return [];
    case 'if':
      return [...loopsIn(statement.yes, isOpen), ...loopsIn(statement.no, isOpen)];
    case 'concurrent':
      return statement.branches.flatMap((branch) => loopsIn(branch, false));
    case 'ordered':
      return statement.items.flatMap((item) => loopsInStatement(item.statement, false));
    case 'container': {
      const { step, body } = statement;
      if (!isLoop(step)) return loopsIn(body, isOpen && step.operation.kind === 'phase');
      const isSequential = step.operation.maxParallel === undefined;
      const inside = loopsIn(body, isOpen && isSequential);
      const isShort = inside.length === 0 && isSmall(step.operation, countSteps(body));
      return isShort ? [] : [{ step, isHead: isOpen && isSequential }, ...inside];
    }
  }
}

function isLoop(step: Step): step is Step<LoopOperation> {
  return step.operation.kind === 'loop';
}

/** Whether all rounds together add little to the history, and no one asked to continue after some. */
function isSmall(loop: LoopOperation, steps: number): boolean {
  if (loop.continueAsNewAfter !== undefined) return false;
  const bound = boundOf(loop);
  return bound !== undefined && bound * (steps + 1) * EVENTS_PER_STEP <= SMALL_HISTORY;
}

/** Most rounds of a loop; undefined where the document does not say. */
export function boundOf({ rounds, maxIterations }: LoopOperation): number | undefined {
  const { kind } = rounds;
  const counted = kind === 'count' && rounds.count.kind === 'literal' ? Number(rounds.count.value) : undefined;
  const bounds = [maxIterations, counted].filter((bound) => bound !== undefined);
  return bounds.length === 0 ? undefined : Math.min(...bounds);
}

function countSteps(block: Block): number {
  return block.reduce((count, statement) => {
    switch (statement.kind) {
      case 'step':
        return count + 1;
      case 'container':
        // What is repeated inside counts as repeated often.
        return count + 1 + countSteps(statement.body) * (statement.step.operation.kind === 'phase' ? 1 : 10);
      case 'if':
        return count + countSteps(statement.yes) + countSteps(statement.no);
      case 'concurrent':
        return count + statement.branches.reduce((sum, branch) => sum + countSteps(branch), 0);
      case 'ordered':
        return count + countSteps(statement.items.map((item) => item.statement));
    }
  }, 0);
}
