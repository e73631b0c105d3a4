import { notAllowed, syntaxFault } from './fault.js';
import { idAt, isName, type NodeIds } from './node-ids.js';
import { readCharacter } from './string-literal.js';
import type { SyntaxNode } from './syntax-node.js';
import type { TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';
import { isReserved, parseWord, unexpected } from './words.js';

export interface ParseOptions {
  readonly ids: NodeIds;
  /** Whether the expression stands in a placeholder, where ids such as `a-1` count wherever they fit. */
  readonly inPlaceholder: boolean;
}

/** What operators stand between: words, literals, ids of nodes, lists, objects, templates, and expressions in parentheses. */
export class OperandParser {
  /** What {@link peekId} found last, and from which offset. */
  private peekedId?: {
    readonly from: number;
    readonly found: { readonly id: string; readonly start: number } | undefined;
  };
  /** Operands in parentheses, which may stand where their operator could not. */
  private readonly grouped = new WeakSet<SyntaxNode>();

  private readonly ids: NodeIds;
  private inPlaceholder: boolean;

  /** @param parseInner parses an expression within an operand. */
  constructor(
    private readonly tokens: TokenStream,
    { ids, inPlaceholder }: ParseOptions,
    private readonly parseInner: () => SyntaxNode,
  ) {
    this.ids = ids;
    this.inPlaceholder = inPlaceholder;
  }

  isGrouped(node: SyntaxNode): boolean {
    return this.grouped.has(node);
  }

  /** Where an operand begins: its token, or undefined where the id of a node stands there. */
  peek(): Token | undefined {
    return this.peekId() === undefined ? this.tokens.peek() : undefined;
  }

  private peekId(): { readonly id: string; readonly start: number } | undefined {
    const { text, end } = this.tokens;
    if (this.peekedId?.from === end) return this.peekedId.found;
    const start = end + (/^\s*/.exec(text.slice(end, end + 1000))?.[0].length ?? 0);
    const id = /["'`({[]/.test(text.charAt(start)) ? undefined : idAt(text, start, this.ids, this.inPlaceholder);
    // A name is for the checker to resolve, since names in scope hide ids; a reserved word is no name.
    const found = id === undefined || (isName(id) && !isReserved(id)) ? undefined : { id, start };
    this.peekedId = { from: end, found };
    return found;
  }

  parse(): SyntaxNode {
    const found = this.peekId();
    if (found !== undefined) {
      const end = found.start + found.id.length;
      this.tokens.jump(end);
      return { kind: 'node', id: found.id, start: found.start, end };
    }
    const token = this.tokens.take();
    const { start, end } = token;
    switch (token.kind) {
      case 'name':
        return parseWord(token.name, start, end);
      case 'number':
      case 'string':
        return { kind: 'literal', value: token.value, start, end };
      case 'mark':
        return this.parseMarked(token.mark, start);
      case 'end':
        throw unexpected(token);
    }
  }

  private parseMarked(mark: string, start: number): SyntaxNode {
    switch (mark) {
      case '(':
        return this.parseGroup(start);
      case '[': {
        const { items, end } = this.tokens.list(']', this.parseInner);
        return { kind: 'array', items, start, end };
      }
      case '{': {
        const { items, end } = this.tokens.list('}', () => this.parseEntry());
        refuseRepeatedKeys(items);
        return { kind: 'object', entries: items.map(({ key, value }) => [key, value]), start, end };
      }
      case '`':
        return this.parseTemplate(start);
      case '${':
        return this.parsePlaceholder();
      case '/':
        throw notAllowed(start, 'a regular expression', 'use `includes`, `startsWith` or `endsWith`');
      default:
        throw syntaxFault(start, `a value is expected before \`${mark}\``);
    }
  }

  private parseGroup(start: number): SyntaxNode {
    const inner = this.parseInner();
    if (this.tokens.isAt(',')) throw notAllowed(this.tokens.peek().start, 'a comma', 'write one value');
    const { end } = this.tokens.expect(')');
    const isChain = inner.kind === 'member' || inner.kind === 'index' || inner.kind === 'call';
    const node: SyntaxNode = isChain ? { kind: 'group', inner, start, end } : { ...inner };
    this.grouped.add(node);
    return node;
  }

  /** A placeholder within an expression stands for what is inside. */
  private parsePlaceholder(): SyntaxNode {
    const around = this.inPlaceholder;
    this.inPlaceholder = true;
    const inner = this.parseInner();
    this.inPlaceholder = around;
    this.tokens.expect('}');
    const node = { ...inner };
    this.grouped.add(node);
    return node;
  }

  private parseEntry(): { readonly key: string; readonly value: SyntaxNode; readonly start: number } {
    const token = this.tokens.take();
    const { start } = token;
    if (token.kind === 'mark' && token.mark === '[') throw notAllowed(start, 'a computed key', 'write the key out');
    if (token.kind === 'mark' || token.kind === 'end') throw syntaxFault(start, 'a key is expected');
    const key = token.kind === 'name' ? token.name : String(token.value);
    if (key === '__proto__') throw notAllowed(start, 'the key `__proto__`', 'use another key');
    this.tokens.expect(':');
    return { key, value: this.parseInner(), start };
  }

  private parseTemplate(start: number): SyntaxNode {
    const parts: (string | SyntaxNode)[] = [];
    const { text } = this.tokens;
    let plain = '';
    let offset = this.tokens.end;
    while (offset < text.length && text.charAt(offset) !== '`') {
      if (text.startsWith('${', offset)) {
        if (plain !== '') parts.push(plain);
        plain = '';
        this.tokens.jump(offset + 2);
        parts.push(this.parseInner());
        offset = this.tokens.expect('}').end;
      } else {
        const character = readCharacter(text, offset);
        plain += character.value;
        offset = character.end;
      }
    }
    if (offset >= text.length) throw syntaxFault(start, 'the template is not closed');
    if (plain !== '') parts.push(plain);
    this.tokens.jump(offset + 1);
    return { kind: 'template', parts, start, end: offset + 1 };
  }
}

function refuseRepeatedKeys(entries: readonly { readonly key: string; readonly start: number }[]): void {
  const seen = new Set<string>();
  for (const { key, start } of entries) {
    if (seen.has(key)) throw syntaxFault(start, `the key \`${key}\` stands there already`);
    seen.add(key);
  }
}
