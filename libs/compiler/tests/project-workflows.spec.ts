import { describe, expect, it } from '@jest/globals';
import type { Manifest } from '@workflow-builder/manifest';
import { compile, projectInterfaces } from '../src/index.js';
import { options } from './support/cases.js';

const orderSchema = { type: 'object', properties: { sku: { type: 'string' } }, required: ['sku'] };

interface DrawnNode {
  readonly id: string;
  readonly type: string;
  readonly data: object;
}

function node(id: string, type: string, config: object, data: object = {}): DrawnNode {
  return { id, type, data: { label: id, ...data, config } };
}

function chain(name: string, ...steps: readonly DrawnNode[]): object {
  const nodes = [node('start', 'trigger', { triggerType: 'manual', inputSchema: orderSchema }), ...steps];
  const edges = steps.map(({ id }, index) => ({ id: `e${index}`, source: nodes[index]?.id, target: id }));
  return { id: name, name, nodes, edges };
}

const ship = chain('Ship', node('end', 'end', { result: { parcel: '${input.sku}', weight: 5 } }));

const callOf = (config: object = {}): DrawnNode =>
  node('call', 'child-workflow', { workflowType: 'Ship', input: { sku: '${input.sku}' }, ...config });

const orders = (...steps: readonly DrawnNode[]): object => chain('Orders', ...steps);

/** The manifest of a document that compiles. */
function manifestOf(document: object): Manifest {
  const { code, diagnostics } = compile(document, options);
  if (code === undefined) throw new Error(JSON.stringify(diagnostics));
  return code.manifest;
}

const errorsOf = (document: object, projectWorkflows: readonly Manifest[]): readonly string[] =>
  compile(document, { ...options, projectWorkflows })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, nodeId, field }) => `${code} ${nodeId} ${field}`);

describe('a manifest', () => {
  it('says what runs take and return', () => {
    expect(manifestOf(ship).workflow).toEqual({
      id: 'Ship',
      name: 'Ship',
      type: 'Ship',
      inputSchema: orderSchema,
      resultSchema: {
        type: 'object',
        properties: { parcel: { type: 'string' }, weight: { type: 'number' } },
        required: ['parcel', 'weight'],
      },
    });
  });

  it('says what is asked of other workflows, and what code was made to expect', () => {
    const outputSchema = { type: 'object', properties: { parcel: { type: 'string' } }, required: ['parcel'] };
    const end = node('end', 'end', { result: '${call.parcel}' });
    expect(manifestOf(orders(callOf({ outputSchema }), end)).calls).toEqual([
      { nodeId: 'call', target: { kind: 'start' }, workflowType: 'Ship', sends: orderSchema, expects: outputSchema },
    ]);
    expect(manifestOf(ship)).not.toHaveProperty('calls');
  });
});

describe('a document whose project is known', () => {
  const reads = node('end', 'end', { result: { total: '${call.weight + 1}' } });

  it('has what other workflows return by its type, without a schema of its own', () => {
    const { code } = compile(orders(callOf(), reads), { ...options, projectWorkflows: [manifestOf(ship)] });
    expect(code?.files.workflow).toMatch(/Promise<\{\s*parcel: string;?\s*weight: number;?\s*\}>/);
    expect(code?.manifest.workflow.resultSchema).toMatchObject({ properties: { total: { type: 'number' } } });
  });

  it('is told of what does not go with the others', () => {
    const project = [manifestOf(ship)];
    const misread = node('end', 'end', { result: '${call.wieght}' });
    expect(errorsOf(orders(callOf(), misread), project)).toEqual(['PROPERTY_UNKNOWN end data.config.result']);
    expect(errorsOf(orders(callOf({ input: {} })), project)).toEqual(['INVALID_CONNECTION call data.config.input']);
    expect(errorsOf(orders(callOf({ workflowType: 'Shop' })), project)).toEqual([
      'WORKFLOW_UNKNOWN call data.config.workflowType',
    ]);
  });

  it('may call itself', () => {
    expect(errorsOf(orders(callOf({ workflowType: 'Orders' })), [])).toEqual([]);
    expect(errorsOf(orders(callOf({ workflowType: 'Orders', input: { sku: 7 } })), [])).toEqual([
      'INVALID_CONNECTION call data.config.input.sku',
    ]);
  });

  it('knows as little as ever where the project is not known', () => {
    expect(compile(orders(callOf({ workflowType: 'Shop', input: {} })), options).code).toBeDefined();
  });
});

describe('projectInterfaces()', () => {
  const total = node('end', 'end', { result: '${call.total + 1}' });
  const bill = chain('Bill', node('call', 'child-workflow', { workflowType: 'Orders' }), total);
  const billed = orders(callOf(), node('end', 'end', { result: { total: '${call.weight + 1}' } }));
  const resultsOf = (...documents: readonly object[]) =>
    projectInterfaces(documents, options).map(({ workflow: { type, resultSchema } }) => [type, resultSchema?.['type']]);

  it('finds what runs return that depends on other runs, in any order', () => {
    expect(resultsOf(bill, billed, ship)).toEqual([
      ['Bill', 'number'],
      ['Orders', 'object'],
      ['Ship', 'object'],
    ]);
  });

  it('lets each document be compiled beside all others', () => {
    const projectWorkflows = projectInterfaces([bill, billed, ship], options);
    for (const document of [bill, billed, ship]) {
      expect(compile(document, { ...options, projectWorkflows }).code).toBeDefined();
    }
  });

  it('comes to an end where workflows call each other in a circle', () => {
    const there = chain(
      'There',
      node('call', 'child-workflow', { workflowType: 'Back' }),
      node('end', 'end', { result: { there: '${call}' } }),
    );
    const back = chain(
      'Back',
      node('call', 'child-workflow', { workflowType: 'There' }),
      node('end', 'end', { result: { back: '${call}' } }),
    );
    expect(resultsOf(there, back)).toEqual([
      ['There', 'object'],
      ['Back', 'object'],
    ]);
  });

  it('knows what a document declares that does not compile, and nothing of one that cannot be read', () => {
    expect(resultsOf(orders(callOf({ workflowType: 'Gone' })), { nodes: 5 })).toEqual([['Orders', undefined]]);
  });
});
