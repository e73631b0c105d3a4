import { LRUCache } from 'lru-cache';
import ts from '#typescript';
import { fileNames, type FileName, type GeneratedFiles } from '../files.js';
import { parseModule } from '../parse-module.js';
import { reaches } from '../rules/reach.js';

/** Modules that any of the files may import. */
const importableModules: ReadonlySet<string> = new Set(
  Object.values(reaches).flatMap(({ imports }) => [...imports.values, ...imports.types]),
);

/** What a document's files have to do with each other and with whatever shares a program with them. */
export interface Reach {
  /** The siblings that each file imports, in any form. */
  readonly imports: Readonly<Record<FileName, readonly FileName[]>>;
  /**
   * Each file is decided by itself and what it imports, and no other document in the same program sees it. Not so if one
   * declares globals, augments modules, refers to further declarations or imports what generated code has no use for.
   */
  readonly isolated: boolean;
}

export type ShapeCache = LRUCache<string, Shape>;

/** Characters of files whose shape is kept. */
const MAX_CHARACTERS = 4 * 1024 ** 2;

export function createShapeCache(): ShapeCache {
  return new LRUCache({ maxSize: MAX_CHARACTERS, sizeCalculation: (_, text) => 1 + text.length });
}

/** @param shapes those of activities and workers met before, which hardly differ between documents */
export function reachOf(files: GeneratedFiles, shapes: ShapeCache): Reach {
  const known = (text: string): Shape => {
    const shape = shapes.get(text) ?? shapeOf(text);
    shapes.set(text, shape);
    return shape;
  };
  const of = { workflow: shapeOf(files.workflow), activities: known(files.activities), worker: known(files.worker) };
  return {
    imports: {
      workflow: of.workflow.siblings,
      activities: of.activities.siblings,
      worker: of.worker.siblings,
    },
    isolated: Object.values(of).every(({ isolated }) => isolated),
  };
}

/** `files[name]` and all that it imports, directly or not; `name` first. */
export function importClosure(name: FileName, imports: Reach['imports']): readonly FileName[] {
  const closure = new Set<FileName>();
  const visit = (file: FileName): void => {
    if (closure.has(file)) return;
    closure.add(file);
    imports[file].forEach(visit);
  };
  visit(name);
  return [...closure];
}

/** What can be said of a file by itself. */
interface Shape {
  readonly siblings: readonly FileName[];
  readonly isolated: boolean;
}

function shapeOf(text: string): Shape {
  const { importedFiles, referencedFiles, typeReferenceDirectives, libReferenceDirectives } = ts.preProcessFile(text);
  const siblings = new Set<FileName>();
  let isolated = [referencedFiles, typeReferenceDirectives, libReferenceDirectives].every(({ length }) => length === 0);
  for (const { fileName } of importedFiles) {
    const sibling = siblingOf(fileName);
    if (sibling) siblings.add(sibling);
    else if (!importableModules.has(fileName)) isolated = false;
  }
  return { siblings: [...siblings], isolated: isolated && !augments(text) };
}

function siblingOf(specifier: string): FileName | undefined {
  return fileNames.find((name) => specifier === `./${name}.js`);
}

/** What `declare global {` and `declare module '` cannot be written without, whitespace being what TypeScript takes for it. */
const MAY_AUGMENT = /global[\s\u0085\u200b]*[{/]|module[\s\u0085\u200b]*['"`/]|\\u/;

function augments(text: string): boolean {
  if (!MAY_AUGMENT.test(text)) return false;
  const { statements } = parseModule(text);
  return statements.some(
    (statement) =>
      ts.isModuleDeclaration(statement) &&
      (ts.isStringLiteral(statement.name) || (statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0),
  );
}
