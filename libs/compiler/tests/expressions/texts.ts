import fc from 'fast-check';

/** References of a scope, by the type that they have at best. */
const references = {
  text: [
    'input.name',
    'input.kind',
    'input.note',
    'input.code',
    'input.level',
    'input.owner?.name',
    'input.owner.name',
    'input.owner?.mail',
    'input.owner?.address?.city',
    'input.owner.address.city',
    'input.owner?.address.zip',
    'input.tags[0]',
    'input.lines[0].sku',
    'input.lines[0]?.tag',
    'vars.status',
    'item.label',
    'word',
    'fetch.rows[0]',
    'form-1.shape',
    'form-1.title',
    'input["note"]',
  ],
  number: [
    'input.count',
    'input.size',
    'input.numbers[0]',
    'input.lines[0]?.quantity',
    'vars.total',
    'item.id',
    'index',
    'side.total',
    'side?.total',
    'form-1.radius',
    'form-1.side',
    'input.name.length',
    'input.note?.length',
    'input.tags.length',
    'input.numbers[index]',
  ],
  boolean: ['input.flag', 'fetch.ok', 'result.ok', 'side.done', 'side?.done'],
  list: ['input.tags', 'input.numbers', 'input.kinds', 'input.lines', 'fetch.rows', 'result.rows'],
  other: [
    'input.owner',
    'input.owner?.address',
    'input.any',
    'input.extra',
    'input.any.deep',
    'side',
    'word',
    'raw',
    'raw?.deep',
    'item',
    'form-1',
    'input.lines[0]',
    'undefined',
    'null',
  ],
} as const;

const literals = [
  '"a"',
  '"b"',
  '"low"',
  '"open"',
  '"circle"',
  '"square"',
  '""',
  '0',
  '1',
  '2',
  '-1',
  '1.5',
  'true',
  'false',
  "'it\\'s'",
];

const anyReference = fc.constantFrom(...Object.values(references).flat());

/** Text of any tree over the scope, most of it not well typed. */
export const wildText = fc.letrec<{ tree: string }>((tie) => {
  const tree = tie('tree');
  // Within lists an absent value becomes null, which is not what JavaScript makes of it.
  const present = fc.constantFrom(...literals, 'input.name', 'input.kind', 'vars.total', 'input.tags', 'input.code');
  const operator = fc.constantFrom('&&', '||', '??', '===', '!==', '+', '<', '>=', '-', '*', '%');
  return {
    tree: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      { weight: 6, arbitrary: anyReference },
      { weight: 2, arbitrary: fc.constantFrom(...literals) },
      {
        weight: 6,
        arbitrary: fc.tuple(tree, operator, tree).map(([left, sign, right]) => `(${left}) ${sign} (${right})`),
      },
      { weight: 3, arbitrary: fc.tuple(tree, tree, tree).map(([test, yes, no]) => `(${test}) ? (${yes}) : (${no})`) },
      { weight: 1, arbitrary: tree.map((each) => `!(${each})`) },
      { weight: 1, arbitrary: fc.tuple(present, present).map((items) => `[${items.join(', ')}]`) },
      { weight: 1, arbitrary: fc.tuple(tree, tree).map(([a, b]) => `({ a: ${a}, b: ${b} })`) },
      { weight: 1, arbitrary: fc.tuple(tree, tree).map(([a, b]) => `(${a})?.concat(${b})`) },
      { weight: 1, arbitrary: fc.tuple(tree, tree).map(([a, b]) => `(${a}).includes(${b})`) },
      { weight: 1, arbitrary: tree.map((each) => `(${each}).length`) },
      { weight: 1, arbitrary: tree.map((each) => `(${each})[0]`) },
      { weight: 1, arbitrary: tree.map((each) => `String(${each})`) },
    ),
  };
}).tree;

interface Typed {
  text: string;
  number: string;
  boolean: string;
  test: string;
}

