import type { JsonValue } from '@workflow-builder/workflow-model';
import { type Token, tokenize } from './tokens.js';

/** The expressions of Data 3. */
export type Tree =
  | { readonly kind: 'literal'; readonly value: JsonValue | undefined }
  | { readonly kind: 'template'; readonly texts: readonly string[]; readonly parts: readonly Tree[] }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Tree])[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'member'; readonly target: Tree; readonly key: Tree; readonly isOptional: boolean }
  | { readonly kind: 'call'; readonly callee: Tree; readonly arguments: readonly Tree[] }
  | { readonly kind: 'unary'; readonly sign: string; readonly operand: Tree }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'choice'; readonly test: Tree; readonly yes: Tree; readonly no: Tree };

/** Binary signs by how they bind, weakest first. */
const levels: readonly (readonly string[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  ['===', '!==', '==', '!='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

const constants: Readonly<Record<string, JsonValue | undefined>> = {
  true: true,
  false: false,
  null: null,
  undefined: undefined,
};

/** @throws SyntaxError */
export function parse(source: string): Tree {
  const parser = new Parser(tokenize(source));
  return parser.whole();
}

class Parser {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Tree {
    const tree = this.choice();
    if (this.token.kind !== 'end') throw this.unexpected();
    return tree;
  }

  private get token(): Token {
    return this.tokens[this.position] ?? { kind: 'end' };
  }

  private choice(): Tree {
    const test = this.binary(0);
    if (!this.accept('?')) return test;
    const yes = this.choice();
    this.expect(':');
    return { kind: 'choice', test, yes, no: this.choice() };
  }

  private binary(level: number): Tree {
    const signs = levels[level];
    if (signs === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (let sign = this.acceptOneOf(signs); sign !== undefined; sign = this.acceptOneOf(signs)) {
      left = { kind: 'binary', sign, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): Tree {
    const sign = this.acceptOneOf(['!', '-', '+']);
    return sign === undefined ? this.postfix(this.primary()) : { kind: 'unary', sign, operand: this.unary() };
  }

  private postfix(target: Tree): Tree {
    if (this.accept('(')) return this.postfix({ kind: 'call', callee: target, arguments: this.until(')') });
    if (this.accept('.')) return this.postfix({ kind: 'member', target, key: this.key(), isOptional: false });
    if (this.accept('?.')) {
      const key = this.accept('[') ? this.bracketed() : this.key();
      return this.postfix({ kind: 'member', target, key, isOptional: true });
    }
    if (this.accept('[')) return this.postfix({ kind: 'member', target, key: this.bracketed(), isOptional: false });
    return target;
  }

  private bracketed(): Tree {
    const key = this.choice();
    this.expect(']');
    return key;
  }

  private key(): Tree {
    return { kind: 'literal', value: this.name() };
  }

  private primary(): Tree {
    const token = this.token;
    this.position += 1;
    switch (token.kind) {
      case 'number':
      case 'string':
        return { kind: 'literal', value: token.value };
      case 'template':
        return { kind: 'template', texts: token.texts, parts: token.sources.map(parse) };
      case 'name':
        return Object.hasOwn(constants, token.value)
          ? { kind: 'literal', value: constants[token.value] }
          : { kind: 'name', name: token.value };
      case 'sign':
        return this.bracket(token.value);
      case 'end':
        throw this.unexpected();
    }
  }

  private bracket(sign: string): Tree {
    if (sign === '[') return { kind: 'list', items: this.until(']') };
    if (sign === '{') return { kind: 'object', fields: this.fields() };
    if (sign !== '(') throw this.unexpected();
    const inner = this.choice();
    this.expect(')');
    return inner;
  }

  private fields(): readonly (readonly [string, Tree])[] {
    const fields: (readonly [string, Tree])[] = [];
    while (!this.accept('}')) {
      const key = this.token.kind === 'string' ? this.token.value : undefined;
      if (key === undefined) fields.push([this.name(), this.value()]);
      else {
        this.position += 1;
        fields.push([key, this.value()]);
      }
      if (!this.accept(',') && !this.peek('}')) throw this.unexpected();
    }
    return fields;
  }

  private value(): Tree {
    this.expect(':');
    return this.choice();
  }

  private until(closing: string): readonly Tree[] {
    const items: Tree[] = [];
    while (!this.accept(closing)) {
      items.push(this.choice());
      if (!this.accept(',') && !this.peek(closing)) throw this.unexpected();
    }
    return items;
  }

  private name(): string {
    const token = this.token;
    if (token.kind !== 'name') throw this.unexpected();
    this.position += 1;
    return token.value;
  }

  private peek(sign: string): boolean {
    return this.token.kind === 'sign' && this.token.value === sign;
  }

  private accept(sign: string): boolean {
    const found = this.peek(sign);
    if (found) this.position += 1;
    return found;
  }

  private acceptOneOf(signs: readonly string[]): string | undefined {
    return signs.find((sign) => this.accept(sign));
  }

  private expect(sign: string): void {
    if (!this.accept(sign)) throw this.unexpected();
  }

  private unexpected(): SyntaxError {
    return new SyntaxError(`Unexpected ${JSON.stringify(this.token)}`);
  }
}
