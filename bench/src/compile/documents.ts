import { readFile } from 'node:fs/promises';

/** A workflow document as far as the bench touches it. */
interface Document {
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly { readonly data: { readonly label: string } }[];
}

/** Example documents that every compiler of this platform must take. */
const names = ['simple-workflow', 'base-workflow'];

/**
 * An endless supply of documents that no cache has seen: each differs from all before it in id, name and labels,
 * and so in the code that is generated from it.
 * @param run tells runs apart, so that a second run on the same servers is as cold as the first
 */
export async function* distinctDocuments(run: string): AsyncGenerator<Document, never> {
  const documents = await Promise.all(names.map(readExample));
  for (let count = 0; ; count += 1) {
    const document = documents[count % documents.length];
    if (document === undefined) throw new RangeError('there are no example documents');
    yield made(document, `${run}${count}`);
  }
}

function made(document: Document, mark: string): Document {
  return {
    ...document,
    id: `${document.id}-${mark}`,
    name: `${document.name}${mark}`,
    nodes: document.nodes.map((node) => ({ ...node, data: { ...node.data, label: `${node.data.label} ${mark}` } })),
  };
}

async function readExample(name: string): Promise<Document> {
  const path = new URL(`../../../docs/examples/${name}.json`, import.meta.url);
  const document: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!isDocument(document)) throw new TypeError(`${name} is no workflow document`);
  return document;
}

function isDocument(value: unknown): value is Document {
  return (
    typeof value === 'object' && value !== null && 'name' in value && 'nodes' in value && Array.isArray(value.nodes)
  );
}
