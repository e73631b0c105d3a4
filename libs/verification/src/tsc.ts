import ts from 'typescript';
import { fileNames, nameOf, pathOf } from './files.js';
import type { Finding, Place } from './finding.js';

/** Everything `tsc` would print for the three files. */
export function checkTypes(program: ts.Program): readonly Finding[] {
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...fileNames.flatMap((name) => {
      const file = program.getSourceFile(pathOf(name));
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    }),
  ];
  return ts.sortAndDeduplicateDiagnostics(diagnostics).map(finding);
}

function finding(diagnostic: ts.Diagnostic): Finding {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
  const place = placeOf(diagnostic);
  return { tool: 'tsc', rule: `TS${diagnostic.code}`, message, ...(place && { place }) };
}

function placeOf({ file, start }: ts.Diagnostic): Place | undefined {
  if (file === undefined || start === undefined) return undefined;
  const name = nameOf(file.fileName);
  if (name === undefined) return undefined;
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return { file: name, line: line + 1, column: character + 1 };
}
