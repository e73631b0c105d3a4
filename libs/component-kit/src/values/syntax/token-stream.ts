import { FaultError, syntaxFault } from './fault.js';
import { type Token, Tokenizer } from './tokens.js';

/** Most tokens of one expression. */
const MAX_TOKENS = 1000;

/** The tokens of a text, read one ahead. */
export class TokenStream {
  private read: Token | undefined;
  private taken = 0;

  private readonly tokenizer: Tokenizer;

  constructor(
    readonly text: string,
    /** Behind the last token taken. */
    private offset: number,
  ) {
    this.tokenizer = new Tokenizer(text);
  }

  get end(): number {
    return this.offset;
  }

  peek(): Token {
    this.read ??= this.tokenizer.tokenAt(this.offset);
    return this.read;
  }

  take(): Token {
    const token = this.peek();
    this.taken += 1;
    if (this.taken > MAX_TOKENS)
      throw new FaultError({ kind: 'too-large', offset: token.start, limit: `${MAX_TOKENS} words and signs` });
    this.jump(token.end);
    return token;
  }

  /** Goes on at another offset. */
  jump(offset: number): void {
    this.read = undefined;
    this.offset = offset;
  }

  isAt(mark: string): boolean {
    const token = this.peek();
    return token.kind === 'mark' && token.mark === mark;
  }

  /** Takes a mark where it is next. */
  skip(mark: string): boolean {
    if (!this.isAt(mark)) return false;
    this.take();
    return true;
  }

  /** @throws FaultError where another token is next. */
  expect(mark: string): Token {
    if (!this.isAt(mark)) throw syntaxFault(this.peek().start, `\`${mark}\` is expected`);
    return this.take();
  }

  /** Items between commas, and the bracket that closes them; a comma may stand behind the last. */
  list<Item>(close: string, parseItem: () => Item): { readonly items: readonly Item[]; readonly end: number } {
    const items: Item[] = [];
    while (!this.isAt(close)) {
      items.push(parseItem());
      if (!this.skip(',')) break;
    }
    return { items, end: this.expect(close).end };
  }
}
