import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ComponentConfig, ConfigClass } from '@workflow-builder/component-kit';
import { type NodeType, nodeTypes } from '@workflow-builder/workflow-model';
import { getMetadataStorage } from 'class-validator';
import { components, findComponent } from '../src/index.js';
import { type ClassDocs, classDocs } from './catalogue/docstrings.js';
import { componentFolders, configFiles, dtoClasses } from './catalogue/folders.js';
import { type Part, pending, pendingDocs } from './pending.js';

const repository = join(import.meta.dirname, '../../..');
const cases = join(repository, 'libs/compiler/tests');
/** Least samples and rejects of a type. */
const LEAST_CASES = 6;

/** Types that take over the settings of another, or of what they execute, and so have no DTO of their own. */
const withoutOwnDto: ReadonlySet<NodeType> = new Set(['conditional', 'activity']);

const folders = componentFolders();

function folderOf(type: NodeType): string {
  const folder = folders.find((each) => each.type === type);
  if (folder === undefined) throw new RangeError(`${type} has no folder.`);
  return folder.path;
}

const isThere: Readonly<Record<Part, (type: NodeType) => boolean>> = {
  'README.md': (type) => existsSync(join(folderOf(type), 'README.md')),
  spec: (type) => existsSync(join(folderOf(type), `${type}.spec.ts`)),
  samples: (type) => countCases('samples', type) >= LEAST_CASES,
  rejects: (type) => countCases('rejects', type) >= LEAST_CASES,
};

function countCases(kind: 'samples' | 'rejects', type: NodeType): number {
  const folder = join(cases, kind, type);
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

const parts = Object.keys(isThere) as readonly Part[];
const typesWith = (part: Part): readonly NodeType[] => nodeTypes.filter((type) => !pending[part].includes(type));

it('each node type has one component in one folder, and there are no others', () => {
  expect(components.map(({ type }) => type).sort()).toEqual([...nodeTypes].sort());
  expect(folders.map(({ type }) => type).sort()).toEqual([...nodeTypes].sort());
});

describe.each(parts)('%s', (part) => {
  it.each(typesWith(part))(`of %s, of samples and rejects ${LEAST_CASES} at least`, (type) => {
    expect(isThere[part](type)).toBe(true);
  });

  it('is struck off the list of what is to be made once it is there', () => {
    expect(pending[part].filter(isThere[part])).toEqual([]);
  });
});

describe.each(nodeTypes)('%s', (type) => {
  it('has its entry and its DTO', () => {
    const dto = withoutOwnDto.has(type) ? [] : ['config.ts'];
    expect(readdirSync(folderOf(type))).toEqual(expect.arrayContaining(['index.ts', ...dto]));
  });

  it('derives the JSON Schema of its settings', () => {
    const schema = findComponent(type)?.configSchema();
    expect(schema).toMatchObject({ type: 'object' });
    if (!withoutOwnDto.has(type)) expect(schema).toHaveProperty('properties.description');
  });

  it('has a page of documentation', () => {
    expect(existsSync(join(repository, 'docs/components', `${type}.md`))).toBe(true);
  });
});

describe('a README', () => {
  it.each(typesWith('README.md'))('of %s says what it does, and what was decided', (type) => {
    const text = readFileSync(join(folderOf(type), 'README.md'), 'utf8');
    const [title, summary] = text.split(/\n{2,}/);
    expect(title).toBe(`# ${type}`);
    expect(summary).toMatch(/^\S.{20,}\.$/s);
    expect(text).toContain('\n## Decisions\n');
  });
});

describe('settings', () => {
  let docs: ReadonlyMap<string, ClassDocs>;
  let classes: ReadonlyMap<string, ConfigClass<ComponentConfig>>;

  beforeAll(async () => {
    docs = classDocs(configFiles());
    classes = await dtoClasses(configFiles());
  });

  it('are all validated', () => {
    const unchecked = [...docs].flatMap(([name, { properties }]) => {
      const dto = classes.get(name);
      const checked = dto === undefined ? [] : getMetadataStorage().getTargetValidationMetadatas(dto, '', true, false);
      const names = new Set(checked.map(({ propertyName }) => propertyName));
      return properties.filter((property) => !names.has(property)).map((property) => `${name}.${property}`);
    });
    expect(unchecked).toEqual([]);
  });

  it('are all described, and so are their classes, since forms show what the docstrings say', () => {
    const silent = [...docs].flatMap(([name, { summary, properties, fields }]) => [
      ...(summary === undefined ? [name] : []),
      ...properties.filter((property) => !fields.has(property)).map((property) => `${name}.${property}`),
    ]);
    expect(silent.filter((name) => !pendingDocs.has(name))).toEqual([]);
  });
});
