import type { Block, Program, Statement } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';

/** The loops around each node of a program, outermost first. */
export function loopsAround({ body, handlers }: Program): ReadonlyMap<NodeId, readonly NodeId[]> {
  const blocks = [body, ...handlers.map((handler) => handler.body)];
  return new Map(blocks.flatMap((block) => inBlock(block, [])));
}

type Entry = readonly [NodeId, readonly NodeId[]];

function inBlock(block: Block, loops: readonly NodeId[]): readonly Entry[] {
  return block.flatMap((statement) => inStatement(statement, loops));
}

function inStatement(statement: Statement, loops: readonly NodeId[]): readonly Entry[] {
  switch (statement.kind) {
    case 'step':
      return [[statement.step.nodeId, loops]];
    case 'container': {
      const { nodeId, operation } = statement.step;
      const inside = operation.kind === 'loop' ? [...loops, nodeId] : loops;
      return [[nodeId, loops], ...inBlock(statement.body, inside)];
    }
    case 'if':
      return [...inBlock(statement.yes, loops), ...inBlock(statement.no, loops)];
    case 'concurrent':
      return statement.branches.flatMap((branch) => inBlock(branch, loops));
    case 'ordered':
      return statement.items.flatMap((item) => inStatement(item.statement, loops));
  }
}
