import {
  concat,
  type Doc,
  group,
  hardline,
  indent,
  type ImportSymbol,
  type Origin,
  softline,
  spaceline,
  text,
} from './doc.js';
import { isIdentifier, quote } from './lexical.js';

/**
 * Code that may be printed as it is. Only this package makes it: out of the fixed parts of a `code` template, literals,
 * identifiers and imports. So nothing of a document becomes code except as one of these.
 */
export class Code {
  /** Makes the type nominal: no other object can pass for code. */
  readonly #raw = true;

  constructor(readonly doc: Doc) {}

  static isRaw(value: unknown): value is Code {
    return typeof value === 'object' && value !== null && #raw in value;
  }
}

/** JSON, as a literal can say it; undefined values drop their key. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

/** What may stand in a `code` template: code as it is, anything else as a literal. */
export type Interpolation = Code | string | number | boolean | null;

/** Code from a template. Its fixed parts are trusted; what is filled in prints as a literal unless it is `Code`. */
export function code(fixed: TemplateStringsArray, ...values: readonly Interpolation[]): Code {
  const parts: Doc[] = [];
  let margin = 0;
  fixed.forEach((piece, index) => {
    addSource(parts, piece);
    if (piece.includes('\n')) margin = marginOfLastLine(piece);
    const value = values[index];
    if (value !== undefined) parts.push(margin === 0 ? docOf(value) : indent(docOf(value), margin));
  });
  return new Code(concat(parts));
}

/** A JSON value as an expression. @throws RangeError for numbers that have no literal. */
export function literal(value: Literal): Code {
  if (value === null || typeof value === 'boolean') return new Code(text(String(value)));
  if (typeof value === 'string') return new Code(text(quote(value)));
  if (typeof value === 'number') return new Code(text(numberLiteral(value)));
  if (isList(value)) return list('[', value.map(literal), ']');
  return object(Object.entries(value).map(([key, item]) => [key, literal(item)]));
}

/** `{ key: value, … }`, on one line where it fits; a variable named like its key stands alone. An own key `__proto__` stays a key. */
export function object(entries: readonly (readonly [key: string, value: Code])[]): Code {
  return list(
    '{',
    entries.map(([key, { doc }]) => {
      const isShort = doc.kind === 'text' && doc.isName === true && doc.text === key;
      return new Code(isShort ? doc : concat([text(`${propertyKey(key)}: `), doc]));
    }),
    '}',
  );
}

/** `{ key: Type; key?: Type }`, on one line where it fits. */
export function objectType(
  fields: readonly { readonly name: string; readonly type: Code; readonly optional: boolean }[],
): Code {
  return list(
    '{',
    fields.map(
      ({ name, type, optional }) => new Code(concat([text(`${propertyKey(name)}${optional ? '?' : ''}: `), type.doc])),
    ),
    '}',
    ';',
  );
}

/** Items between brackets, on one line where they fit, else one per line with the separator behind each. */
export function list(
  open: '(' | '[' | '{',
  items: readonly Code[],
  close: ')' | ']' | '}',
  separator: ',' | ';' = ',',
): Code {
  if (items.length === 0) return new Code(text(`${open}${close}`));
  const edge = open === '{' ? spaceline : softline;
  const between = [text(separator), spaceline];
  const body = items.flatMap(({ doc }, index) => (index === 0 ? [edge, doc] : [...between, doc]));
  return new Code(
    group(concat([text(open), indent(concat(body)), { kind: 'if-broken', text: separator }, edge, text(close)])),
  );
}

/** An arrow function as last argument; a body that does not fit behind the arrow goes on a line of its own. */
export function arrow(parameters: Code, body: Code): Code {
  return new Code(
    group(
      concat([
        parameters.doc,
        text(' =>'),
        indent(concat([spaceline, body.doc])),
        { kind: 'if-broken', text: ',' },
        softline,
      ]),
    ),
  );
}

/** A member of an object: `.key`, or `['key']` where it is no identifier or `indexed` asks for it. */
export function member(target: Code, key: string, indexed = false): Code {
  const access = isIdentifier(key) && !indexed ? `.${key}` : `[${quote(key)}]`;
  return new Code(concat([target.doc, text(access)]));
}

/** A member of an object that may be absent: `?.key`, or `?.['key']` where it is no identifier. */
export function optionalMember(target: Code, key: string): Code {
  return new Code(concat([target.doc, text(isIdentifier(key) ? `?.${key}` : `?.[${quote(key)}]`)]));
}

/** Operands with operators between them; where they do not fit on one line, each operator ends its line. */
export function operation(first: Code, rest: readonly (readonly [operator: Code, operand: Code])[]): Code {
  const further = rest.flatMap(([operator, operand]) => [text(' '), operator.doc, spaceline, operand.doc]);
  return new Code(group(concat([first.doc, indent(concat(further))])));
}

