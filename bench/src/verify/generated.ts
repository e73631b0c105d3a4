import { compile } from '@workflow-builder/compiler';
import type { Verifier } from '@workflow-builder/verification';
import { distinctDocuments } from '../documents/typical.js';

/** What a verifier is given. */
export interface Generated {
  readonly files: Parameters<Verifier['verify']>[0];
  readonly nodeMap: Parameters<Verifier['verify']>[1];
}

/** The code of distinct documents, without end. @throws Error on a document that does not compile */
export function* distinctCode(size: number, run: string): Generator<Generated, never> {
  for (const document of distinctDocuments(size, run)) {
    const { code, diagnostics } = compile(document, { strictMode: true, includeComments: true });
    if (code === undefined) throw new Error(`${document.name} does not compile: ${JSON.stringify(diagnostics[0])}`);
    yield code;
  }
  throw new Error('the documents have no end');
}

/** @throws Error when the code is not proven */
export async function prove(verifier: Verifier, { files, nodeMap }: Generated): Promise<void> {
  const { findings } = await verifier.verify(files, nodeMap);
  if (findings.length > 0) throw new Error(`Refused: ${JSON.stringify(findings[0])}`);
}
