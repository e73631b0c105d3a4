import { code, type Code, identifier, lines, member, printFile } from '@workflow-builder/code-printer';
import { absent, type Expression, union, type ValueType } from '@workflow-builder/ir';
import type { ExpressionPrinter } from '../../src/phases/5-print/expressions/expression-printer.js';
import { printExpression, printPresent } from '../../src/phases/5-print/expressions.js';
import { printHelpers } from '../../src/phases/5-print/helpers/index.js';
import { printType } from '../../src/phases/5-print/types.js';
import type { HelperName } from '../../src/phases/5-print/vocabulary.js';
import { inputType, itemType, outputs, variables } from './scope.js';

const jsonTypes = code`export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export type JsonObject = { [key: string]: JsonValue | undefined };`;

class TestPrinter implements ExpressionPrinter {
  readonly used = new Set<HelperName>();

  output(nodeId: string): Code {
    return member(identifier('nodes'), nodeId);
  }

  variable(name: string): Code {
    return member(identifier('vars'), name);
  }

  loopVariable(_loopId: string, role: 'item' | 'index'): Code {
    return identifier(role === 'item' ? 'item' : 'index');
  }

  helper(name: HelperName): Code {
    this.used.add(name);
    return identifier(name);
  }
}

/** A file with a function `e0`, `e1`, … per expression, over the values of the scope, typed as the expression claims to be. */
export function printFunctions(expressions: readonly Expression[]): string {
  const printer = new TestPrinter();
  const functions = expressions.map((expression, index) => {
    const body = printExpression(expression, printer);
    const name = identifier(`e${index}`);
    return code`export function ${name}(input: Input, nodes: Nodes, vars: Vars, item: Item, index: number): ${printType(expression.type)} {
  void [input, nodes, vars, item, index];
  return ${body};
}`;
  });
  const types = [
    code`export type Input = ${printType(inputType)};`,
    code`export type Item = ${printType(itemType)};`,
    code`export type Vars = { ${fields(Object.entries(variables))} };`,
    code`export type Nodes = { ${fields(
      Object.entries(outputs).map(([name, { type, isCertain }]) => [name, isCertain ? type : union([type, absent])]),
    )} };`,
  ];
  const file = lines([jsonTypes, ...types, ...functions, ...printHelpers(printer.used, false)]);
  return printFile(code`// Expressions.`, file).text;
}

function fields(entries: readonly (readonly [string, ValueType])[]): Code {
  return entries.reduce((rest, [name, type]) => code`${rest} ${name}: ${printType(type)};`, code``);
}

/** The code of one expression. */
export function printed(expression: Expression, isPresent = false): string {
  const printer = new TestPrinter();
  const body = isPresent ? printPresent(expression, printer) : printExpression(expression, printer);
  return printFile(code``, body).text.trim();
}
