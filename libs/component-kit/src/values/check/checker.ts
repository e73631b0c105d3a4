import type { DiagnosticCode, DiagnosticParams } from '@workflow-builder/diagnostics';
import { absentValue, type Expression, list, literal, object, text, union, type ValueType } from '@workflow-builder/ir';
import type { NodeId } from '@workflow-builder/workflow-model';
import type { ValueContext } from '../context.js';
import type { Origin, SyntaxKind, SyntaxNode } from '../syntax/syntax-node.js';
import { checkAccess } from './access.js';
import { checkCall } from './calls.js';
import type { Checking, Use } from './checking.js';
import { checkEach } from './each.js';
import { type Fact, Narrowing, type Outcome } from './narrowing.js';
import { checkBinary, checkTest, checkUnary } from './operators.js';
import { pathOf } from './paths.js';
import { checkName, checkOutput } from './roots.js';

/** The typed expression that a syntax tree stands for; undefined after a finding. */
export function checkExpression(node: SyntaxNode, origin: Origin, context: ValueContext): Expression | undefined {
  return new Checker(context, origin, new Narrowing()).check(node);
}

/** What `result` or a reference to an output is checked with where nothing is written. */
export function checkerFor(origin: Origin, context: ValueContext): Checking {
  return new Checker(context, origin, new Narrowing());
}

class Checker implements Checking {
  constructor(
    readonly context: ValueContext,
    private readonly origin: Origin,
    private readonly narrowing: Narrowing,
    private readonly facts: readonly Fact[] = [],
    readonly itemType?: ValueType,
  ) {}

  check(node: SyntaxNode, use: Use = 'value'): Expression | undefined {
    return node.origin === undefined ? this.checkKind(node, use) : this.at(node.origin).checkKind(node, use);
  }

  assuming(test: Expression, outcome: Outcome): Checking {
    const facts = [...this.facts, { test, outcome }];
    return new Checker(this.context, this.origin, this.narrowing, facts, this.itemType);
  }

  withItem(type: ValueType): Checking {
    return new Checker(this.context, this.origin, this.narrowing, this.facts, type);
  }

  narrowed(expression: Expression): Expression {
    const path = this.facts.length === 0 ? undefined : pathOf(expression);
    if (path === undefined) return expression;
    return { ...expression, type: this.narrowing.typeUnder(this.facts, path, expression.type) };
  }

  textOf({ start, end }: SyntaxNode): string {
    // What stands for several texts, as a group of conditions does, has no place in one.
    return start === end ? this.origin.text : this.origin.text.slice(start, end);
  }

  columnOf(offset: number): number {
    return offset + 1;
  }

  report<Code extends DiagnosticCode>(
    code: Code,
    params: DiagnosticParams<Code>,
    relatedNodeIds?: readonly NodeId[],
  ): undefined {
    const { field } = this.origin;
    this.context.report(code, params, { field, ...(relatedNodeIds === undefined ? {} : { relatedNodeIds }) });
    return undefined;
  }

  private at(origin: Origin): Checker {
    return new Checker(this.context, origin, this.narrowing, this.facts, this.itemType);
  }

  private checkKind(node: SyntaxNode, use: Use): Expression | undefined {
    switch (node.kind) {
      case 'literal':
        return literal(node.value);
      case 'undefined':
        return absentValue;
      case 'name':
        return checkName(node, this, use);
      case 'node':
        return checkOutput(node.id, node, this, use);
      case 'template':
        return this.checkTemplate(node);
      case 'array':
        return this.checkArray(node);
      case 'object':
        return this.checkObject(node);
      case 'member':
      case 'index':
        return checkAccess(node, this, use);
      case 'call':
        return checkCall(node, this);
      case 'group':
        return this.check(node.inner, use);
      case 'unary':
        return checkUnary(node, this);
      case 'binary':
        return checkBinary(node, this, use);
      case 'conditional':
        return this.checkConditional(node, use);
      case 'each':
        return checkEach(node, this);
      case 'each-item':
        return this.itemType === undefined ? undefined : this.narrowed({ kind: 'map-item', type: this.itemType });
      case 'is-empty':
        return this.checkIsEmpty(node);
    }
  }

  private checkTemplate({ parts }: SyntaxKind<'template'>): Expression | undefined {
    const checked = parts.map((part) => (typeof part === 'string' ? part : this.check(part)));
    if (!checked.every((part) => part !== undefined)) return undefined;
    return checked.every((part) => typeof part === 'string') ? literal(checked.join('')) : text(checked);
  }

  private checkArray({ items }: SyntaxKind<'array'>): Expression | undefined {
    const checked = items.map((item) => this.check(item));
    return checked.every((item) => item !== undefined) ? list(checked) : undefined;
  }

  private checkObject({ entries }: SyntaxKind<'object'>): Expression | undefined {
    const checked = entries.flatMap(([key, value]) => {
      const expression = this.check(value);
      return expression === undefined ? [] : [[key, expression] as const];
    });
    return checked.length === entries.length ? object(checked) : undefined;
  }

  private checkConditional(node: SyntaxKind<'conditional'>, use: Use): Expression | undefined {
    const test = checkTest(node.test, this);
    if (test === undefined) return undefined;
    const yes = this.assuming(test, 'holds').check(node.yes, use);
    const no = this.assuming(test, 'fails').check(node.no, use);
    if (yes === undefined || no === undefined) return undefined;
    return { kind: 'conditional', test, yes, no, type: union([yes.type, no.type]) };
  }

  private checkIsEmpty({ operand }: SyntaxKind<'is-empty'>): Expression | undefined {
    const value = this.check(operand, 'guard');
    return value === undefined
      ? undefined
      : { kind: 'call', name: 'isEmpty', args: [value], type: { kind: 'boolean' } };
  }
}
