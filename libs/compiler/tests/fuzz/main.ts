import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { campaign, describeFind, type Find } from './campaign.js';

const found = join(import.meta.dirname, 'found');

/** `npm run fuzz -- --runs N --seed S --tries T`: prints progress and the distribution, keeps what it finds, exits 1 if that is anything. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      finds: { type: 'string', default: '10' },
      tries: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  const { distribution, finds } = await campaign({
    from: Number(values.seed) * 10_000_000,
    runs,
    mostFinds: Number(values.finds),
    ...(values.tries !== undefined && { mostTries: Number(values.tries) }),
    onFind: (find) => {
      print(`\n${describeFind(find)}`);
      if (values.keep) keep(find);
    },
    onProgress: (done) => {
      if (done % 1000 === 0) print(`${done} of ${runs}`);
    },
  });
  print(distribution.lines.join('\n'));
  print(`${distribution.documents} documents, ${finds.length} finds`);
  return finds.length === 0 ? 0 : 1;
}

function keep({ number, case: fuzzCase }: Find): void {
  mkdirSync(found, { recursive: true });
  writeFileSync(join(found, `case-${number}.json`), `${JSON.stringify(fuzzCase, null, 2)}\n`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
