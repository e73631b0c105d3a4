import vm from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileExpression } from '@workflow-builder/component-kit';
import { type Diagnostic, diagnostic } from '@workflow-builder/diagnostics';
import { type Expression, string } from '@workflow-builder/ir';
import { printFunctions } from './print.js';
import { scope, type World, worlds } from './scope.js';
import { typedText, wildText } from './texts.js';
import { complaintsOf, toScript } from './type-check.js';

interface Compiled {
  readonly text: string;
  readonly expression: Expression | undefined;
  readonly findings: readonly Diagnostic[];
}

interface Accepted extends Compiled {
  readonly expression: Expression;
}

function compile(text: string): Compiled {
  const findings: Diagnostic[] = [];
  const expression = compileExpression(text, 'f', {
    label: 'N',
    scope,
    report: (code, params, place) => findings.push(diagnostic(code, params, place)),
  });
  return { text, expression, findings };
}

function isAccepted(compiled: Compiled): compiled is Accepted {
  return compiled.expression !== undefined;
}

/** What the source text gives when it is simply run as JavaScript. */
function evaluateSource(text: string, { input, nodes, vars, item, index }: World): string {
  const source = text
    .replaceAll(/\bform-1\b/g, 'nodes["form-1"]')
    .replaceAll(/(?<![\w.])(fetch|side|word|raw)\b(?!\()/g, 'nodes.$1')
    .replaceAll(/\bresult\b/g, 'nodes.fetch');
  return outcomeOf(() => vm.runInNewContext(`(${source})`, structuredClone({ input, nodes, vars, item, index })));
}

function outcomeOf(run: () => unknown): string {
  try {
    const value = run();
    return value === undefined
      ? 'undefined'
      : JSON.stringify(value, (_key, each: unknown) => (Number.isNaN(each) ? 'NaN' : each));
  } catch {
    return 'error';
  }
}

function disagreements(accepted: readonly Accepted[], script: string): readonly string[] {
  return worlds.flatMap((world) => {
    const context = vm.createContext({});
    vm.runInContext(script, context);
    return accepted.flatMap(({ text }, index) => {
      const expected = evaluateSource(text, world);
      const { input, nodes, vars, item } = structuredClone(world);
      Object.assign(context, { args: [input, nodes, vars, item, world.index] });
      const actual = outcomeOf(() => vm.runInContext(`e${index}(...args)`, context));
      return expected === 'error' || expected === actual ? [] : [`${text}: ${actual} instead of ${expected}`];
    });
  });
}

const typedTexts = [typedText.text, typedText.number, typedText.boolean, typedText.test].flatMap((each) =>
  fc.sample(each, { numRuns: 150, seed: 11 }),
);

describe.each([
  { kind: 'of any kind', texts: fc.sample(wildText, { numRuns: 4000, seed: 7 }), share: 0.1 },
  { kind: 'made to be well typed', texts: typedTexts, share: 0.3 },
])('expressions $kind', ({ texts, share }) => {
  const compiled = [...new Set(texts)].map(compile);
  const accepted = compiled.filter(isAccepted);
  const file = printFunctions(accepted.map(({ expression }) => expression));

  it('are accepted often enough to say something', () => {
    expect(accepted.length / compiled.length).toBeGreaterThan(share);
  });

  it('are either accepted or refused with a finding', () => {
    for (const { expression, findings } of compiled) expect(expression === undefined).toBe(findings.length > 0);
  });

  it('type-check as printed, with the type that they claim, where they are accepted', () => {
    const complaints = complaintsOf(file).map(({ index, message }) => `${accepted[index]?.text ?? ''} ${message}`);
    expect(complaints).toEqual([]);
  });

  it('have the value that their text has as JavaScript', () => {
    expect(disagreements(accepted, toScript(file))).toEqual([]);
  });
});

describe('the check against TypeScript', () => {
  it('says which expression is wrong', () => {
    const { expression } = compile('input.count + 1');
    const wrong = expression === undefined ? [] : [expression, { ...expression, type: string }];
    expect(complaintsOf(printFunctions(wrong)).map(({ index }) => index)).toEqual([1]);
  });
});
