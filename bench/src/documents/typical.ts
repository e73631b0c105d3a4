import { type Drawing, type Exit, Pen } from './drawing.js';

/** What a typical workflow is made of, each with the nodes it takes: a condition with both its sides, a counter, steps. */
const parts = [
  { nodes: 4, draw: diamond },
  { nodes: 2, draw: counter },
  { nodes: 1, draw: step },
  { nodes: 1, draw: step },
] as const;

const inputSchema = { type: 'object', properties: { amount: { type: 'number' } }, required: ['amount'] };

/**
 * A document of exactly so many nodes, at least two. Its name, and each label and text in it, carries the mark: documents
 * of two marks have no line of their own in common in the code that is generated from them.
 */
export function typicalDocument(size: number, mark: string): Drawing {
  const pen = new Pen(mark);
  let last = pen.node('trigger', [], { inputSchema });
  for (let index = 0; pen.count < size - 1; index += 1) {
    const part = parts[index % parts.length];
    if (part !== undefined && part.nodes <= size - 1 - pen.count) last = part.draw(pen, last, mark);
  }
  pen.node('end', [last], { result: mark });
  return pen.drawing(`Typical${size}_${mark}`);
}

/**
 * An endless supply of documents that no cache has seen.
 * @param run tells runs apart, so that a second run on the same servers is as cold as the first
 */
export function* distinctDocuments(size: number, run: string): Generator<Drawing, never> {
  for (let count = 0; ; count += 1) yield typicalDocument(size, `${run}_${count}`);
}

function step(pen: Pen, after: Exit, mark: string): Exit {
  return pen.log([after], `step of ${mark}`);
}

function counter(pen: Pen, after: Exit, mark: string): Exit {
  const changed = pen.node('state-variable', [after], { operation: 'increment', name: 'total', amount: 1 });
  return pen.log([changed], `${mark} counts \${${changed.id}}`);
}

function diamond(pen: Pen, after: Exit, mark: string): Exit {
  const condition = pen.node('condition', [after], { expression: 'input.amount > 100' });
  const sides = ['true', 'false'].map((handle) => pen.log([{ ...condition, handle }], `${mark} is ${handle}`));
  return pen.log(sides, `one of two of ${mark}`);
}
