import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ts from 'typescript';
import {
  arrow,
  braces,
  type Code,
  code,
  conditional,
  docComment,
  identifier,
  imported,
  lineComment,
  lines,
  list,
  literal,
  member,
  NameScope,
  object,
  objectType,
  operation,
  optionalMember,
  originating,
  printFile,
  template,
  trustedSource,
} from './index.js';

const header = lineComment('header');

const print = (body: Code): string => printFile(header, body).text;

/** Parses an expression that the printer wrote and reads the value back without running anything. */
function readBack(expression: Code): unknown {
  const source = ts.createSourceFile('a.ts', print(code`(${expression})`), ts.ScriptTarget.ES2022, true);
  expect(source.statements).toHaveLength(1);
  const [statement] = source.statements;
  if (statement === undefined || !ts.isExpressionStatement(statement)) throw new TypeError('One expression expected.');
  return valueOf(statement.expression);
}

function valueOf(node: ts.Expression): unknown {
  if (ts.isParenthesizedExpression(node)) return valueOf(node.expression);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isPrefixUnaryExpression(node)) return -Number(valueOf(node.operand));
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf);
  if (ts.isObjectLiteralExpression(node)) return Object.fromEntries(node.properties.map(entryOf));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  throw new TypeError(`Not a literal: ${node.getText()}`);
}

function entryOf(property: ts.ObjectLiteralElementLike): readonly [string, unknown] {
  if (!ts.isPropertyAssignment(property)) throw new TypeError(`No plain property: ${property.getText()}`);
  const { name, initializer } = property;
  const key = ts.isComputedPropertyName(name) ? String(valueOf(name.expression)) : name.getText();
  return [ts.isStringLiteral(name) ? name.text : key, valueOf(initializer)];
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '`${x}`',
    "'); evil(); ('",
    '\u2028\u2029',
    '</script>',
    '<!--',
    '\\',
    '\\u0041',
    '*/',
    '__proto__',
    '\ud800',
    '${',
    '//',
  ),
);

describe('literal()', () => {
  it('reads back as exactly the value it was, whatever it is', () => {
    const json = fc.jsonValue({ stringUnit: 'binary' });
    fc.assert(
      fc.property(fc.oneof(json, hostile), (value) => expect(readBack(literal(value as never))).toEqual(value)),
    );
  });

  it('keeps an own key __proto__ a key', () => {
    expect(print(literal(JSON.parse('{"__proto__": 1}') as never))).toContain("{ ['__proto__']: 1 }");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => literal(value)).toThrow(RangeError);
  });

  it('takes the quotes that need fewer escapes', () => {
    expect(print(literal("it's"))).toContain(`"it's"`);
    expect(print(literal(`'a' "b" "c"`))).toContain(`'\\'a\\' "b" "c"'`);
  });

  it('leaves nothing invisible, and nothing that ends a script element', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const text = print(literal(value));
        expect(text).not.toMatch(/[\u2028\u2029\u200b-\u200f\u202a-\u202e]|<\/script|<!--/i);
      }),
    );
  });
});

describe('code``', () => {
  it('prints strings as literals and code as it is', () => {
    expect(print(code`const a = ${"'; evil(); '"}; ${identifier('f')}(${1}, ${true}, ${null});`)).toContain(
      `const a = "'; evil(); '"; f(1, true, null);`,
    );
  });

  it('does not take an object that looks like code for code', () => {
    const forged = { doc: { kind: 'text', text: 'evil()' } };
    expect(print(code`f(${forged as never});`)).not.toContain('f(evil());');
  });

  it('keeps the margin of what is filled in', () => {
    const body = lines([code`a();`, code`b();`]);
    expect(print(code`{\n  ${body}\n}`)).toContain('{\n  a();\n  b();\n}');
  });
});

describe('template()', () => {
  it('keeps fixed text text', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const source = ts.createSourceFile(
          'a.ts',
          print(code`${template([value, identifier('x')])};`),
          ts.ScriptTarget.ES2022,
        );
        const [statement] = source.statements;
        const expression =
          statement !== undefined && ts.isExpressionStatement(statement) ? statement.expression : undefined;
        expect(expression !== undefined && ts.isTemplateExpression(expression) && expression.head.text).toBe(value);
      }),
    );
  });

  it('is never broken, however long', () => {
    const long = list(
      '(',
      Array.from({ length: 40 }, () => literal('item')),
      ')',
    );
    expect(
      print(code`${template([code`f${long}`])};`)
        .trim()
        .split('\n'),
    ).toHaveLength(3);
  });
});

describe('comments', () => {
  it('cannot end early, span lines or be a directive', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.constantFrom('@ts-nocheck', 'eslint-disable-next-line', '# sourceMappingURL=x', '')),
        (value) => {
          const text = print(
            lines([lineComment(value), docComment([value]), docComment([value, value]), code`end();`]),
          );
          const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022);
          expect(source.statements.map((statement) => statement.getText(source))).toEqual(['end();']);
          expect(text).not.toMatch(/^\s*(?:\/\/|\/?\*+)\s*(?:@|#|eslint-)/m);
        },
      ),
    );
  });

  it('keeps an empty paragraph', () => {
    expect(print(docComment(['a', '', 'b']))).toContain('/**\n * a\n *\n * b\n */');
  });
});

