import {
  code,
  type Code,
  conditional,
  identifier,
  list,
  literal,
  member,
  object,
  operation,
  optionalMember,
  originating,
  template,
} from '@workflow-builder/code-printer';
import {
  type BinaryOperator,
  type Expression,
  type ExpressionKind,
  type FunctionName,
  isAssignable,
  isInheritedName,
  isMaybeAbsent,
  string,
} from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import { hasAngleBrackets, withoutClosingBracket } from './expressions/angle-brackets.js';
import type { ExpressionPrinter } from './expressions/expression-printer.js';
import { presentValue } from './expressions/present.js';
import { isChain, isLooserThanMember, isLooserThanUnary, needsParentheses } from './expressions/precedence.js';

/** An expression as code; where it belongs to a node, each field remembers where it stems from. */
export function printExpression(expression: Expression, printer: ExpressionPrinter, nodeId?: NodeId): Code {
  return new Printing(printer, nodeId, hasAngleBrackets(expression)).print(expression);
}

/** As above, with null where the value is absent. */
export function printPresent(expression: Expression, printer: ExpressionPrinter, nodeId?: NodeId): Code {
  return printExpression(presentValue(expression), printer, nodeId);
}

/** Whether the value can be undefined. */
export function mayBeAbsent({ type }: Expression): boolean {
  return isMaybeAbsent(type);
}

class Printing {
  constructor(
    private readonly printer: ExpressionPrinter,
    private readonly nodeId: NodeId | undefined,
    /** Whether to do without `>`. */
    private readonly avoidsClosingBracket: boolean,
  ) {}

  print(expression: Expression): Code {
    const printed = this.printKind(expression);
    const { field } = expression;
    const { nodeId } = this;
    return field === undefined || nodeId === undefined ? printed : originating({ nodeId, field }, printed);
  }

  private printKind(expression: Expression): Code {
    switch (expression.kind) {
      case 'literal':
        return literal(expression.value);
      case 'absent':
        return code`undefined`;
      case 'object':
        return object(expression.entries.map(([key, value]) => [key, this.print(value)]));
      case 'array':
        return list(
          '[',
          expression.items.map((item) => this.print(presentValue(item))),
          ']',
        );
      case 'text':
        return template(expression.parts.map((part) => (typeof part === 'string' ? part : this.printText(part))));
      case 'input':
        return identifier('input');
      case 'output':
        return this.printer.output(expression.nodeId, expression.levels);
      case 'variable':
        return this.printer.variable(expression.name);
      case 'loop-variable':
        return this.printer.loopVariable(expression.loopId, expression.role);
      case 'property':
        return this.printProperty(expression);
      case 'lookup':
        return this.printLookup(expression);
      case 'item': {
        const mark = expression.optional === true ? code`?.` : code``;
        return code`${this.printTarget(expression.target)}${mark}[${this.print(expression.index)}]`;
      }
      case 'unary':
        return this.printUnary(expression);
      case 'binary':
        return this.printBinary(this.avoidsClosingBracket ? withoutClosingBracket(expression) : expression);
      case 'conditional':
        return this.printConditional(expression);
      case 'method':
        return code`${this.printMember(expression, expression.name)}${this.printArguments(expression.args)}`;
      case 'call':
        return code`${this.printFunction(expression.name)}${this.printArguments(expression.args)}`;
      case 'map':
        return this.printMap(expression);
      case 'map-item':
        return identifier('item');
    }
  }

  private printText(part: Expression): Code {
    const value = this.print(part);
    return isAssignable(part.type, string) ? value : code`${this.printer.helper('text')}(${value})`;
  }

  private printProperty(expression: ExpressionKind<'property'>): Code {
    const { target, key } = expression;
    if (!isInheritedName(key)) return this.printMember(expression, key);
    return code`${this.printer.helper('own')}${list('(', [this.print(target), literal(key)], ')')}`;
  }

  private printLookup({ target, key }: ExpressionKind<'lookup'>): Code {
    const printedKey = typeof key === 'object' ? this.print(key) : literal(key);
    return code`${this.printer.helper('field')}${list('(', [this.print(target), printedKey], ')')}`;
  }

  private printMap({ list: target, body, optional }: ExpressionKind<'map'>): Code {
    const map = this.printMember({ target, optional }, 'map');
    return code`${map}((${identifier('item')}) => ${this.print(presentValue(body))})`;
  }

  private printMember(
    { target, optional }: { readonly target: Expression; readonly optional?: boolean | undefined },
    key: string,
  ): Code {
    const printed = this.printTarget(target);
    return optional === true ? optionalMember(printed, key) : member(printed, key);
  }

  private printArguments(args: readonly Expression[]): Code {
    return list(
      '(',
      args.map((argument) => this.print(argument)),
      ')',
    );
  }

  private printFunction(name: FunctionName): Code {
    if (name === 'isEmpty' || name === 'ran') return this.printer.helper(name);
    const [object = name, method] = name.split('.');
    return method === undefined ? identifier(object) : member(identifier(object), method);
  }

  private printUnary({ operator, operand }: ExpressionKind<'unary'>): Code {
    const printed = this.print(operand);
    return code`${signs[operator]}${isLooserThanUnary(operand) ? parenthesized(printed) : printed}`;
  }

  /** A chain of operators of one level breaks at all of them or at none. */
  private printBinary(expression: ExpressionKind<'binary'>): Code {
    const rest: (readonly [Code, Code])[] = [];
    let first: Expression = expression;
    let outer: ExpressionKind<'binary'> = expression;
    while (first.kind === 'binary' && (first === outer || isChainedTo(outer, first))) {
      rest.unshift([signs[first.operator], this.printOperand(first.right, first.operator, 'right')]);
      outer = first;
      first = first.left;
    }
    return operation(this.printOperand(first, outer.operator, 'left'), rest);
  }

  private printOperand(operand: Expression, operator: BinaryOperator, side: 'left' | 'right'): Code {
    const printed = this.print(operand);
    return needsParentheses(operand, operator, side) ? parenthesized(printed) : printed;
  }

  private printConditional(expression: ExpressionKind<'conditional'>): Code {
    const cases: (readonly [Code, Code])[] = [];
    let rest: Expression = expression;
    while (rest.kind === 'conditional') {
      const test = this.print(rest.test);
      cases.push([rest.test.kind === 'conditional' ? parenthesized(test) : test, this.print(rest.yes)]);
      rest = rest.no;
    }
    return conditional(cases, this.print(rest));
  }

  private printTarget(target: Expression): Code {
    const printed = this.print(target);
    return isLooserThanMember(target) ? parenthesized(printed) : printed;
  }
}

function isChainedTo(outer: ExpressionKind<'binary'>, inner: ExpressionKind<'binary'>): boolean {
  return isChain(outer.operator, inner.operator) && !needsParentheses(inner, outer.operator, 'left');
}

function parenthesized(printed: Code): Code {
  return code`(${printed})`;
}

/** Operators as code. */
const signs = {
  '!': code`!`,
  '+': code`+`,
  '-': code`-`,
  '*': code`*`,
  '/': code`/`,
  '%': code`%`,
  '<': code`<`,
  '<=': code`<=`,
  '>': code`>`,
  '>=': code`>=`,
  '===': code`===`,
  '!==': code`!==`,
  '&&': code`&&`,
  '||': code`||`,
  '??': code`??`,
} as const;
