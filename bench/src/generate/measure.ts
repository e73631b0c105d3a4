import { compile } from '@workflow-builder/compiler';
import { percentiles, type Percentiles, round } from '../statistics.js';
import type { Drawing } from '../documents/drawing.js';
import { type ShapeName, shapes } from './shapes.js';

/** What one document took, again and again. */
export interface Repeated extends Percentiles {
  readonly shape: string;
  readonly nodes: number;
  /** What p95 shall stay below, in milliseconds. */
  readonly goalMs: number;
}

/** What a shape took at one size, and how that compares with the size before: 1 is linear growth, 2 quadratic. */
export interface Grown {
  readonly shape: string;
  readonly nodes: number;
  readonly ms: number;
  readonly exponent?: number;
}

export interface GenerationFigures {
  /** Validation and generation of small documents, warm: milliseconds. */
  readonly repeated: readonly Repeated[];
  /** The best of a few runs per size, up to 5,000 nodes. */
  readonly growth: readonly Grown[];
  /** Slowest shape of 5,000 nodes, from the document to its code; shall stay below 2,000 ms. */
  readonly largestMs: number;
}

export interface GenerationLoad {
  /** Runs of each small document before any is measured: a service is warm when it has seen documents of every kind. */
  readonly warmUp: number;
  readonly runs: number;
  /** Largest document, in nodes. Default 5,000. */
  readonly largest?: number;
}

const goals = [
  { size: 10, goalMs: 2 },
  { size: 50, goalMs: 5 },
] as const;
const sizes = [50, 100, 200, 500, 1_000, 2_000, 5_000] as const;
const LARGEST = 5_000;
/** The best of so many runs: what other processes do only adds to it. */
const TRIES = 3;

const names = Object.keys(shapes).filter((name): name is ShapeName => name in shapes);

/** Compiles documents of every shape in this process. @throws Error on a document that does not compile. */
export function measureGeneration(load: GenerationLoad): GenerationFigures {
  const repeated = repeat(names.flatMap(smallDocuments), load);
  const { largest = LARGEST } = load;
  const growth = names.flatMap((shape) => grow(shape, largest));
  const slowest = Math.max(...growth.filter(({ nodes }) => nodes >= 0.9 * largest).map(({ ms }) => ms));
  return { repeated, growth, largestMs: slowest };
}

interface SmallDocument {
  readonly shape: ShapeName;
  readonly document: Drawing;
  readonly goalMs: number;
}

/** A document per size, but for sizes that the shape cannot be drawn at. */
function smallDocuments(shape: ShapeName): readonly SmallDocument[] {
  return goals
    .map(({ size, goalMs }) => ({ shape, size, document: shapes[shape](size), goalMs }))
    .filter(({ size, document }) => document.nodes.length <= 1.1 * size);
}

function repeat(documents: readonly SmallDocument[], { warmUp, runs }: GenerationLoad): readonly Repeated[] {
  for (let run = 0; run < warmUp; run += 1) documents.forEach(({ document }) => timed(document));
  return documents.map(({ shape, document, goalMs }) => {
    const times = Array.from({ length: runs }, () => timed(document));
    return { shape, nodes: document.nodes.length, goalMs, ...percentiles(times) };
  });
}

function grow(shape: ShapeName, largest: number): readonly Grown[] {
  const grown: Grown[] = [];
  for (const size of sizes.filter((each) => each <= largest)) {
    const document = shapes[shape](size);
    const nodes = document.nodes.length;
    const ms = round(Math.min(...Array.from({ length: TRIES }, () => timed(document))));
    const before = grown.at(-1);
    const isLarger = before !== undefined && nodes > before.nodes;
    const exponent = isLarger ? { exponent: round(Math.log(ms / before.ms) / Math.log(nodes / before.nodes)) } : {};
    grown.push({ shape, nodes, ms, ...exponent });
  }
  return grown;
}

/** Milliseconds from the document to its code. */
function timed(document: Drawing): number {
  const startedAt = performance.now();
  const { code, diagnostics } = compile(document, { strictMode: true, includeComments: true });
  const ms = performance.now() - startedAt;
  if (code === undefined) throw new Error(`${document.name} does not compile: ${JSON.stringify(diagnostics[0])}`);
  return ms;
}
