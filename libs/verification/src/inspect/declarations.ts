import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from '#typescript';

/** The declarations that programs have in common; each file is read and parsed once. */
export interface Declarations {
  file(path: string, target: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined;
}

/** Made for what workflows may import, or for what activities and workers may import. */
export type SlimSetName = 'workflow' | 'process';

const slimDirectory = fileURLToPath(new URL('../../declarations', import.meta.url));

/** As they are installed. */
export function installedDeclarations(): Declarations {
  return { file: parsedOnce((path) => ts.sys.readFile(path)) };
}

/** The slim form of what has one, and the rest, such as the library of the language, as it is installed. */
export function slimDeclarations(set: SlimSetName, installed: Declarations): Declarations {
  const slim = parsedOnce((path) => readSlim(set, path));
  return { file: (path, target) => slim(path, target) ?? installed.file(path, target) };
}

function readSlim(set: SlimSetName, path: string): string | undefined {
  const [, ...inModules] = path.split('/node_modules/');
  const slimPath = join(slimDirectory, set, inModules.at(-1) ?? '');
  return inModules.length > 0 && existsSync(slimPath) ? readFileSync(slimPath, 'utf8') : undefined;
}

function parsedOnce(read: (path: string) => string | undefined): Declarations['file'] {
  const files = new Map<string, ts.SourceFile | undefined>();
  return (path, target) => {
    if (!files.has(path)) {
      const text = read(path);
      files.set(path, text === undefined ? undefined : ts.createSourceFile(path, text, target));
    }
    return files.get(path);
  };
}
