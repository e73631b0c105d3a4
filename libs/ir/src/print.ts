import type { Block, ContainerStatement, OrderedItem, Statement, Step } from './flow.js';
import type { Guard } from './guard.js';

/** A block as an outline for people, two spaces per level. */
export function outline(block: Block): string {
  return outlineLines(block, '').join('\n');
}

function outlineLines(block: Block, margin: string): readonly string[] {
  return block.flatMap((statement) => outlineStatement(statement, margin));
}

function outlineStatement(statement: Statement, margin: string): readonly string[] {
  const inner = `${margin}  `;
  switch (statement.kind) {
    case 'step':
      return [`${margin}${outlineStep(statement.step)}`];
    case 'container':
      return outlineContainer(statement, margin);
    case 'if':
      return [
        `${margin}if ${outlineGuard(statement.test)}`,
        ...outlineLines(statement.yes, inner),
        ...(statement.no.length === 0 ? [] : [`${margin}else`, ...outlineLines(statement.no, inner)]),
      ];
    case 'concurrent':
      return [
        `${margin}concurrent`,
        ...statement.branches.flatMap((branch) => [`${inner}branch`, ...outlineLines(branch, `${inner}  `)]),
      ];
    case 'ordered':
      return [`${margin}ordered`, ...statement.items.flatMap((item) => outlineItem(item, inner))];
  }
}

function outlineContainer({ step, body, endsLoop }: ContainerStatement, margin: string): readonly string[] {
  const ends =
    endsLoop === undefined || (endsLoop.kind === 'constant' && !endsLoop.value)
      ? []
      : [`${margin}  ends if ${outlineGuard(endsLoop)}`];
  return [`${margin}${outlineStep(step)}`, ...outlineLines(body, `${margin}  `), ...ends];
}

function outlineItem({ statement, test, after }: OrderedItem, margin: string): readonly string[] {
  const [first = '', ...rest] = outlineStatement(statement, margin);
  const waits = after.length === 0 ? '' : ` after ${after.join(', ')}`;
  const condition = test.kind === 'constant' ? '' : ` if ${outlineGuard(test)}`;
  return [`${first}${waits}${condition}`, ...rest];
}

function outlineGuard(guard: Guard): string {
  if (guard.kind === 'constant') return String(guard.value);
  return `(${guard.nodeId} ? ${outlineGuard(guard.yes)} : ${outlineGuard(guard.no)})`;
}

function outlineStep({ nodeId, operation }: Step): string {
  const activity = 'activity' in operation ? ` ${operation.activity}` : '';
  return `${nodeId}: ${operation.kind}${activity}`;
}
