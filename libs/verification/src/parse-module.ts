import ts from '#typescript';

const options: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.ES2023,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/** The syntax of generated code, for who asks what its statements are: its nodes know neither their parents nor their comments. */
export function parseModule(text: string): ts.SourceFile {
  return ts.createSourceFile('module.ts', text, options);
}
