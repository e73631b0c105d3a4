import type ts from 'typescript';

/** The types of input and output, in TypeScript. */
export interface Contract {
  readonly input: string;
  readonly output: string;
}

/** The files that a user's module is checked with. */
export interface ContractFiles {
  readonly declarationText: string;
  readonly callText: string;
  /** The module, with the type of its input said where it says none. */
  readonly annotated: string;
  /** The offset in the module as it was of an offset in the annotated one. */
  offsetOf(offset: number): number;
}

const annotation = ': Input';

/** What the module can name, how it will be called, and the module itself. */
export function contractOf(compiler: typeof ts, code: string, { input, output }: Contract): ContractFiles {
  const gap = annotationGap(compiler, code);
  return {
    declarationText: `
type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
type JsonObject = { [key: string]: JsonValue | undefined };
type Input = ${input};
type Output = ${output};
interface JSON { parse(text: string): JsonValue; }
`,
    callText: `import { process } from './processor.js';\nexport const call: (input: Input) => Output | Promise<Output> = process;\n`,
    annotated: gap === undefined ? code : code.slice(0, gap) + annotation + code.slice(gap),
    offsetOf: (offset) => (gap === undefined || offset <= gap ? offset : Math.max(gap, offset - annotation.length)),
  };
}

/** Where the type of the input would stand; undefined where it stands already, or where there is no such parameter. */
function annotationGap(compiler: typeof ts, code: string): number | undefined {
  const source = compiler.createSourceFile('processor.ts', code, compiler.ScriptTarget.ES2022, true);
  const functions = source.statements.filter(
    (statement): statement is ts.FunctionDeclaration =>
      compiler.isFunctionDeclaration(statement) && statement.name?.text === 'process',
  );
  const [input] = functions[0]?.parameters ?? [];
  return input === undefined || input.type !== undefined ? undefined : input.name.getEnd();
}
