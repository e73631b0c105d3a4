import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compile, COMPILER_VERSION, generate, summarize, validate } from './index.js';

const options = { strictMode: true, includeComments: true };

interface Doc {
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly data: object;
    readonly position?: object;
  }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
  readonly variables?: readonly object[];
}

const log = (id: string): Doc['nodes'][number] => ({
  id,
  type: 'activity',
  data: { label: `Log ${id}`, componentName: 'log', config: { message: id } },
});

const trigger = { id: 'start', type: 'trigger', data: { label: 'Start' } };

/** A random acyclic graph: every node has at least one edge from an earlier one. */
const document = fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((choices): Doc => {
    const ids = ['start', ...choices.map((_, index) => `n${index}`)];
    const pairs = choices.flatMap(([first, second, both], index) => {
      const sources = [ids[first % (index + 1)] ?? 'start', ...(both ? [ids[second % (index + 1)] ?? 'start'] : [])];
      return [...new Set(sources)].map((source) => ({ source, target: `n${index}` }));
    });
    const edges = pairs.map((pair, index) => ({ id: `e${index}`, ...pair }));
    return { id: 'w', name: 'W', nodes: [trigger, ...choices.map((_, index) => log(`n${index}`))], edges };
  });

const linear = (length: number): Doc => {
  const ids = ['start', ...Array.from({ length }, (_, index) => `n${index}`)];
  return {
    id: 'w',
    name: 'W',
    nodes: [trigger, ...ids.slice(1).map(log)],
    edges: ids.slice(1).map((target, index) => ({ id: `e${index}`, source: ids[index] ?? '', target })),
  };
};

describe('compile()', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expect(compile(value, options).diagnostics.length).toBeGreaterThan(0)),
    );
  });

  it('gives the same bytes however the document is arranged', () => {
    fc.assert(
      fc.property(document, fc.infiniteStream(fc.nat()), fc.nat(), (doc, order, x) => {
        const shuffle = <T>(items: readonly T[]): readonly T[] =>
          items
            .map((item) => [order.next().value ?? 0, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const arranged = {
          ...doc,
          nodes: shuffle(doc.nodes).map((node) => ({ ...node, position: { x, y: 2 } })),
          edges: shuffle(doc.edges),
        };
        const { code } = compile(doc, options);
        expect(code).toBeDefined();
        expect(compile(arranged, options).code).toEqual(code);
      }),
    );
  });

  it('executes every node of any acyclic graph exactly once in the code', () => {
    fc.assert(
      fc.property(document, (doc) => {
        const { code } = compile(doc, options);
        const calls = /\b(?:step|callActivity)\(\s*'(\w+)'/g;
        const called = [...(code?.files.workflow ?? '').matchAll(calls)].map(([, id]) => id);
        expect(called.sort()).toEqual(doc.nodes.map(({ id }) => id).sort());
        expect(new Set(code?.nodeMap.lines.map(({ nodeId }) => nodeId))).toEqual(
          new Set(doc.nodes.map(({ id }) => id)),
        );
      }),
    );
  });

  it('takes long chains and wide forks in its stride', () => {
    expect(compile(linear(2000), options).code).toBeDefined();
    const wide = { ...linear(2000), edges: linear(2000).edges.map((edge) => ({ ...edge, source: 'start' })) };
    expect(compile(wide, options).code).toBeDefined();
  });

  it('maps lines back to nodes and fields', () => {
    const { code } = compile(linear(1), options);
    const lines = code?.files.workflow.split('\n') ?? [];
    const line = lines.findIndex((text) => text.includes("callActivity('n0'")) + 1;
    expect(code?.nodeMap.lines).toContainEqual({ file: 'workflow', line, nodeId: 'n0', field: 'data.config.message' });
    expect(code?.nodeMap.nodes).toContainEqual({
      id: 'n0',
      label: 'Log n0',
      type: 'activity',
      componentId: 'comp_log',
      componentName: 'Log',
    });
  });

  it('leaves comments out on demand, but not the notice that the code is generated', () => {
    const { code } = compile(linear(1), { ...options, includeComments: false });
    expect(code?.files.workflow.match(/\/\/|\/\*\*/g)).toHaveLength(1);
    expect(code?.sourceHash).not.toBe(compile(linear(1), options).code?.sourceHash);
  });

  it('identifies code by a hash over files and compiler version', () => {
    const codes = [compile(linear(1), options).code, compile(linear(2), options).code];
    for (const code of codes) {
      const identity = JSON.stringify([COMPILER_VERSION, code?.files]);
      expect(code?.sourceHash).toBe(createHash('sha256').update(identity).digest('hex'));
    }
    expect(codes[0]?.sourceHash).not.toBe(codes[1]?.sourceHash);
  });

  it('passes on the input schema of the trigger', () => {
    const inputSchema = { type: 'object', properties: { a: { type: 'string' } } };
    const nodes = [{ ...trigger, data: { label: 'Start', config: { inputSchema } } }];
    expect(compile({ ...linear(0), nodes }, options).code?.inputSchema).toEqual(inputSchema);
  });
});

describe('COMPILER_VERSION', () => {
  it.each(['../package.json', '../../../package.json', '../../service-kit/package.json'])('is that of %s', (file) => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as { version: unknown };
    expect(COMPILER_VERSION).toBe(version);
  });
});

