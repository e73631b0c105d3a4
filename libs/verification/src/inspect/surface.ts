import ts from '#typescript';
import { LRUCache } from 'lru-cache';
import { pathOf } from './places.js';
import type { ProgramFactory } from './program.js';

/**
 * What activities look like from outside: their declarations, that need no import and no global of Node, so that a workflow
 * which takes their types can be checked without what the activities themselves work with. Undefined where there is no such
 * form.
 */
export type Surface = (activities: string) => string | undefined;

/** Workflows of one process call few sets of activities. */
const KNOWN_SETS = 500;

/**
 * @param whole makes programs in which activities find everything they import, and which emit declarations
 * @param slim makes programs in which workflows are checked
 */
export function createSurface(whole: ProgramFactory, slim: ProgramFactory): Surface {
  const known = new LRUCache<string, { readonly text: string | undefined }>({ max: KNOWN_SETS });
  return (activities) => {
    const code = withoutHeading(activities);
    const surface = known.get(code) ?? { text: surfaceOf(code, whole, slim) };
    known.set(code, surface);
    return surface.text;
  };
}

/** What breaks down over the activities here does so again, and is told, when they are inspected. */
function surfaceOf(activities: string, whole: ProgramFactory, slim: ProgramFactory): string | undefined {
  try {
    return sound(declare(activities, whole), slim);
  } catch {
    return undefined;
  }
}

/** Comments at the beginning name the workflow and say nothing of the activities. */
function withoutHeading(code: string): string {
  return code.replace(/^(?:\/\/(?!\/).*\n|\s*\n)+/, '');
}

function declare(activities: string, programs: ProgramFactory): string {
  const { program, source } = programOf(activities, programs);
  const written: string[] = [];
  if (isSound(program, source)) program.emit(source, (_, text) => written.push(text), undefined, true);
  return written.join('');
}

/** The surface, if it stands by itself. A name that it could not resolve would be taken for anything by the workflow. */
function sound(surface: string, programs: ProgramFactory): string | undefined {
  if (surface === '' || ts.preProcessFile(surface).importedFiles.length > 0) return undefined;
  const { program, source } = programOf(surface, programs);
  return isSound(program, source) ? surface : undefined;
}

interface ProgramOfOne {
  readonly program: ts.Program;
  readonly source: ts.SourceFile | undefined;
}

function programOf(activities: string, programs: ProgramFactory): ProgramOfOne {
  const program = programs.create([{ files: { workflow: '', activities, worker: '' }, check: ['activities'] }]);
  return { program, source: program.getSourceFile(pathOf(0, 'activities')) };
}

function isSound(program: ts.Program, source: ts.SourceFile | undefined): boolean {
  return program.getSyntacticDiagnostics(source).length + program.getSemanticDiagnostics(source).length === 0;
}
