/**
 * Orders in which steps may be recorded: a node id; a list, whose parts concurrency leaves in any order; a sequence, whose parts
 * follow each other, perhaps several times over; nodes with those that each waits for, where branches cross; or any one of several.
 */
export type TracePattern = string | readonly TracePattern[] | Sequence | Waiting | Alternatives;

interface Sequence {
  readonly seq: readonly TracePattern[];
  /** Default 1. */
  readonly times?: number;
}

interface Waiting {
  readonly waits: Readonly<Record<string, readonly string[]>>;
}

interface Alternatives {
  readonly any: readonly TracePattern[];
}

/** What is wrong with a trace; undefined where the pattern allows it. */
export function traceFault(pattern: readonly TracePattern[], trace: readonly string[]): string | undefined {
  let states = new Map<string, TracePattern>([['', unfold({ seq: pattern })]]);
  for (const [index, nodeId] of trace.entries()) {
    const next = [...states.values()].flatMap((state) => without(state, nodeId));
    if (next.length === 0) {
      const expected = [...new Set([...states.values()].flatMap(firstOf))].join(', ') || 'nothing';
      return `record ${index} is ${nodeId}, expected ${expected}; all: ${trace.join(' ')}`;
    }
    states = new Map(next.map((state) => [JSON.stringify(state), state]));
  }
  if ([...states.values()].some(isOver)) return undefined;
  const missing = [...new Set([...states.values()].flatMap(firstOf))].join(', ');
  return `${missing} is missing at the end; all: ${trace.join(' ')}`;
}

/** How many records a pattern stands for. */
export function lengthOf(pattern: TracePattern): number {
  if (typeof pattern === 'string') return 1;
  if (isAlternatives(pattern)) return Math.max(...pattern.any.map(lengthOf));
  if (isWaiting(pattern)) return Object.keys(pattern.waits).length;
  const parts = isSequence(pattern) ? pattern.seq : pattern;
  const times = isSequence(pattern) ? (pattern.times ?? 1) : 1;
  return times * parts.reduce((sum, part) => sum + lengthOf(part), 0);
}

/** Without repetitions and without what is over. */
function unfold(pattern: TracePattern): TracePattern {
  if (typeof pattern === 'string') return pattern;
  if (isWaiting(pattern)) return pattern;
  if (isAlternatives(pattern)) return { any: pattern.any.map(unfold) };
  if (!isSequence(pattern)) return pattern.map(unfold).filter((part) => !isOver(part));
  const parts = pattern.seq.map(unfold).filter((part) => !isOver(part));
  return { seq: Array.from({ length: pattern.times ?? 1 }, () => parts).flat() };
}

function isSequence(pattern: TracePattern): pattern is Sequence {
  return typeof pattern === 'object' && 'seq' in pattern;
}

function isWaiting(pattern: TracePattern): pattern is Waiting {
  return typeof pattern === 'object' && 'waits' in pattern;
}

function isAlternatives(pattern: TracePattern): pattern is Alternatives {
  return typeof pattern === 'object' && 'any' in pattern;
}

function isOver(pattern: TracePattern): boolean {
  if (typeof pattern === 'string' || isAlternatives(pattern)) return false;
  if (isWaiting(pattern)) return Object.keys(pattern.waits).length === 0;
  return (isSequence(pattern) ? pattern.seq : pattern).length === 0;
}

/** What may be left of a pattern after a record; nothing where the record cannot be the next. */
function without(pattern: TracePattern, nodeId: string): readonly TracePattern[] {
  if (typeof pattern === 'string') return pattern === nodeId ? [[]] : [];
  if (isAlternatives(pattern)) return pattern.any.flatMap((each) => without(each, nodeId));
  if (isWaiting(pattern)) return firstOf(pattern).includes(nodeId) ? [withoutKey(pattern, nodeId)] : [];
  if (!isSequence(pattern)) {
    return pattern.flatMap((part, index) =>
      without(part, nodeId).map((rest) => [
        ...pattern.slice(0, index),
        ...(isOver(rest) ? [] : [rest]),
        ...pattern.slice(index + 1),
      ]),
    );
  }
  const [first, ...others] = pattern.seq;
  if (first === undefined) return [];
  return without(first, nodeId).map((rest) => ({ seq: isOver(rest) ? others : [rest, ...others] }));
}

function withoutKey({ waits }: Waiting, nodeId: string): Waiting {
  return { waits: Object.fromEntries(Object.entries(waits).filter(([id]) => id !== nodeId)) };
}

function firstOf(pattern: TracePattern): readonly string[] {
  if (typeof pattern === 'string') return [pattern];
  if (isAlternatives(pattern)) return pattern.any.flatMap(firstOf);
  if (isWaiting(pattern)) {
    const { waits } = pattern;
    return Object.keys(waits).filter((id) => waits[id]?.every((other) => !Object.hasOwn(waits, other)));
  }
  return isSequence(pattern) ? pattern.seq.slice(0, 1).flatMap(firstOf) : pattern.flatMap(firstOf);
}
