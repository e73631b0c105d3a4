/** A piece of an expression as it is written; offsets count from 0, `end` is behind the last character. */
export type SyntaxNode = Span &
  (
    | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
    | { readonly kind: 'undefined' }
    | { readonly kind: 'name'; readonly name: string }
    /** A node by its id, as in `a-1.total`. */
    | { readonly kind: 'node'; readonly id: string }
    | { readonly kind: 'template'; readonly parts: readonly (string | SyntaxNode)[] }
    | { readonly kind: 'array'; readonly items: readonly SyntaxNode[] }
    | { readonly kind: 'object'; readonly entries: readonly (readonly [key: string, value: SyntaxNode])[] }
    | MemberNode
    | { readonly kind: 'index'; readonly target: SyntaxNode; readonly index: SyntaxNode; readonly optional: boolean }
    | CallNode
    /** Parentheses around an optional chain, which end it. */
    | { readonly kind: 'group'; readonly inner: SyntaxNode }
    | { readonly kind: 'unary'; readonly operator: '!' | '-' | '+'; readonly operand: SyntaxNode }
    | {
        readonly kind: 'binary';
        readonly operator: BinarySyntax;
        readonly left: SyntaxNode;
        readonly right: SyntaxNode;
      }
    | { readonly kind: 'conditional'; readonly test: SyntaxNode; readonly yes: SyntaxNode; readonly no: SyntaxNode }
    /** `body` for each item of a list; in it, `each-item` is the item. */
    | { readonly kind: 'each'; readonly list: SyntaxNode; readonly body: SyntaxNode }
    | { readonly kind: 'each-item' }
    /** Whether a value is nothing or has no content. */
    | { readonly kind: 'is-empty'; readonly operand: SyntaxNode }
  );

export interface Span {
  readonly start: number;
  readonly end: number;
  /** The text that the offsets count in, where an expression is put together of several. */
  readonly origin?: Origin;
}

export interface Origin {
  readonly text: string;
  /** Path of the field that holds the text. */
  readonly field: string;
}

export interface MemberNode {
  readonly kind: 'member';
  readonly target: SyntaxNode;
  readonly name: string;
  readonly optional: boolean;
}

export interface CallNode {
  readonly kind: 'call';
  readonly callee: SyntaxNode;
  readonly args: readonly SyntaxNode[];
}

export type SyntaxKind<Kind extends SyntaxNode['kind']> = Extract<SyntaxNode, { readonly kind: Kind }>;

export const binarySyntax = ['??', '||', '&&', '===', '!==', '<', '<=', '>', '>=', '+', '-', '*', '/', '%'] as const;
export type BinarySyntax = (typeof binarySyntax)[number];
