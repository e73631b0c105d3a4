import {
  type Block,
  expressionsOf,
  type Expression,
  membersOf,
  type Program,
  type Statement,
  type ValueType,
  withoutAbsent,
} from '@workflow-builder/ir';
import { keyOf, outputNodes } from './values.js';

/** The types of outputs that are collected over loops, as their readers count on them. */
export function collectedTypes(program: Program): ReadonlyMap<string, ValueType> {
  const types = new Map<string, ValueType>();
  for (const { nodeId, levels, type } of expressionsIn(program).flatMap(outputNodes)) {
    let collected: ValueType | undefined = withoutAbsent(type);
    for (let aspect = levels; aspect > 0 && collected !== undefined; aspect -= 1) {
      // Null stands where the inner loop was not run, and so it had no list.
      const list = membersOf(collected).find(({ kind }) => kind === 'array') ?? collected;
      types.set(keyOf({ nodeId, aspect }), list);
      collected = itemsOf(list);
    }
  }
  return types;
}

function itemsOf(type: ValueType): ValueType | undefined {
  return membersOf(type).flatMap((member) => (member.kind === 'array' ? [member.items] : []))[0];
}

function expressionsIn({ body, handlers, result }: Program): readonly Expression[] {
  return [
    ...expressionsInBlock(body),
    ...handlers.flatMap((handler) => [...expressionsInBlock(handler.body), handler.answer]),
    ...(result.kind === 'value' ? [result.value] : []),
  ];
}

function expressionsInBlock(block: Block): readonly Expression[] {
  return block.flatMap(expressionsInStatement);
}

function expressionsInStatement(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case 'step':
      return expressionsOf(statement.step.operation);
    case 'container': {
      const { step, body, last, failed } = statement;
      return [
        ...expressionsOf(step.operation),
        ...(last ? [last] : []),
        ...(failed ? [failed] : []),
        ...expressionsInBlock(body),
      ];
    }
    case 'if':
      return [...expressionsInBlock(statement.yes), ...expressionsInBlock(statement.no)];
    case 'concurrent':
      return statement.branches.flatMap(expressionsInBlock);
    case 'ordered':
      return statement.items.flatMap((item) => expressionsInStatement(item.statement));
  }
}