describe('NameScope', () => {
  it.each([
    ['Log Message', 'logMessage'],
    ['9 lives', 'step9Lives'],
    ['class', 'class2'],
    ['Zürich straße', 'zurichStraE'],
    ['日本語', 'step'],
    ['', 'step'],
    ['__proto__', 'proto'],
    ['input', 'input2'],
  ])('makes of %j the name %s', (hint, name) => {
    expect(print(new NameScope(['input']).claim(hint))).toContain(name);
  });

  it('gives only identifiers, each once and none too long', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.constant('x'.repeat(10_000))), { maxLength: 20 }), (hints) => {
        const scope = new NameScope();
        const names = hints.map((hint) => print(scope.claim(hint)).trim().split('\n').at(-1) ?? '');
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[a-z]\w{0,44}$/);
      }),
    );
  });

  it('refuses what is no identifier', () => {
    expect(() => identifier('a b')).toThrow(TypeError);
  });
});

describe('layout', () => {
  const items = Array.from({ length: 30 }, (_, index) => literal(`item ${index}`));

  it('keeps a list on its line where it fits, else gives each item a line', () => {
    expect(print(code`f${list('(', items.slice(0, 2), ')')};`)).toContain("f('item 0', 'item 1');");
    expect(print(code`f${list('(', items, ')')};`)).toContain("f(\n  'item 0',\n  'item 1',");
    expect(print(list('[', [], ']'))).toContain('[]');
  });

  it('puts the body of a last arrow function on a line of its own where it does not fit behind the arrow', () => {
    const run = (count: number): Code => arrow(code`()`, code`f${list('(', items.slice(0, count), ')')}`);
    expect(print(code`g(${run(2)});`)).toContain("g(() => f('item 0', 'item 1'));");
    expect(print(code`g(${run(9)});`)).toContain('g(() =>\n  f(');
    expect(print(code`g(${run(30)});`)).toContain('g(() =>\n  f(\n');
    expect(print(code`() => ${braces(code`f();`)}`)).toContain('() => {\n  f();\n}');
  });

  it('prints members, types and a variable named like its key', () => {
    expect(print(member(identifier('a'), 'b c'))).toContain("a['b c']");
    expect(print(member(identifier('a'), 'b'))).toContain('a.b');
    expect(
      print(
        object([
          ['a', identifier('a')],
          ['true', literal(true)],
        ]),
      ),
    ).toContain('{ a, true: true }');
    const fields = [
      { name: 'a', type: identifier('T'), optional: true },
      { name: 'b c', type: identifier('U'), optional: false },
    ];
    expect(print(objectType(fields))).toContain("{ a?: T; 'b c': U }");
  });
});

describe('operators', () => {
  const long = (name: string): Code => identifier(name.repeat(40));

  it('stand between their operands, or at the ends of lines', () => {
    expect(
      print(
        operation(code`a`, [
          [code`+`, code`b`],
          [code`-`, code`c`],
        ]),
      ),
    ).toContain('\na + b - c\n');
    expect(
      print(
        operation(long('a'), [
          [code`&&`, long('b')],
          [code`&&`, long('c')],
        ]),
      ),
    ).toContain(` &&\n  ${'b'.repeat(40)} &&\n  ${'c'.repeat(40)}\n`);
  });

  it('choose on one line, or with each side on its own', () => {
    expect(print(conditional([[code`a`, code`b`]], code`c`))).toContain('\na ? b : c\n');
    const cases = [
      [long('a'), long('b')],
      [long('c'), long('d')],
    ] as const;
    expect(print(conditional(cases, long('e')))).toContain(
      `\n  ? ${'b'.repeat(40)}\n  : ${'c'.repeat(40)}\n    ? ${'d'.repeat(40)}\n    : ${'e'.repeat(40)}\n`,
    );
  });

  it('reach into what may be absent', () => {
    expect(print(optionalMember(code`a`, 'b'))).toContain('\na?.b\n');
    expect(print(optionalMember(code`a`, "b'c"))).toContain('\na?.["b\'c"]\n');
  });
});

describe('printFile()', () => {
  it('imports what the code names, packages first, each name once', () => {
    const log = imported('./own.js', 'log');
    const body = code`${log}(${imported('b', 'z')}, ${imported('b', 'A', { typeOnly: true })}, ${log});
${imported('./types.js', 'T', { typeOnly: true })}; ${imported('./all.js', 'all', { form: 'namespace' })};`;
    expect(print(body)).toBe(`// header

import { type A, z } from 'b';
import * as all from './all.js';
import { log } from './own.js';
import type { T } from './types.js';

log(z, A, log);
T; all;
`);
  });

  it('tells for each line which node it stems from, and the field where it is one', () => {
    const field = (name: string): Code => originating({ nodeId: 'n', field: name }, literal('x'.repeat(60)));
    const call = originating({ nodeId: 'n' }, code`f${list('(', [field('a'), field('b')], ')')};`);
    expect(printFile(header, lines([code`first();`, call])).lines).toEqual([
      { line: 4, nodeId: 'n' },
      { line: 5, nodeId: 'n', field: 'a' },
      { line: 6, nodeId: 'n', field: 'b' },
      { line: 7, nodeId: 'n' },
    ]);
  });

  it('counts the lines of header and imports', () => {
    const body = originating({ nodeId: 'n' }, code`${imported('a', 'f')}();`);
    const { text, lines: found } = printFile(lines([header, header, header]), body);
    expect(found).toEqual([{ line: text.split('\n').indexOf('f();') + 1, nodeId: 'n' }]);
  });

  it('prints the source of the product itself as it stands', () => {
    expect(print(trustedSource('if (a) {\n  b();\n}\n'))).toContain('if (a) {\n  b();\n}\n');
  });
});
