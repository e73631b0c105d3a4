import ts from '#typescript';
import type { Finding, Place } from '../finding.js';
import { placeOf } from './places.js';

/** What `tsc` would print that belongs to no file. */
export function checkProgram(program: ts.Program): readonly Finding[] {
  return [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()].map(finding);
}

/** Everything `tsc` would print for this file. */
export function checkTypes(source: ts.SourceFile, program: ts.Program): readonly Finding[] {
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return ts.sortAndDeduplicateDiagnostics(diagnostics).map(finding);
}

function finding(diagnostic: ts.Diagnostic): Finding {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
  const place = placeIn(diagnostic);
  return { tool: 'tsc', rule: `TS${diagnostic.code}`, message, ...(place && { place }) };
}

function placeIn({ file, start }: ts.Diagnostic): Place | undefined {
  if (file === undefined || start === undefined) return undefined;
  const place = placeOf(file.fileName);
  if (place === undefined) return undefined;
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return { file: place.file, line: line + 1, column: character + 1 };
}
