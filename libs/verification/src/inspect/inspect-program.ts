import { performance } from 'node:perf_hooks';
import ts from '#typescript';
import { findAnyTypes } from '../any-types.js';
import type { FileName } from '../files.js';
import { CRASH, type Finding, type Tool } from '../finding.js';
import type { Lint } from './eslint.js';
import type { Inspection, InspectionJob } from './inspection.js';
import { pathOf } from './places.js';
import type { ProgramFactory } from './program.js';
import { checkProgram, checkTypes } from './tsc.js';

export interface Tools {
  readonly programs: ProgramFactory;
  readonly lint: Lint;
}

/**
 * One inspection for each job, all by one program. What is wrong with the program as a whole has no place and is found in every
 * job, and so are a tool that broke down and a declaration that reaches other documents.
 */
export function inspectProgram(jobs: readonly InspectionJob[], { programs, lint }: Tools): readonly Inspection[] {
  const start = performance.now();
  let program: ts.Program;
  try {
    program = programs.create(jobs);
  } catch (error) {
    return jobs.map(() => ({
      findings: [crash('tsc', error)],
      timings: { tscMs: performance.now() - start, eslintMs: 0 },
    }));
  }
  const documents = jobs.map(({ check }, document) => sourcesOf(program, document, check));
  const findings = [
    ...guard('tsc', () => checkProgram(program)),
    ...(jobs.length > 1 && documents.flat().some(reachesOthers) ? [shared] : []),
  ];
  const shareMs = (performance.now() - start) / jobs.length;
  return documents.map((sources) => {
    const { findings: own, timings } = inspectDocument(program, sources, lint);
    return { findings: [...findings, ...own], timings: { ...timings, tscMs: timings.tscMs + shareMs } };
  });
}

/** A file to be checked, as it stands in the program. */
export interface Source {
  readonly file: FileName;
  readonly source: ts.SourceFile;
}

function sourcesOf(program: ts.Program, document: number, check: readonly FileName[]): readonly Source[] {
  return check.map((file) => {
    const source = program.getSourceFile(pathOf(document, file));
    if (source === undefined) throw new RangeError(`The program lacks its root ${file}`);
    return { file, source };
  });
}

export function inspectDocument(program: ts.Program, sources: readonly Source[], lint: Lint): Inspection {
  const start = performance.now();
  const types = sources.flatMap(({ source }) => guard('tsc', () => checkTypes(source, program)));
  const anys = sources.flatMap(({ file, source }) => guard('any', () => findAnyTypes(file, source, program)));
  const checked = performance.now();
  const lints = sources.flatMap(({ file, source }) => guard('eslint', () => lint(file, source, program)));
  return {
    findings: [...types, ...anys, ...lints],
    timings: { tscMs: checked - start, eslintMs: performance.now() - checked },
  };
}

const shared: Finding = { tool: 'tsc', rule: CRASH, message: 'A declaration reaches beyond its document.' };

/** Whether a file declares something for the whole program. */
export function reachesOthers({ source }: Source): boolean {
  return (
    !ts.isExternalModule(source) ||
    source.referencedFiles.length + source.typeReferenceDirectives.length + source.libReferenceDirectives.length > 0 ||
    source.statements.some((statement) => ts.isModuleDeclaration(statement) && !isNamespace(statement))
  );
}

function isNamespace({ name, flags }: ts.ModuleDeclaration): boolean {
  return ts.isIdentifier(name) && (flags & ts.NodeFlags.GlobalAugmentation) === 0;
}

/** A tool that breaks down over odd code has not proven it: that is a finding, not an end of the process. */
function guard(tool: Tool, run: () => readonly Finding[]): readonly Finding[] {
  try {
    return run();
  } catch (error) {
    return [crash(tool, error)];
  }
}

function crash(tool: Tool, error: unknown): Finding {
  return { tool, rule: CRASH, message: error instanceof Error ? error.message : String(error) };
}
