import type { Mutant } from './mutant.js';
import type { Outcome, Result } from './trials.js';

const signs: Readonly<Record<Outcome, string>> = { rejected: '✓', survived: '✗', wrong: '?' };

/** Mutants by samples, as a table of Markdown: ✓ rejected with the right code, ✗ survived, ? rejected for something else. */
export function tableOf(
  mutants: readonly Mutant[],
  samples: readonly string[],
  results: readonly Result[],
): readonly string[] {
  const outcomes = new Map(results.map(({ mutant, sample, outcome }) => [key(mutant.id, sample), outcome]));
  const row = ({ id, file, found }: Mutant): string => {
    const cells = samples.map((sample) => signOf(outcomes.get(key(id, sample))));
    return `| ${[`\`${id}\``, file, `${found.tool} \`${found.rule}\``, ...cells].join(' | ')} |`;
  };
  const columns = samples.map((_, index) => String(index + 1));
  return [
    `| ${['mutant', 'file', 'found by', ...columns].join(' | ')} |`,
    `| ${['---', '---', '---', ...columns.map(() => '---')].join(' | ')} |`,
    ...mutants.map(row),
  ];
}

/** A line for each mutant with the signs of all samples in their order. */
export function linesOf(
  mutants: readonly Mutant[],
  samples: readonly string[],
  results: readonly Result[],
): readonly string[] {
  const outcomes = new Map(results.map(({ mutant, sample, outcome }) => [key(mutant.id, sample), outcome]));
  return mutants.map(({ id }) => `${samples.map((sample) => signOf(outcomes.get(key(id, sample)))).join('')} ${id}`);
}

function signOf(outcome: Outcome | undefined): string {
  return outcome === undefined ? '·' : signs[outcome];
}

function key(mutant: string, sample: string): string {
  return `${mutant} ${sample}`;
}
