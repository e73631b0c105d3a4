import ts from '#typescript';
import type { InspectionJob } from './inspection.js';
import { pathOf } from './places.js';
import type { ProgramFactory } from './program.js';
import { rememberTypes } from './remember-types.js';

/**
 * A program that takes in modules after it was made. Its checker has worked out what it needs of the library and the SDK by
 * then, so that a module costs little more than its own checking (ADR 0122).
 */
export interface OpenProgram {
  readonly program: ts.Program;
  /** Characters taken in. The checker forgets nothing of what it has learnt of them. */
  readonly characters: number;
  /**
   * A module of the program from now on.
   * @param imports what its imports lead to; any other one leads where it does in the first workflow
   */
  admit(text: string, imports?: ReadonlyMap<string, ts.SourceFile>): ts.SourceFile;
  /** The same for a module that comes again: it is admitted once. */
  admitOnce(text: string): ts.SourceFile;
}

const NOT_AS_IT_WAS = 'TypeScript is not as it was.';

interface Guest {
  readonly file: ts.SourceFile;
  readonly imports: ReadonlyMap<string, ts.SourceFile>;
}

/**
 * @param programs makes the program that stands
 * @param first the first workflow, which imports all modules of the SDK that others may import
 */
export function createOpenProgram(programs: ProgramFactory, first: InspectionJob): OpenProgram {
  const program = programs.create([first]);
  const host = program.getSourceFile(pathOf(0, 'workflow'));
  const guests = new Map<string, Guest>();
  const recurring = new Map<string, ts.SourceFile>();
  let characters = 0;

  const getSourceFile = program.getSourceFile.bind(program);
  const getResolvedModule: unknown = Reflect.get(program, 'getResolvedModule');
  if (host === undefined || typeof getResolvedModule !== 'function') throw new Error(NOT_AS_IT_WAS);
  const bind = binderOf(program);
  rememberTypes(program);
  // What a checker asks its program: where an import leads, and for the file found there.
  Object.assign(program, {
    getSourceFile: (path: string) => guests.get(path)?.file ?? getSourceFile(path),
    getResolvedModule(file: ts.SourceFile, specifier: string, mode: unknown): unknown {
      const guest = guests.get(file.fileName);
      const imported = guest?.imports.get(specifier);
      return imported
        ? { resolvedModule: { resolvedFileName: imported.fileName, extension: ts.Extension.Ts } }
        : Reflect.apply(getResolvedModule, program, [guest ? host : file, specifier, mode]);
    },
  });

  const admit: OpenProgram['admit'] = (text, imports = new Map()) => {
    const path = pathOf(guests.size + 1, 'workflow');
    const file = programs.parse(path, text);
    bind(file);
    guests.set(path, { file, imports });
    characters += text.length;
    return file;
  };

  return {
    program,
    get characters() {
      return characters;
    },
    admit,
    admitOnce(text) {
      const file = recurring.get(text) ?? admit(text);
      recurring.set(text, file);
      return file;
    },
  };
}

/** Binds a module as a checker does with the files of its program; neither that nor what it reads of a file is public. */
function binderOf(program: ts.Program): (file: ts.SourceFile) => void {
  const bind: unknown = Reflect.get(ts, 'bindSourceFile');
  if (typeof bind !== 'function') throw new Error(NOT_AS_IT_WAS);
  return (file) => {
    const { fileName } = file;
    Object.assign(file, { path: fileName, resolvedPath: fileName, originalFileName: fileName });
    Reflect.apply(bind, ts, [file, program.getCompilerOptions()]);
  };
}
