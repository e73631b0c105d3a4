import { describe, expect, it } from '@jest/globals';
import { printProjectWorkflow, type ProjectVariable } from '@workflow-builder/compiler/project';
import { createInspect } from '../src/inspect/inspect.js';
import { baseWorkflow } from './sample.js';

const variable = (
  name: string,
  initialValue: ProjectVariable['initialValue'],
  schema: ProjectVariable['schema'],
): ProjectVariable => ({
  name,
  initialValue,
  schema,
});

const cases: readonly (readonly [string, readonly ProjectVariable[]])[] = [
  ['of no variables', []],
  ['of a number and a text', [variable('counter', 0, { type: 'number' }), variable('note', '', { type: 'string' })]],
  [
    'of lists and objects',
    [
      variable('names', [], { type: 'array', items: { type: 'string' } }),
      variable('anything', {}, { type: 'object' }),
      variable(
        'place',
        { city: 'Bern' },
        {
          type: 'object',
          properties: { city: { type: 'string' }, 'zip-code': { type: 'integer', minimum: 1 } },
          required: ['city'],
        },
      ),
      variable('level', 'low', { enum: ['low', 'high'] }),
      variable('last', null, { type: ['string', 'null'] }),
    ],
  ],
  [
    'of names and texts that try to be code',
    [variable('state', "'); throw 1 //", { type: 'string', enum: ["'); throw 1 //", '`${1}`', '*/'] })],
  ],
];

describe('the printed project workflow is proven', () => {
  const inspect = createInspect();

  it.each(cases)('%s', (_name, variables) => {
    const files = { ...baseWorkflow, workflow: printProjectWorkflow(variables) };
    const [inspection] = inspect([{ files, check: ['workflow'] }]);
    expect(inspection?.findings).toEqual([]);
  });
});
