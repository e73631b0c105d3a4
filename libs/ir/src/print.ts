import type { Block, Statement, Step } from './flow.js';

/** A block as an outline for people, two spaces per level. */
export function outline(block: Block): string {
  return outlineLines(block, '').join('\n');
}

function outlineLines(block: Block, margin: string): readonly string[] {
  return block.flatMap((statement) => outlineStatement(statement, margin));
}

function outlineStatement(statement: Statement, margin: string): readonly string[] {
  switch (statement.kind) {
    case 'step':
      return [`${margin}${outlineStep(statement.step)}`];
    case 'concurrent':
      return [
        `${margin}concurrent`,
        ...statement.branches.flatMap((branch) => [`${margin}  branch`, ...outlineLines(branch, `${margin}    `)]),
      ];
    case 'ordered':
      return [
        `${margin}ordered`,
        ...statement.steps.map(({ step, after }) => {
          return `${margin}  ${outlineStep(step)}${after.length === 0 ? '' : ` after ${after.join(', ')}`}`;
        }),
      ];
  }
}

function outlineStep({ nodeId, operation }: Step): string {
  const activity = 'activity' in operation ? ` ${operation.activity}` : '';
  return `${nodeId}: ${operation.kind}${activity}`;
}
