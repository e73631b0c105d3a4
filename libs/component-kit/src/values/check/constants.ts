import type { Expression } from '@workflow-builder/ir';

/** Whether a test has one outcome by the way it is written, which TypeScript refuses, or treats the other side as never reached. */
export function isConstantTest(test: Expression): boolean {
  switch (test.kind) {
    case 'literal':
    case 'absent':
    case 'array':
    case 'object':
      return true;
    case 'conditional':
      return isConstantTest(test.yes) && isConstantTest(test.no);
    case 'binary':
      // One outcome is left where the right side decides each time that the left one does not.
      return (test.operator === '&&' || test.operator === '||') && isConstantTest(test.right);
    default:
      return false;
  }
}

/** Whether it is plain from the way a value is written that it is there, or that it is not. */
export function isKnownPresence(value: Expression): boolean {
  switch (value.kind) {
    case 'literal':
    case 'absent':
    case 'array':
    case 'object':
    case 'text':
    case 'unary':
      return true;
    case 'binary':
      if (value.operator === '??') return isKnownPresence(value.right);
      return value.operator !== '&&' && value.operator !== '||';
    case 'conditional':
      return isKnownPresence(value.yes) && isKnownPresence(value.no);
    default:
      return false;
  }
}
