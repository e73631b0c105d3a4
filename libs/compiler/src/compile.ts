import { type Diagnostic, diagnostic, Findings } from '@workflow-builder/diagnostics';
import type { Workflow } from '@workflow-builder/workflow-model';
import { buildManifest, withProjectSide } from './manifest.js';
import { Nesting } from './nesting/nesting.js';
import type { CompileOptions } from './options.js';
import { read } from './phases/1-read/index.js';
import { check } from './phases/2-validate/index.js';
import { lower } from './phases/3-lower/index.js';
import { structure } from './phases/4-structure/index.js';
import { type GeneratedCode, type Meaning, print } from './phases/5-print/index.js';

export interface Validation {
  /** The canonical model; absent when there are errors. */
  readonly workflow?: Workflow;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Generation {
  /** Absent when there are errors. */
  readonly code?: GeneratedCode;
  readonly diagnostics: readonly Diagnostic[];
}

export type Compilation = Validation & Generation;

/** Compiles a document: read, validate, lower, structure, print. Never throws; an error means no code. */
export function compile(document: unknown, options: CompileOptions): Compilation {
  const { meaning, ...validation } = analyse(document, options);
  const { workflow, diagnostics } = validation;
  if (workflow === undefined || meaning === undefined) return validation;
  const generation = withoutDefect(() => ({ code: print(meaning, workflow, options), diagnostics: [] }));
  return { ...generation, workflow, diagnostics: [...diagnostics, ...generation.diagnostics] };
}

/** Phases 1 and 2: everything there is to say about a document. An error among the diagnostics rejects it. Never throws. */
export function validate(document: unknown, options: CompileOptions): Validation {
  const { workflow, diagnostics } = analyse(document, options);
  return workflow === undefined ? { diagnostics } : { workflow, diagnostics };
}

/** Phases 3 to 5: the code of a workflow that `validate` accepted. Never throws. */
export function generate(workflow: Workflow, options: CompileOptions): Generation {
  return withoutDefect(() => {
    const findings = new Findings();
    const flow = lower(workflow, Nesting.of(workflow), options, findings);
    if (flow === undefined) return { diagnostics: findings.diagnostics };
    // What is left are warnings, which validation has reported already.
    const manifest = withProjectSide(buildManifest(workflow, findings), flow);
    return { code: print({ program: structure(flow), manifest }, workflow, options), diagnostics: [] };
  });
}

/** A validation with what it came to on its way, since checking takes lowering. */
interface Analysis extends Validation {
  /** There whenever the workflow is. */
  readonly meaning?: Meaning;
}

function analyse(document: unknown, options: CompileOptions): Analysis {
  return withoutDefect(() => {
    const findings = new Findings();
    const workflow = read(document, findings);
    if (workflow === undefined || findings.hasErrors) return { diagnostics: findings.diagnostics };
    const meaning = check(workflow, options, findings);
    const { diagnostics } = findings;
    return meaning === undefined ? { diagnostics } : { workflow, meaning, diagnostics };
  });
}

/** What the compiler itself gets wrong is reported like any finding. */
function withoutDefect<Answer>(work: () => Answer): Answer | { readonly diagnostics: readonly Diagnostic[] } {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { diagnostics: [diagnostic('INTERNAL_CODEGEN_DEFECT', { reason })] };
  }
}
