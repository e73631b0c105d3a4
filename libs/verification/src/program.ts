import ts from 'typescript';
import { compilerOptions } from './compiler-options.js';
import { directory, fileNames, nameOf, pathOf, type GeneratedFiles } from './files.js';

/** Makes TypeScript programs of generated code; the declarations they share are read and parsed once. */
export interface ProgramFactory {
  create(files: GeneratedFiles): ts.Program;
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
    create(files) {
      const host: ts.CompilerHost = {
        getSourceFile: (path, target) => {
          const name = nameOf(path);
          return name === undefined ? declaration(path, target) : ts.createSourceFile(path, files[name], target, true);
        },
        getDefaultLibFileName: ts.getDefaultLibFilePath,
        getCurrentDirectory: () => directory,
        getCanonicalFileName: (path) => path,
        getNewLine: () => '\n',
        useCaseSensitiveFileNames: () => true,
        fileExists: (path) => nameOf(path) !== undefined || ts.sys.fileExists(path),
        readFile: (path) => ts.sys.readFile(path),
        directoryExists: (path) => path === directory || ts.sys.directoryExists(path),
        realpath: (path) => ts.sys.realpath?.(path) ?? path,
        getModuleResolutionCache: () => resolutions,
        writeFile: () => undefined,
      };
      const program = ts.createProgram({
        rootNames: fileNames.map(pathOf),
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
