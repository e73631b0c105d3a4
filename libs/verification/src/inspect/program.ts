import ts from 'typescript';
import { compilerOptions } from '../compiler-options.js';
import { directory, directoryOf, pathOf, placeOf } from './places.js';
import type { InspectionJob } from './inspection.js';

/** Makes TypeScript programs of generated code; the declarations they share are read and parsed once. */
export interface ProgramFactory {
  /** One program of all jobs, in which job `n` is document `n`. Its roots are the files to be checked. */
  create(jobs: readonly InspectionJob[]): ts.Program;
}

export function createProgramFactory(): ProgramFactory {
  const options = parsedOptions();
  const declarations = new Map<string, ts.SourceFile | undefined>();
  const resolutions = ts.createModuleResolutionCache(directory, (name) => name, options);
  let previous: ts.Program | undefined;

  const declaration = (
    path: string,
    target: ts.ScriptTarget | ts.CreateSourceFileOptions,
  ): ts.SourceFile | undefined => {
    if (!declarations.has(path)) {
      const text = ts.sys.readFile(path);
      declarations.set(path, text === undefined ? undefined : ts.createSourceFile(path, text, target));
    }
    return declarations.get(path);
  };

  return {
    create(jobs) {
      const directories = new Set([directory, ...jobs.map((_, document) => directoryOf(document))]);
      const textOf = (path: string): string | undefined => {
        const place = placeOf(path);
        return place && jobs[place.document]?.files[place.file];
      };
      const host: ts.CompilerHost = {
        getSourceFile: (path, target) => {
          const text = textOf(path);
          return text === undefined ? declaration(path, target) : ts.createSourceFile(path, text, target, true);
        },
        getDefaultLibFileName: ts.getDefaultLibFilePath,
        getCurrentDirectory: () => directory,
        getCanonicalFileName: (path) => path,
        getNewLine: () => '\n',
        useCaseSensitiveFileNames: () => true,
        fileExists: (path) => textOf(path) !== undefined || ts.sys.fileExists(path),
        readFile: (path) => ts.sys.readFile(path),
        directoryExists: (path) => directories.has(path) || ts.sys.directoryExists(path),
        realpath: (path) => ts.sys.realpath?.(path) ?? path,
        getModuleResolutionCache: () => resolutions,
        writeFile: () => undefined,
      };
      const program = ts.createProgram({
        rootNames: jobs.flatMap(({ check }, document) => check.map((file) => pathOf(document, file))),
        options,
        host,
        ...(previous && { oldProgram: previous }),
      });
      previous = program;
      return program;
    },
  };
}

function parsedOptions(): ts.CompilerOptions {
  const { options, errors } = ts.convertCompilerOptionsFromJson(compilerOptions, directory);
  const [error] = errors;
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return options;
}
