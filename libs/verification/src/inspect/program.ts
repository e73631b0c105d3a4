import ts from '#typescript';
import { compilerOptions } from '../compiler-options.js';
import type { Declarations } from './declarations.js';
import { directory, directoryOf, pathOf, placeOf } from './places.js';
import type { InspectionJob } from './inspection.js';

/** Makes TypeScript programs of generated code; the declarations they share are read and parsed once. */
export interface ProgramFactory {
  /** One program of all jobs, in which job `n` is document `n`. Its roots are the files to be checked. */
  create(jobs: readonly InspectionJob[]): ts.Program;
  /** A document as the programs made so far would parse it, unbound. */
  parse(path: string, text: string): ts.SourceFile;
}

/** What programs find besides generated code, and how they differ from the rule. */
export interface Surroundings {
  readonly declarations: Declarations;
  /** Flags that are not as `compilerOptions` says. */
  readonly options?: ts.CompilerOptions;
}

export function createProgramFactory({ declarations, options: special }: Surroundings): ProgramFactory {
  const options = { ...parsedOptions(), ...special };
  const resolutions = ts.createModuleResolutionCache(directory, (name) => name, options);
  let previous: ts.Program | undefined;
  let parsing: ts.ScriptTarget | ts.CreateSourceFileOptions = ts.ScriptTarget.ES2023;
  const parse: ProgramFactory['parse'] = (path, text) => ts.createSourceFile(path, text, parsing, true);

  return {
    parse,
    create(jobs) {
      const directories = new Set([directory, ...jobs.map((_, index) => directoryOf(index))]);
      const textOf = (path: string): string | undefined => {
        const place = placeOf(path);
        return place && jobs[place.document]?.files[place.file];
      };
      const host: ts.CompilerHost = {
        getSourceFile: (path, target) => {
          const text = textOf(path);
          if (text === undefined) return declarations.file(path, target);
          parsing = target;
          return parse(path, text);
        },
        getDefaultLibFileName: ts.getDefaultLibFilePath,
        getCurrentDirectory: () => directory,
        getCanonicalFileName: (path) => path,
        getNewLine: () => '\n',
        jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
        useCaseSensitiveFileNames: () => true,
        fileExists: (path) => textOf(path) !== undefined || ts.sys.fileExists(path),
        readFile: (path) => ts.sys.readFile(path),
        directoryExists: (path) => directories.has(path) || ts.sys.directoryExists(path),
        realpath: (path) => ts.sys.realpath?.(path) ?? path,
        getModuleResolutionCache: () => resolutions,
        writeFile: () => undefined,
      };
      const program = ts.createProgram({
        rootNames: jobs.flatMap(({ check }, index) => check.map((file) => pathOf(index, file))),
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
