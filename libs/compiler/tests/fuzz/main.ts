import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { campaign, describeFind } from './campaign.js';

const found = join(import.meta.dirname, 'found');

/** `npm run fuzz -- --runs N --seed S`: prints progress and the distribution, keeps what it finds, exits 1 if that is anything. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      finds: { type: 'string', default: '10' },
      keep: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  const { distribution, finds } = await campaign({
    from: Number(values.seed) * 10_000_000,
    runs,
    mostFinds: Number(values.finds),
    onProgress: (done) => {
      if (done % 1000 === 0) print(`${done} of ${runs}`);
    },
  });
  print(distribution.lines.join('\n'));
  for (const find of finds) {
    print(`\n${describeFind(find)}`);
    if (values.keep) {
      mkdirSync(found, { recursive: true });
      writeFileSync(join(found, `case-${find.number}.json`), `${JSON.stringify(find.case, null, 2)}\n`);
    }
  }
  print(`${distribution.documents} documents, ${finds.length} finds`);
  return finds.length === 0 ? 0 : 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
