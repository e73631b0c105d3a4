import type { Expression, LoopVariableRead, OutputRead } from './expression.js';

const none: readonly Expression[] = [];

/** The expressions directly inside of one, in the order in which they stand. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'absent':
    case 'input':
    case 'output':
    case 'variable':
    case 'loop-variable':
    case 'map-item':
      return none;
    case 'object':
      return expression.entries.map(([, value]) => value);
    case 'array':
      return expression.items;
    case 'text':
      return expression.parts.filter((part) => typeof part !== 'string');
    case 'property':
      return [expression.target];
    case 'lookup':
      return typeof expression.key === 'object' ? [expression.target, expression.key] : [expression.target];
    case 'item':
      return [expression.target, expression.index];
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.test, expression.yes, expression.no];
    case 'method':
      return [expression.target, ...expression.args];
    case 'call':
      return expression.args;
    case 'map':
      return [expression.list, expression.body];
  }
}

/** The outputs that the expression reads, each once. */
export function outputsRead(expression: Expression): readonly OutputRead[] {
  const found = new Map<string, OutputRead>();
  for (const part of partsOf(expression)) {
    if (part.kind !== 'output') continue;
    const { kind, nodeId, levels } = part;
    found.set(`${levels} ${nodeId}`, { kind, nodeId, levels });
  }
  return [...found.values()];
}

/** The names of the variables that the expression reads, each once. */
export function variablesRead(expression: Expression): readonly string[] {
  return [...new Set(partsOf(expression).flatMap((part) => (part.kind === 'variable' ? [part.name] : [])))];
}

/** The loop variables that the expression reads, each once. */
export function loopVariablesRead(expression: Expression): readonly LoopVariableRead[] {
  const found = new Map<string, LoopVariableRead>();
  for (const part of partsOf(expression)) {
    if (part.kind !== 'loop-variable') continue;
    const { kind, loopId, role } = part;
    found.set(`${role} ${loopId}`, { kind, loopId, role });
  }
  return [...found.values()];
}

/** The expression and all inside of it. */
export function partsOf(root: Expression): readonly Expression[] {
  const parts: Expression[] = [];
  const pending = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    parts.push(next);
    const children = childrenOf(next);
    if (children.length > 0) pending.push(...children.toReversed());
  }
  return parts;
}
