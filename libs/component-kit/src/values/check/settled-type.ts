import { array, type Expression, object, present, union, type ValueType, widen } from '@workflow-builder/ir';
import { falsyValues, tested, withoutNothing } from './type-facts.js';

/**
 * The type of a value that is read from at once: as TypeScript infers it where nothing is expected of it, a list that is written
 * down holds any texts, not certain ones.
 */
export function settledType(expression: Expression): ValueType {
  return settled(expression, (leaf) =>
    leaf.kind === 'literal' && typeof leaf.value === 'object' ? widen(leaf.type) : leaf.type,
  );
}

function settled(expression: Expression, leafType: (leaf: Expression) => ValueType): ValueType {
  const inner = (each: Expression): ValueType => settled(each, leafType);
  switch (expression.kind) {
    case 'array':
      return expression.items.length === 0
        ? expression.type
        : array(union(expression.items.map((item) => present(itemType(item)))));
    case 'object':
      return object(expression.entries.map(([key, value]) => [key, { ...value, type: itemType(value) }])).type;
    case 'conditional':
      return union([inner(expression.yes), inner(expression.no)]);
    case 'binary':
      switch (expression.operator) {
        case '??':
          return union([withoutNothing(inner(expression.left)), inner(expression.right)]);
        case '||':
          return union([tested(inner(expression.left), true), inner(expression.right)]);
        case '&&':
          return union([falsyValues(inner(expression.left)), inner(expression.right)]);
        default:
          return expression.type;
      }
    default:
      return leafType(expression);
  }
}

/** A value within a list or an object that is written down. */
function itemType(item: Expression): ValueType {
  return settled(item, (leaf) => (leaf.kind === 'literal' ? widen(leaf.type) : leaf.type));
}
