import { FaultError, notAllowed, syntaxFault } from './fault.js';
import type { NodeIds } from './node-ids.js';
import { joined, operatorAt } from './operators.js';
import { OperandParser, type ParseOptions } from './parse-operand.js';
import type { SyntaxNode } from './syntax-node.js';
import { TokenStream } from './token-stream.js';
import { unexpected } from './words.js';

/** How deep expressions may nest. */
const MAX_DEPTH = 100;

/** The expression that begins at an offset, and where it ends. @throws FaultError */
export function parseExpressionAt(
  text: string,
  offset: number,
  options: ParseOptions,
): { readonly node: SyntaxNode; readonly end: number } {
  const tokens = new TokenStream(text, offset);
  const node = new ExpressionParser(tokens, options).parse();
  return { node, end: tokens.end };
}

/** A text that is an expression from its beginning to its end. @throws FaultError */
export function parseWholeExpression(text: string, ids: NodeIds): SyntaxNode {
  const tokens = new TokenStream(text, 0);
  const node = new ExpressionParser(tokens, { ids, inPlaceholder: false }).parse();
  const next = tokens.peek();
  if (next.kind !== 'end') throw unexpected(next);
  return node;
}

/** Operators by precedence, and what follows operands: members, indices, calls. */
class ExpressionParser {
  private depth = 0;
  private readonly operands: OperandParser;

  constructor(
    private readonly tokens: TokenStream,
    options: ParseOptions,
  ) {
    this.operands = new OperandParser(tokens, options, () => this.parse());
  }

  parse(): SyntaxNode {
    return this.nested(() => {
      const test = this.parseBinary(0);
      if (!this.tokens.skip('?')) return test;
      const yes = this.parse();
      this.tokens.expect(':');
      const no = this.parse();
      return { kind: 'conditional', test, yes, no, start: test.start, end: no.end };
    });
  }

  private parseBinary(minimum: number): SyntaxNode {
    let left = this.parseUnary();
    for (let next = operatorAt(this.tokens.peek()); next !== undefined; next = operatorAt(this.tokens.peek())) {
      const { operator, level } = next;
      if (level < minimum) break;
      const { start: at } = this.tokens.take();
      const right = this.parseBinary(level + 1);
      this.refuseMix(operator, left, right, at);
      left = joined(operator, left, right);
    }
    return left;
  }

  /** `??` next to `||` or `&&` needs parentheses in the language. */
  private refuseMix(operator: string, left: SyntaxNode, right: SyntaxNode, offset: number): void {
    const inner = [left, right].flatMap((side) =>
      side.kind === 'binary' && !this.operands.isGrouped(side) ? [side.operator] : [],
    );
    const mixes =
      (operator === '??' && inner.some((each) => each === '||' || each === '&&')) ||
      ((operator === '||' || operator === '&&') && inner.includes('??'));
    if (mixes) throw syntaxFault(offset, '`??` next to `||` or `&&` needs parentheses');
  }

  private parseUnary(): SyntaxNode {
    const token = this.operands.peek();
    if (token === undefined || token.kind !== 'mark') return this.parsePostfix();
    const { mark, start } = token;
    if (mark !== '!' && mark !== '-' && mark !== '+') return this.parsePostfix();
    this.tokens.take();
    const operand = this.nested(() => this.parseUnary());
    return { kind: 'unary', operator: mark, operand, start, end: operand.end };
  }

  private parsePostfix(): SyntaxNode {
    let target = this.operands.parse();
    for (;;) {
      const token = this.tokens.peek();
      if (token.kind !== 'mark') return target;
      const next = this.parseAccess(target, token.mark);
      if (next === undefined) return target;
      target = next;
    }
  }

  private parseAccess(target: SyntaxNode, mark: string): SyntaxNode | undefined {
    switch (mark) {
      case '.':
        this.tokens.take();
        return this.parseMember(target, false);
      case '?.':
        this.tokens.take();
        if (this.tokens.isAt('[')) return this.parseIndex(target, true);
        return this.parseMember(target, true);
      case '[':
        return this.parseIndex(target, false);
      case '(':
        return this.parseCall(target);
      case '`':
        throw notAllowed(this.tokens.peek().start, 'a tagged template', 'call one of the functions');
      case '!':
        throw notAllowed(this.tokens.peek().start, 'an assertion that a value is there', 'use `??` or `?.`');
      default:
        return undefined;
    }
  }

  private parseMember(target: SyntaxNode, optional: boolean): SyntaxNode {
    const token = this.tokens.peek();
    if (token.kind !== 'name') {
      if (this.tokens.isAt('(')) throw notAllowed(token.start, 'an optional call', 'call the method directly');
      throw syntaxFault(token.start, 'the name of a field is expected');
    }
    this.tokens.take();
    return { kind: 'member', target, name: token.name, optional, start: target.start, end: token.end };
  }

  private parseIndex(target: SyntaxNode, optional: boolean): SyntaxNode {
    this.tokens.expect('[');
    const index = this.parse();
    const { end } = this.tokens.expect(']');
    return { kind: 'index', target, index, optional, start: target.start, end };
  }

  private parseCall(callee: SyntaxNode): SyntaxNode {
    this.tokens.expect('(');
    const args = this.tokens.list(')', () => this.parse());
    return { kind: 'call', callee, args: args.items, start: callee.start, end: args.end };
  }

  private nested<Result>(parse: () => Result): Result {
    this.depth += 1;
    if (this.depth > MAX_DEPTH)
      throw new FaultError({ kind: 'too-large', offset: this.tokens.end, limit: `${MAX_DEPTH} levels of nesting` });
    const result = parse();
    this.depth -= 1;
    return result;
  }
}
