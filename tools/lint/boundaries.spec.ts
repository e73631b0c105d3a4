import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { Linter } from 'eslint';
import { boundaries, boundaryRules, scope } from './boundaries.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;

/** Folders of all packages; a workspace is a folder, or all folders of one. */
const packages = (manifest('.').workspaces ?? []).flatMap((workspace) => {
  if (!workspace.endsWith('/*')) return [workspace];
  const parent = workspace.slice(0, -2);
  return readdirSync(join(root, parent)).map((folder) => `${parent}/${folder}`);
});

const linter = new Linter({ configType: 'flat', cwd: root });

/** Messages of ESLint about `imported`, were it imported by `file`. */
function complaints(file: string, imported: string): readonly string[] {
  return linter.verify(`import '${imported}';\n`, boundaryRules(), { filename: file }).map(({ message }) => message);
}

describe('the boundaries between packages', () => {
  it('name every package', () => {
    expect(Object.keys(boundaries).sort()).toEqual([...packages].sort());
  });

  it.each(packages)('%s depends on no package of ours beyond its boundary', (folder) => {
    const ours = Object.keys(manifest(folder).dependencies ?? {}).filter((name) => name.startsWith(scope));
    const allowed = boundaries[folder]?.allow.map((name) => scope + name) ?? [];
    expect(ours.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it.each([
    ['a library of the compiler that imports Nest', 'libs/compiler/src/index.ts', '@nestjs/common'],
    ['a library of the compiler that imports NATS', 'libs/components/src/index.ts', '@nats-io/jetstream'],
    ['a component that imports a database', 'libs/components/src/core-flow/activity/log/index.ts', 'pg'],
    ['a library that imports what depends on it', 'libs/workflow-model/src/index.ts', '@workflow-builder/compiler'],
    ['a service that imports a service', 'services/gateway/src/index.ts', '@workflow-builder/deployer'],
    ['a path into another package', 'services/gateway/src/index.ts', '../../../libs/store/src/store.js'],
  ])('%s is a lint error', (_, file, imported) => {
    expect(complaints(file, imported)).toHaveLength(1);
  });

  it('what the table allows is none', () => {
    expect(complaints('services/gateway/src/index.ts', '@workflow-builder/store')).toEqual([]);
    expect(complaints('services/worker/src/index.ts', '@workflow-builder/components/activities')).toEqual([]);
    expect(complaints('libs/components/src/core-flow/activity/standard/postgresql-query.ts', 'pg')).toEqual([]);
  });
});
