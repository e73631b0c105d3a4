import type { Random } from '../random.js';

/** What the output of a node is like. */
export type Kind = 'log' | 'json' | 'boolean' | 'number' | 'text' | 'list' | 'iterations' | 'success';

/** An output, or a loop variable, that a node can read. */
export interface Source {
  readonly expression: string;
  readonly kind: Kind;
  /** Otherwise it has to be guarded. */
  readonly isCertain: boolean;
}

export const variables = [
  { name: 'n0', type: 'number', initialValue: 0 },
  { name: 'n1', type: 'number', initialValue: 3 },
  { name: 's0', type: 'string', initialValue: 'start' },
  { name: 'l0', type: 'array', initialValue: [] },
] as const;

/** Text with references in it. */
export function message(id: string, sources: readonly Source[], random: Random): string {
  const parts = Array.from({ length: random.between(0, 2) }, () => `\${${reference(sources, random)}}`);
  return [id, ...parts].join(' ');
}

/** An expression of any type that can stand in text. */
export function reference(sources: readonly Source[], random: Random): string {
  if (sources.length === 0 || random.happens(0.25)) {
    return random.pick([
      'vars.n0',
      'vars.n1 * 2',
      'vars.s0',
      'vars.l0',
      'vars.l0.length',
      'input.who',
      'vars.n0 + vars.n1',
    ]);
  }
  return inText(random.pick(sources), random);
}

function inText({ expression, kind, isCertain }: Source, random: Random): string {
  switch (kind) {
    case 'log': {
      const field = random.pick(['timestamp', 'logged']);
      if (random.happens(0.2)) return isCertain ? expression : `${expression} ?? "none"`;
      return isCertain ? `${expression}.${field}` : `${expression}?.${field} ?? "none"`;
    }
    case 'iterations':
      return isCertain ? `${expression}.iterations` : `${expression}?.iterations ?? "none"`;
    case 'list':
      if (random.happens(0.3)) return isCertain ? `${expression}.length` : `${expression}?.length ?? 0`;
      return isCertain ? expression : `${expression} ?? "none"`;
    default:
      return isCertain ? expression : `${expression} ?? "none"`;
  }
}

/** An expression that is true or false. */
export function test(sources: readonly Source[], random: Random): string {
  const usable = sources.filter(
    ({ kind }) => kind !== 'text' && kind !== 'json' && kind !== 'list' && kind !== 'success',
  );
  if (usable.length === 0 || random.happens(0.3)) {
    return random.pick([
      'vars.n0 > 1',
      'vars.n0 % 2 === 0',
      'vars.n1 < vars.n0 + 3',
      'vars.l0.length < 2',
      'vars.s0 === "start"',
    ]);
  }
  const { expression, kind, isCertain } = random.pick(usable);
  switch (kind) {
    case 'log':
      return isCertain ? `${expression}.logged` : `${expression}?.logged ?? false`;
    case 'boolean':
      return isCertain ? random.pick([`!${expression}`, expression]) : `${expression} ?? false`;
    case 'iterations':
      return isCertain ? `${expression}.iterations > 1` : `(${expression}?.iterations ?? 0) > 1`;
    default:
      return isCertain ? `${expression} % 2 === 0` : `(${expression} ?? 1) > 1`;
  }
}

/** An expression that is a number. */
export function number(sources: readonly Source[], random: Random): string {
  const usable = sources.filter(({ kind, isCertain }) => kind === 'number' && isCertain);
  const [source] = random.shuffled(usable);
  return source === undefined || random.happens(0.4)
    ? random.pick(['vars.n0 + 1', 'vars.n1', 'vars.l0.length'])
    : `${source.expression} + 1`;
}
