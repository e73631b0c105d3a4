import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentConfig, ConfigClass } from '@workflow-builder/component-kit';
import { ComponentConfig as Base } from '@workflow-builder/component-kit';

const root = join(import.meta.dirname, '../../src');

/** Where a component lives: `src/<category>/<type>`. */
export interface ComponentFolder {
  readonly category: string;
  readonly type: string;
  readonly path: string;
}

/** The folders of all components, by category and type. */
export function componentFolders(): readonly ComponentFolder[] {
  return foldersIn(root).flatMap((category) =>
    foldersIn(join(root, category))
      .filter((type) => existsSync(join(root, category, type, 'index.ts')))
      .map((type) => ({ category, type, path: join(root, category, type) })),
  );
}

/** Every file of the package that declares DTOs, those of activities included. */
export function configFiles(folder = root): readonly string[] {
  const own = join(folder, 'config.ts');
  return [...(existsSync(own) ? [own] : []), ...foldersIn(folder).flatMap((name) => configFiles(join(folder, name)))];
}

/** The DTO classes that files declare, by name. */
export async function dtoClasses(files: readonly string[]): Promise<ReadonlyMap<string, ConfigClass<ComponentConfig>>> {
  const modules = await Promise.all(files.map((file) => import(file) as Promise<Readonly<Record<string, unknown>>>));
  return new Map([['ComponentConfig', Base], ...modules.flatMap((module) => Object.entries(module).filter(isClass))]);
}

function isClass(entry: [string, unknown]): entry is [string, ConfigClass<ComponentConfig>] {
  const [, value] = entry;
  return typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
