import { type Expression, isInheritedName } from '@workflow-builder/ir';

/**
 * The path of a value that is printed as a name and members of it, which is what TypeScript narrows; the same for the same value.
 * Undefined for all else.
 */
export function pathOf(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'input':
      return 'input';
    case 'map-item':
      return 'item';
    case 'output':
      return `output ${expression.levels} ${JSON.stringify(expression.nodeId)}`;
    case 'variable':
      return `variable ${JSON.stringify(expression.name)}`;
    case 'loop-variable':
      return `${expression.role} ${JSON.stringify(expression.loopId)}`;
    case 'property':
      return isInheritedName(expression.key) ? undefined : memberPath(expression.target, expression.key);
    case 'item': {
      const { index } = expression;
      const isFixed = index.kind === 'literal' && typeof index.value === 'number' && index.value >= 0;
      return isFixed ? memberPath(expression.target, String(index.value)) : undefined;
    }
    default:
      return undefined;
  }
}

function memberPath(target: Expression, key: string): string | undefined {
  const path = pathOf(target);
  return path === undefined ? undefined : `${path}.${JSON.stringify(key)}`;
}

/** Whether an optional chain reads through the value at a path, so that the chain is undefined where that is nothing. */
export function readsThroughOptional(chain: Expression, path: string): boolean {
  let expression = chain;
  let throughOptional = isChainLink(chain);
  while (throughOptional) {
    const target = targetOf(expression);
    if (target === undefined) return false;
    if (pathOf(target) === path) return true;
    throughOptional = isChainLink(target);
    expression = target;
  }
  return false;
}

/** What stands before each `?.` of a chain, in the order in which they are evaluated. */
export function optionalTargets(chain: Expression): readonly Expression[] {
  const targets: Expression[] = [];
  let link: Expression | undefined = chain;
  while (link !== undefined) {
    const target = targetOf(link);
    if (target !== undefined && 'optional' in link && link.optional) targets.unshift(target);
    link = target;
  }
  return targets;
}

/** Whether an expression is part of a chain with `?.` at or before it. */
function isChainLink(expression: Expression): boolean {
  let link: Expression | undefined = expression;
  while (link !== undefined) {
    if ('optional' in link && link.optional) return true;
    link = targetOf(link);
  }
  return false;
}

function targetOf(expression: Expression): Expression | undefined {
  switch (expression.kind) {
    case 'property':
    case 'item':
    case 'method':
      return expression.target;
    default:
      return undefined;
  }
}