/** Text of a tree that is made to be well typed, with guards before what may be missing; deeper than a wild one. */
export const typedText = fc.letrec<Typed>((tie: fc.LetrecTypedTie<Typed>) => {
  const text = tie('text');
  const number = tie('number');
  const boolean = tie('boolean');
  const test = tie('test');
  const depth = { maxDepth: 5, depthSize: 'medium', withCrossShrink: true } as const;
  const guarded = (each: fc.Arbitrary<string>, names: readonly string[], other: fc.Arbitrary<string>) =>
    fc.oneof(
      fc.tuple(fc.constantFrom(...names), other).map(([name, rest]) => `(${name} ?? ${rest})`),
      fc.tuple(fc.constantFrom(...names), each).map(([name, rest]) => `(${name} !== undefined ? ${name} : ${rest})`),
      fc.tuple(fc.constantFrom(...names), each).map(([name, rest]) => `(${name} ? ${name} : ${rest})`),
    );
  return {
    text: fc.oneof(
      depth,
      fc.constantFrom('input.name', 'input.kind', 'vars.status', '"a"', '"it\'s"'),
      guarded(text, ['input.note', 'item.label', 'word', 'input.owner?.name', 'input.tags[0]'], text),
      fc.tuple(text, fc.oneof(text, number)).map(([a, b]) => `(${a} + ${b})`),
      fc.tuple(test, text, text).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      fc.tuple(text, number).map(([a, b]) => `${a}.slice(${b})`),
      text.map((a) => `${a}.trim().toUpperCase()`),
      fc.tuple(text, number, boolean).map(([a, b, c]) => `\`<\${${a}}>\${${b}} \${${c}}\``),
      fc.constantFrom('input.tags', 'fetch.rows').map((a) => `${a}.join("-")`),
      test.map((a) => `String(${a})`),
      test.map((a) => `JSON.stringify(${a} ?? null)`),
    ),
    number: fc.oneof(
      depth,
      fc.constantFrom('input.count', 'vars.total', 'index', '2', '-1', 'item.id', 'input.tags.length'),
      guarded(number, ['input.size', 'side?.total', 'input.numbers[0]', 'input.lines[0]?.quantity'], number),
      fc.tuple(number, fc.constantFrom('+', '-', '*', '%', '/'), number).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      number.map((a) => `-${a.startsWith('-') ? `(${a})` : a}`),
      fc.tuple(test, number, number).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      fc.tuple(number, number).map(([a, b]) => `Math.max(${a}, ${b})`),
      text.map((a) => `${a}.length`),
      fc.tuple(text, text).map(([a, b]) => `${a}.indexOf(${b})`),
      text.map((a) => `Number(${a})`),
      fc.constantFrom('(form-1.shape === "circle" ? form-1.radius : form-1.side)'),
    ),
    boolean: fc.oneof(
      depth,
      fc.constantFrom('input.flag', 'fetch.ok', 'result.ok'),
      fc
        .tuple(number, fc.constantFrom('<', '<=', '>', '>=', '===', '!=='), number)
        .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      fc.tuple(text, fc.constantFrom('===', '!==', '<'), text).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      fc
        .tuple(text, fc.constantFrom('includes', 'startsWith', 'endsWith'), text)
        .map(([a, name, b]) => `${a}.${name}(${b})`),
      test.map((a) => `!${a}`),
      fc.tuple(boolean, fc.constantFrom('&&', '||'), boolean).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      text.map((a) => `["a", "b"].includes(${a})`),
    ),
    test: fc.oneof(
      depth,
      fc.constantFrom(
        'input.note',
        'input.owner',
        'side',
        'input.code',
        'input.any',
        'input.owner?.mail',
        'input.level',
      ),
      boolean,
      fc.tuple(test, fc.constantFrom('&&', '||'), boolean).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      fc.constantFrom(
        '(input.owner && input.owner.address && input.owner.address.city)',
        '(side && side.done)',
        '(!side || side.done)',
      ),
    ),
  };
});