/** `test ? yes : no`, further tests behind the colon; on lines of their own where they do not fit on one. */
export function conditional(cases: readonly (readonly [test: Code, yes: Code])[], otherwise: Code): Code {
  const body = cases.reduceRight<Doc>((no, [test, yes]) => {
    const sides = concat([spaceline, text('? '), indent(yes.doc), spaceline, text(': '), no]);
    return concat([test.doc, indent(sides)]);
  }, otherwise.doc);
  return new Code(group(body));
}

/** A template string; strings are its fixed text, code is filled in. */
export function template(parts: readonly (string | Code)[]): Code {
  const docs = parts.map((part) =>
    typeof part === 'string'
      ? text(escapeTemplate(part))
      : concat([text('${'), { kind: 'flat', body: part.doc }, text('}')]),
  );
  return new Code(concat([text('`'), ...docs, text('`')]));
}

/** Statements or declarations, one after the other; `gap` puts an empty line between them. */
export function lines(items: readonly Code[], gap = false): Code {
  const separator = gap ? concat([hardline, hardline]) : hardline;
  return new Code(concat(items.flatMap(({ doc }, index) => (index === 0 ? [doc] : [separator, doc]))));
}

/** `{`, the body on lines of its own, `}`. */
export function braces(body: Code): Code {
  return new Code(concat([text('{'), indent(concat([hardline, body.doc])), hardline, text('}')]));
}

/** Remembers where the code stems from; the printed file tells it for each line. */
export function originating(origin: Origin, body: Code): Code {
  return new Code({ kind: 'origin', origin, body: body.doc });
}

/** A name out of another module; printing it makes the file import it. */
export function imported(
  module: string,
  name: string,
  options: Partial<Pick<ImportSymbol, 'form' | 'typeOnly'>> = {},
): Code {
  return new Code({ kind: 'import', symbol: { module, name, form: 'named', typeOnly: false, ...options } });
}

/** An identifier that `NameScope` has made safe. @throws TypeError when it is none. */
export function identifier(name: string): Code {
  if (!isIdentifier(name)) throw new TypeError(`No identifier: ${quote(name.slice(0, 100))}`);
  return new Code({ kind: 'text', text: name, isName: true });
}

/** The text of an identifier. @throws TypeError for any other code. */
export function textOfName({ doc }: Code): string {
  if (doc.kind !== 'text' || doc.isName !== true) throw new TypeError('No identifier.');
  return doc.text;
}

/** A comment on a line of its own. It cannot end early, span lines, or be read as a directive by a tool. */
export function lineComment(comment: string): Code {
  return new Code(text(`// ${commentText(comment)}`));
}

/** A doc comment, one paragraph line per entry. */
export function docComment(paragraphs: readonly string[]): Code {
  const [first = '', ...rest] = paragraphs.map((line) =>
    line === '' ? '' : commentText(line).replaceAll('*/', '*\\/'),
  );
  if (rest.length === 0) return new Code(text(`/** ${first} */`));
  return lines([code`/**`, ...[first, ...rest].map((line) => new Code(text(` * ${line}`))), code` */`]);
}

/** Source text of the product itself that is printed as it stands. Never pass anything that stems from a document. */
export function trustedSource(source: string): Code {
  const parts: Doc[] = [];
  addSource(parts, source.trimEnd());
  return new Code(concat(parts));
}

function addSource(parts: Doc[], source: string): void {
  for (let start = 0; start <= source.length;) {
    if (start > 0) parts.push(hardline);
    const end = source.indexOf('\n', start);
    const line = source.slice(start, end === -1 ? source.length : end);
    if (line !== '') parts.push(text(line));
    start += line.length + 1;
  }
}

function marginOfLastLine(source: string): number {
  const line = source.slice(source.lastIndexOf('\n') + 1);
  return line.length - line.trimStart().length;
}

function docOf(value: Interpolation): Doc {
  return Code.isRaw(value) ? value.doc : literal(value).doc;
}

function propertyKey(key: string): string {
  // A plain `__proto__:` in a literal would set the prototype instead of a property.
  if (key === '__proto__') return `['__proto__']`;
  return isIdentifier(key) ? key : quote(key);
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`No literal for ${value}`);
  return Object.is(value, -0) ? '-0' : String(value);
}

function escapeTemplate(part: string): string {
  return quote(part, '`').slice(1, -1);
}

const MAX_COMMENT = 100;

function commentText(comment: string): string {
  const plain = comment.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const short = plain.length > MAX_COMMENT ? `${plain.slice(0, MAX_COMMENT)}…` : plain;
  // Tools read directives at the start of a comment only, so anything that does not start with a plain word is quoted.
  return /^[\p{L}\p{N}]+(?:[ ,.:]|$)/u.test(short) ? short : `"${short}"`;
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}
