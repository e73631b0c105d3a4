import type { Expression } from '@workflow-builder/ir';

/** Whether an expression is printed with a brace at its very beginning, which would begin a block where it is an arrow's body. */
export function beginsWithBrace(expression: Expression): boolean {
  switch (expression.kind) {
    case 'object':
      return true;
    case 'literal':
      return typeof expression.value === 'object' && expression.value !== null && !Array.isArray(expression.value);
    case 'binary':
      return beginsWithBrace(expression.left);
    case 'conditional':
      return beginsWithBrace(expression.test);
    case 'property':
    case 'item':
    case 'method':
      return beginsWithBrace(expression.target);
    case 'map':
      return beginsWithBrace(expression.list);
    default:
      return false;
  }
}
