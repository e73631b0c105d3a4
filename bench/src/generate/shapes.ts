import { type Drawing, type Exit, Pen } from '../documents/drawing.js';
import { typicalDocument } from '../documents/typical.js';

/** Draws a document of about so many nodes. */
export type Shape = (size: number) => Drawing;

/** A typical workflow, the shapes that workflows are made of, each alone and so at its worst, and all of these mixed. */
export const shapes = {
  typical: (size) => typicalDocument(size, 'shape'),
  chain: drawn(untilFull((pen, after) => readingLog(pen, after))),
  'fork and join': drawn((pen, after, size) => forkAndJoin(pen, after, size)),
  diamonds: drawn(untilFull(diamond)),
  ladders: drawn(untilFull((pen, after) => ladder(pen, after, 16))),
  layers: drawn((pen, after, size) => layers(pen, after, size, 4)),
  containers: drawn(untilFull((pen, after) => nest(pen, after, 6))),
  state: drawn(untilFull(counter)),
  mix: drawn(
    untilFull((pen, after) =>
      [
        diamond,
        counter,
        (...at: Place): Exit => nest(...at, 3),
        (...at: Place): Exit => forkAndJoin(...at, 4),
        (...at: Place): Exit => layers(...at, 8, 2),
        (...at: Place): Exit => ladder(...at, 12),
      ].reduce((exit, draw) => draw(pen, exit), after),
    ),
  ),
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;

const inputSchema = {
  type: 'object',
  properties: { amount: { type: 'number' }, kind: { type: 'string' } },
  required: ['amount', 'kind'],
};

type Place = readonly [pen: Pen, after: Exit];

/** Draws a part of a document behind a node and gives where it goes on. */
type Draw = (pen: Pen, after: Exit, size: number) => Exit;

/** A document with a trigger, a part in its middle, and an end. */
function drawn(draw: Draw): Shape {
  return (size) => {
    const pen = new Pen();
    const start = pen.node('trigger', [], { inputSchema });
    const last = draw(pen, start, size - 2);
    pen.node('end', [last], { result: 'done' });
    return pen.drawing(`Bench${size}`);
  };
}

/** The same part again and again. */
function untilFull(draw: (pen: Pen, after: Exit) => Exit): Draw {
  return (pen, after, size) => {
    let last = after;
    for (const end = pen.count + size; pen.count < end;) last = draw(pen, last);
    return last;
  };
}

/** A step that reads the output of the one before it, where that is such a step too. */
function readingLog(pen: Pen, after: Exit): Exit {
  return pen.log([after], after.id.startsWith('activity') ? `after \${${after.id}.timestamp}` : 'begins');
}

function forkAndJoin(pen: Pen, after: Exit, size: number): Exit {
  const branches = Array.from({ length: Math.max(1, size - 1) }, (_, index) => pen.log([after], `branch ${index}`));
  const [first = after] = branches;
  return pen.log(branches, `joined \${${first.id}.timestamp}`);
}

function diamond(pen: Pen, after: Exit): Exit {
  const condition = pen.node('condition', [after], { expression: 'input.amount > 100' });
  const sides = ['true', 'false'].map((handle) => pen.log([{ ...condition, handle }], `is ${handle}`));
  return pen.log(sides, 'one of two');
}

/** `if … else if … else if …`, where all sides meet in the end. */
function ladder(pen: Pen, after: Exit, size: number): Exit {
  const sides: Exit[] = [];
  let last = after;
  for (const end = pen.count + size - 1; pen.count < end;) {
    const condition = pen.node('condition', [last], { expression: `input.kind == "${pen.count}"` });
    sides.push(pen.log([{ ...condition, handle: 'true' }], `case ${pen.count}`));
    last = { ...condition, handle: 'false' };
  }
  return pen.log([...sides, last], 'one of many');
}

/** Layers that cross: each node waits for two of the layer before, which no nesting of branches expresses. */
function layers(pen: Pen, after: Exit, size: number, width: number): Exit {
  let layer: readonly Exit[] = Array.from({ length: width }, () => pen.log([after], 'first layer'));
  for (const end = pen.count + size - 2 * width; pen.count < end;) {
    const previous = layer;
    layer = previous.map((exit, index) => pen.log([exit, previous[(index + 1) % width] ?? exit], 'crosses'));
  }
  return pen.log(layer, 'all of a layer');
}

const containers = [
  { type: 'loop', config: { loopType: 'count', count: 2, maxIterations: 3 } },
  { type: 'phase', config: {} },
  { type: 'retry', config: { maxAttempts: 3 } },
] as const;

/** Containers in each other, with a step before, in and behind each. */
function nest(pen: Pen, after: Exit, depth: number): Exit {
  const { type, config } = containers[depth % containers.length] ?? containers[0];
  const before = pen.log([after], `before ${depth}`);
  const container = pen.container(type, [before], config, (inside) => {
    const first = pen.log(inside, `within ${depth}`);
    if (depth > 1) nest(pen, first, depth - 1);
  });
  return pen.log([container], `behind ${depth}`);
}

function counter(pen: Pen, after: Exit): Exit {
  const changed = pen.node('state-variable', [after], { operation: 'increment', name: 'total', amount: 1 });
  return pen.log([changed], `counted \${${changed.id}}`);
}
