import { describe, expect, it } from '@jest/globals';
import { CodeGeneratedDto, type CompilationEventDto, WorkflowSubmittedDto } from '@workflow-builder/contracts';
import { type Dto, DtoShapes, Soundness } from '@workflow-builder/dto-rules';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { compilationId, submitted } from '../tests/fixtures.js';

const generated = {
  ...common(submitted(compilationId())),
  notices: [{ code: 'X', severity: 'info', message: '', remedy: '', docsUrl: '', relatedNodeIds: ['a'] }],
  workflow: { id: 'w', name: 'W', type: 'W', nodeCount: 1, edgeCount: 0 },
  code: {
    files: { workflow: 'w', activities: 'a', worker: 'r' },
    nodeMap: {
      nodes: [{ id: 'a', label: 'A', type: 'activity', componentId: 'c', componentName: 'C' }],
      lines: [{ file: 'workflow', line: 1, nodeId: 'a', field: 'label' }],
    },
    sourceHash: 'ab'.repeat(32),
    packages: { zod: '4' },
  },
};

describe('Soundness of events', () => {
  const soundness = new Soundness(new DtoShapes());

  it('knows sound events without class-validator', () => {
    expect(soundness.holds(WorkflowSubmittedDto, { ...submitted(compilationId()) })).toBe(true);
    expect(soundness.holds(CodeGeneratedDto, generated)).toBe(true);
  });

  it('never takes for sound what class-validator refuses', () => {
    const place = fc.constantFrom(...placesIn(generated));
    const item = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, {}, [], [null], [1], '', 0, -1, 'workflow'));
    fc.assert(
      fc.property(place, item, (path, value) => {
        const spoilt = replaced(generated, path, value);
        if (soundness.holds(CodeGeneratedDto, spoilt)) expect(refusals(CodeGeneratedDto, spoilt)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves classes without rules to class-validator', () => {
    expect(soundness.holds(Object, {})).toBe(false);
  });

  it.each([[null], ['x']])('is not confused by a key that means something to JavaScript: constructor %j', (value) => {
    const plain = { ...generated, constructor: value };
    expect(soundness.holds(CodeGeneratedDto, plain)).toBe(true);
  });
});

function refusals(dto: Dto, plain: object): readonly unknown[] {
  return validateSync(plainToInstance(dto, plain));
}

function common({ compilationId, options, project, service, submittedAt, timings }: CompilationEventDto): object {
  return { compilationId, options, project, service, submittedAt, timings };
}

type Path = readonly string[];

function placesIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[key], ...placesIn(child).map((rest) => [key, ...rest])]);
}

function replaced(value: object, [key = '', ...rest]: Path, by: unknown): Record<string, unknown> {
  const copy: Record<string, unknown> = Object.fromEntries(Object.entries(value));
  const child = copy[key];
  copy[key] = rest.length === 0 || typeof child !== 'object' || child === null ? by : replacedIn(child, rest, by);
  return copy;
}

function replacedIn(child: object, rest: Path, by: unknown): unknown {
  const copy = replaced(child, rest, by);
  return Array.isArray(child) ? Object.values(copy) : copy;
}
