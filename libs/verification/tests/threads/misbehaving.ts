import type { Inspection, InspectionJob } from '../../src/index.js';

/** A thread that does what its documents say, instead of inspecting them; each other word becomes a finding. */
export default function inspect(jobs: readonly InspectionJob[]): readonly Inspection[] {
  return jobs.map(({ files: { workflow } }) => {
    obey(workflow);
    const message = `${workflow} of ${jobs.length}`;
    return { findings: [{ tool: 'tsc', rule: 'TS1', message }], timings: { tscMs: 0, eslintMs: 0 } };
  });
}

function obey(word: string): void {
  switch (word) {
    case 'loop':
      for (;;) word.at(0);
    case 'hoard': {
      const hoard: number[][] = [];
      for (;;) hoard.push(Array.from({ length: 100_000 }, (_, index) => index));
    }
    case 'throw':
      throw new Error('A defect.');
    case 'exit':
      process.exit(7);
  }
}
