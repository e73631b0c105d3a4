import { absent, array, describeType, type Expression, membersOf, present, union } from '@workflow-builder/ir';
import type { SyntaxKind } from '../syntax/syntax-node.js';
import { checkLink } from './access.js';
import { adviceFor } from './advice.js';
import type { Checking } from './checking.js';
import { isNothing, withoutNothing } from './type-facts.js';

/** A list made of another, item by item; undefined where that is not there. */
export function checkEach(node: SyntaxKind<'each'>, checking: Checking): Expression | undefined {
  const link = checkLink(node.list, checking, 'guard');
  if (link === undefined) return undefined;
  const { value } = link;
  const isMissing = membersOf(value.type).some(isNothing);
  const list = withoutNothing(value.type);
  if (node.body.kind === 'each-item') return link.stops ? { ...value, type: union([value.type, absent]) } : value;
  if (list.kind !== 'array')
    return checking.report('OPERAND_TYPE', {
      operator: '[*]',
      text: checking.textOf(node),
      column: checking.columnOf(node.list.end),
      expected: 'a list',
      actual: describeType(value.type),
      advice: adviceFor(value.type),
    });
  const body = checking.withItem(list.items).check(node.body);
  if (body === undefined) return undefined;
  const type = array(present(body.type));
  return {
    kind: 'map',
    list: value,
    body,
    ...(isMissing ? { optional: true } : {}),
    type: isMissing || link.stops ? union([type, absent]) : type,
  };
}
