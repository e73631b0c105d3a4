import ts from 'typescript';
import type { Finding } from '../../src/index.js';
import type { InspectionJob } from '../../src/inspect/inspection.js';
import { type Line, runTools, warmLines } from './tools.js';

/** A job, what it is called, and what the verifier says of it. */
export interface Inspected {
  readonly name: string;
  readonly job: InspectionJob;
  readonly findings: readonly Finding[];
}

/** One job on which the verifier and the plain tools do not agree. */
export interface Difference {
  readonly name: string;
  readonly tool: 'tsc' | 'eslint';
  readonly verifier: readonly Line[];
  readonly plain: readonly Line[];
}

/**
 * Compares place by place and rule by rule. What spoils the program for its neighbours gets projects of its own: tsc says
 * nothing of types as long as one file does not parse, so of those that do not parse only the refusal is compared.
 */
export async function differencesOf(name: string, inspected: readonly Inspected[]): Promise<readonly Difference[]> {
  const broken = inspected.filter(({ job }) => !parses(job));
  const widening = inspected.filter(({ job }) => parses(job) && widens(job));
  const others = inspected.filter(({ job }) => parses(job) && !widens(job));
  return [
    ...(await compare(`${name}-plain`, others, exactly)),
    ...(await compare(`${name}-widening`, widening, exactly)),
    ...(await compare(`${name}-broken`, broken, refusing)),
  ];
}

function parses({ files, check }: InspectionJob): boolean {
  return check.every((file) => {
    const { diagnostics = [] } = ts.transpileModule(files[file], { reportDiagnostics: true, fileName: `${file}.ts` });
    return diagnostics.length === 0;
  });
}

/** Whether it adds declarations to those that all documents of a project share. */
function widens({ files, check }: InspectionJob): boolean {
  return check.some((file) => /<reference |declare (?:global|module)/.test(files[file]));
}

type Agree = (verifier: readonly Line[], plain: readonly Line[]) => boolean;

const exactly: Agree = (verifier, plain) => verifier.join('\n') === plain.join('\n');
const refusing: Agree = (verifier, plain) => verifier.length > 0 === plain.length > 0;

async function compare(name: string, inspected: readonly Inspected[], agree: Agree): Promise<readonly Difference[]> {
  if (inspected.length === 0) return [];
  const said = await runTools(
    name,
    inspected.map(({ job }) => job),
  );
  return inspected.flatMap(({ name: of, findings }, index) =>
    (['tsc', 'eslint'] as const).flatMap((tool) => {
      const difference = { name: of, tool, verifier: warmLines(findings, tool), plain: said[index]?.[tool] ?? [] };
      return agree(difference.verifier, difference.plain) ? [] : [difference];
    }),
  );
}
