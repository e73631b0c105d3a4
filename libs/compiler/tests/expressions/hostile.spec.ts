import vm from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ts from 'typescript';
import { compileCondition, compileExpression, compileValue, type ValueContext } from '@workflow-builder/component-kit';
import { childrenOf, type Expression } from '@workflow-builder/ir';
import { printed } from './print.js';
import { scope } from './scope.js';

/** Pieces that end, open or bend something somewhere. */
const piece = fc.constantFrom(
  ...[
    '${',
    '{{',
    '}}',
    '}',
    '{',
    '`',
    '"',
    "'",
    '\\',
    '\\u',
    '\\x41',
    '\\${',
    '/*',
    '*/',
    '//',
    '\n',
    '\r',
    '\u2028',
    '\u2029',
    '\0',
  ],
  ...[
    'input',
    'input.name',
    'input.any',
    'vars.total',
    'nodes',
    'form-1',
    'fetch',
    'side',
    'item',
    'result',
    'env',
    'later',
  ],
  ...[
    '.',
    '?.',
    '[',
    ']',
    '(',
    ')',
    ',',
    '?',
    ':',
    '??',
    '&&',
    '||',
    '==',
    '!',
    '-',
    '+',
    '<',
    '>',
    '=>',
    '=',
    ';',
    '#',
    '@',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'eval',
    'Function',
    'process',
    'import',
    'new',
    'await',
    'yield',
  ],
  ...['.includes(', '.concat(', 'String(', 'Math.max(', 'JSON.stringify(', '$.', '$.input', '[*]', '[?(@.x)]'],
  ...[
    '0',
    '1e9',
    '1e999',
    '0x',
    '010',
    '1n',
    '</script>',
    '<!--',
    '\ud800',
    '\u202e',
    '\ufeff',
    'ünï',
    ' ',
    'true',
    'null',
    'undefined',
  ],
);
const hostile = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 6 }).map((pieces) => `\${${pieces.join('')}}`),
  fc.array(piece, { maxLength: 6 }).map((pieces) => `\${${JSON.stringify(pieces.join(''))} + input.name}`),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

function compileAll(text: string): readonly (readonly [value: Expression | undefined, findings: number])[] {
  const compilers: readonly ((context: ValueContext) => Expression | undefined)[] = [
    (context) => compileValue(text, 'f', context),
    (context) => compileValue({ [text]: [text] }, 'f', { ...context, placeholders: 'prompt', envTravels: true }),
    (context) => compileValue(text, 'f', { ...context, placeholders: 'url' }),
    (context) => compileExpression(text, 'f', context),
    (context) => compileCondition({ left: text, operator: 'matches', right: text }, 'f', context),
  ];
  return compilers.map((compile) => {
    let findings = 0;
    const value = compile({ label: text, scope, report: () => (findings += 1) });
    return [value, findings] as const;
  });
}

/** The texts that an expression says itself, names of fields included. */
function textsOf(expression: Expression): readonly string[] {
  const inner = childrenOf(expression).flatMap(textsOf);
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'object':
      return [...expression.entries.map(([key]) => key), ...inner];
    case 'text':
      return [...expression.parts.filter((part) => typeof part === 'string'), ...inner];
    case 'property':
      return [expression.key, ...inner];
    case 'lookup':
      return typeof expression.key === 'string' ? [expression.key, ...inner] : inner;
    case 'output':
      return [expression.nodeId];
    default:
      return inner;
  }
}

const knownNames =
  'input nodes vars item index total status undefined Math max min floor ceil round abs Object keys JSON stringify String Number map length';
const methods = 'includes startsWith endsWith indexOf slice split trim toLowerCase toUpperCase join concat at';
const helpers = 'field own text isEmpty ran';
const known = new Set([knownNames, methods, helpers].flatMap((names) => names.split(' ')));

/** The texts and names in code; undefined where it is not one expression. */
function textsInCode(source: string): readonly string[] | undefined {
  const file = ts.createSourceFile('x.ts', `(${source});`, ts.ScriptTarget.ES2023, true);
  if (file.statements.length !== 1 || !isScript(file.text)) return undefined;
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

function isScript(source: string): boolean {
  try {
    return new vm.Script(source) instanceof vm.Script;
  } catch {
    return false;
  }
}

describe('hostile texts', () => {
  it('are compiled or refused, and never throw', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const [value, findings] of compileAll(text)) expect(value === undefined).toBe(findings > 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('come out as the literals that they are, and as nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const [value] of compileAll(text)) {
          if (value === undefined) continue;
          const own = new Set([...textsOf(value), '']);
          expect(textsInCode(printed(value))?.filter((each) => !own.has(each) && !known.has(each))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are read however long they are', () => {
    const texts = [
      '${input.name} '.repeat(20_000),
      '{'.repeat(200_000),
      '${' + '('.repeat(200_000),
      'a-'.repeat(200_000),
      ' '.repeat(200_000),
    ];
    for (const text of texts) expect(compileAll(text)).toHaveLength(5);
  });
});