describe('validate()', () => {
  it('bounds what it says about one document', () => {
    const { diagnostics, workflow } = validate(linear(2000), options);
    expect(workflow).toBeDefined();
    expect(diagnostics).toHaveLength(501);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'TOO_MANY_FINDINGS', severity: 'info' });
  });

  it('weighs what cannot be reached by strict mode; otherwise it generates nothing', () => {
    const doc = { ...linear(1), nodes: [...linear(1).nodes, log('lost')] };
    expect(validate(doc, options).workflow).toBeUndefined();
    const { workflow, diagnostics } = validate(doc, { ...options, strictMode: false });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'UNREACHABLE_NODE', severity: 'warning', nodeId: 'lost' }),
    );
    const { code } = workflow === undefined ? {} : generate(workflow, options);
    expect(code?.files.workflow).not.toContain('lost');
  });

  it('suggests a retry policy for activities without one', () => {
    const suggestions = (doc: object): readonly string[] =>
      validate(doc, options).diagnostics.flatMap(({ severity, message }) =>
        severity === 'suggestion' ? [message] : [],
      );
    expect(suggestions(linear(1))).toEqual(["Consider adding retry policy to activity 'Log n0'"]);
    expect(suggestions({ ...linear(1), settings: { retryPolicy: { strategy: 'none' } } })).toEqual([]);
  });

  it('suggests to remove variables that nothing mentions', () => {
    const { diagnostics } = validate(
      {
        ...linear(1),
        variables: [
          { name: 'n0', type: 'string' },
          { name: 'unused', type: 'string' },
        ],
      },
      options,
    );
    expect(diagnostics.filter(({ code }) => code === 'VARIABLE_UNUSED')).toMatchObject([{ field: 'variables.unused' }]);
  });

  it('accepts a workflow without an end, with a warning', () => {
    expect(validate(linear(1), options).diagnostics).toContainEqual(
      expect.objectContaining({ code: 'MISSING_END', severity: 'warning' }),
    );
  });
});

describe('generate()', () => {
  it('reports a defect where validation was passed over', () => {
    const { workflow } = validate(linear(1), options);
    if (workflow === undefined) throw new TypeError('A valid workflow expected.');
    const broken = [
      { ...workflow, nodes: workflow.nodes.slice(1) },
      {
        ...workflow,
        edges: [...workflow.edges, { id: 'x', source: workflow.nodes[1]?.id, target: workflow.nodes[0]?.id }],
      },
    ];
    for (const each of broken) {
      expect(generate(each as never, options)).toMatchObject({ diagnostics: [{ code: 'INTERNAL_CODEGEN_DEFECT' }] });
    }
  });
});

describe('summarize()', () => {
  it('says what a workflow is in a few words', () => {
    const { workflow } = validate({ ...linear(2), name: 'two logs' }, options);
    expect(workflow && summarize(workflow)).toEqual({
      id: 'w',
      name: 'two logs',
      type: 'twoLogs',
      nodeCount: 3,
      edgeCount: 2,
    });
  });
});
