import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowInterface } from '@workflow-builder/manifest';
import type { CompileOptions } from '../../src/index.js';

export const options: CompileOptions = { strictMode: true, includeComments: true };

/**
 * A test case is a folder with a `workflow.json`, and beside it what is expected of it. A reject may have a `project.json`: the
 * interfaces of the other workflows of its project.
 */
export interface Case {
  /** `<group>/<case>`, as the folders are called. */
  readonly name: string;
  /** A node type, `workflows` or `document`. */
  readonly group: string;
  readonly folder: string;
  readonly document: unknown;
}

/** How a reject is compiled. */
export function rejectOptions(folder: string): CompileOptions {
  const projectWorkflows = readJson(folder, 'project.json');
  return isInterfaces(projectWorkflows) ? { ...options, projectWorkflows } : options;
}

function isInterfaces(value: unknown): value is readonly WorkflowInterface[] {
  return Array.isArray(value);
}

export function cases(kind: 'samples' | 'rejects'): readonly Case[] {
  const root = join(import.meta.dirname, '..', kind);
  return foldersOf(root).flatMap((group) =>
    foldersOf(join(root, group)).map((name) => {
      const folder = join(root, group, name);
      return { name: `${group}/${name}`, group, folder, document: readJson(folder, 'workflow.json') };
    }),
  );
}

/** A file beside the document; undefined where there is none. */
export function readJson(folder: string, file: string): unknown {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function foldersOf(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}
