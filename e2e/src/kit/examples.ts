import { readFile } from 'node:fs/promises';

/** A workflow document as far as suites touch it. */
export interface WorkflowDocument {
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly object[];
  readonly [field: string]: unknown;
}

/** A document of `docs/examples`. */
export async function example(name: 'simple-workflow' | 'base-workflow'): Promise<WorkflowDocument> {
  const path = new URL(`../../../docs/examples/${name}.json`, import.meta.url);
  return JSON.parse(await readFile(path, 'utf8')) as WorkflowDocument;
}

/** The document under another name, so that nothing compiled before answers for it. */
export function renamed(document: WorkflowDocument, mark: string): WorkflowDocument {
  return { ...document, id: `${document.id}-${mark}`, name: `${document.name}${mark}` };
}
