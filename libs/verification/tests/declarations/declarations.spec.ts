import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { installedDeclarations, slimDeclarations, type Declarations } from '../../src/inspect/declarations.js';
import { createProgramFactory } from '../../src/inspect/program.js';
import { slim, slimSets } from './slim.js';

const root = join(import.meta.dirname, '../../declarations');

function read(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.d\.[cm]?ts$/.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const installed = installedDeclarations();

function programOf(entry: string, declarations: Declarations): ts.Program {
  const programs = createProgramFactory({ declarations, options: { skipLibCheck: false } });
  return programs.create([{ files: { workflow: entry, activities: '', worker: '' }, check: ['workflow'] }]);
}

/** What tsc says of a declaration file when it does not skip it. */
function complaints(program: ts.Program, path: string): ReadonlySet<string> {
  const file = program.getSourceFile(path);
  const diagnostics = file ? [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)] : [];
  return new Set(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')));
}

describe.each(slimSets)('the slim declarations of $name', (set) => {
  it('are those of what is installed', () => {
    const files = slim(set);
    const folder = join(root, set.name);
    if (process.env['UPDATE'] === '1') write(folder, files);
    expect([...read(folder)].sort()).toEqual([...files].sort());
  });

  it('lack nothing: no name in them is unresolved but those that are so where they are installed', () => {
    const slimmed = programOf(set.entry, slimDeclarations(set.name, installed));
    const whole = programOf(set.entry, installed);
    const paths = slimmed
      .getSourceFiles()
      .filter((file) => file.isDeclarationFile && !slimmed.isSourceFileDefaultLibrary(file))
      .map(({ fileName }) => fileName);
    expect(paths.length).toBeGreaterThan(0);

    const amiss = paths.filter((path) => complaints(slimmed, path).size > 0);
    for (const path of amiss) expect(complaints(slimmed, path)).toEqual(complaints(whole, path));
  });
});
