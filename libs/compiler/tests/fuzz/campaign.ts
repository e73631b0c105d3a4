import type { FuzzCase } from './case.js';
import { check, isSameFailure, type Verdict } from './check.js';
import { Distribution } from './distribution.js';
import { generateCase } from './generator/generate.js';
import { shrink } from './shrink.js';

/** A case on which the sides disagree, or which the compiler refuses, as small as it could be made. */
export interface Find {
  readonly number: number;
  readonly case: FuzzCase;
  readonly verdict: Verdict;
}

export interface CampaignOptions {
  /** The first case. */
  readonly from: number;
  readonly runs: number;
  /** Ends the campaign after so many finds. */
  readonly mostFinds: number;
  /** Attempts to make a find smaller; one may take as long as a thousand documents. Default: that of `shrink`. */
  readonly mostTries?: number;
  readonly onProgress?: (done: number, distribution: Distribution) => void;
  /** Takes what is found, as soon as it is. */
  readonly onFind?: (find: Find) => void;
  /** Takes the code of every case that agreed. */
  readonly onAgreed?: (number: number, code: string) => void;
}

/** Generates cases, checks each, and makes what it finds small. */
export async function campaign(options: CampaignOptions): Promise<{
  readonly distribution: Distribution;
  readonly finds: readonly Find[];
}> {
  const { from, runs, mostFinds, mostTries, onProgress, onFind, onAgreed } = options;
  const distribution = new Distribution();
  const finds: Find[] = [];
  for (let number = from; number < from + runs && finds.length < mostFinds; number += 1) {
    const generated = generateCase(number);
    const verdict = await check(generated);
    distribution.add(generated, verdict);
    if (verdict.kind === 'agreed') {
      onAgreed?.(number, verdict.code);
    } else if (verdict.kind !== 'outgrown') {
      const find = await minimal(number, generated, verdict, mostTries);
      finds.push(find);
      onFind?.(find);
    }
    onProgress?.(number - from + 1, distribution);
  }
  return { distribution, finds };
}

async function minimal(number: number, fuzzCase: FuzzCase, verdict: Verdict, mostTries?: number): Promise<Find> {
  const isSame = async (smaller: FuzzCase): Promise<boolean> => isSameFailure(verdict, await check(smaller));
  const small = await shrink(fuzzCase, isSame, mostTries);
  return { number, case: small, verdict: await check(small) };
}

/** A find for people. */
export function describeFind({ number, case: { document }, verdict }: Find): string {
  const nodes = document.nodes.map(({ id, type, parentId, data }) => {
    const name = data['componentName'] === undefined ? type : `${type} ${JSON.stringify(data['componentName'])}`;
    return `  ${id}: ${name}${parentId === undefined ? '' : ` in ${parentId}`} ${JSON.stringify(data['config'] ?? {})}`;
  });
  const edges = document.edges.map(
    ({ source, sourceHandle, target }) =>
      `  ${source}${sourceHandle === undefined ? '' : `.${sourceHandle}`} -> ${target}`,
  );
  const reasons = reasonsOf(verdict);
  return [`case ${number}: ${verdict.kind}`, ...nodes, ...edges, ...reasons.map((reason) => `  ! ${reason}`)].join(
    '\n',
  );
}

function reasonsOf(verdict: Verdict): readonly string[] {
  switch (verdict.kind) {
    case 'agreed':
    case 'outgrown':
      return [];
    case 'refused':
      return verdict.reasons;
    case 'differed':
      return verdict.differences.slice(0, 8);
  }
}
