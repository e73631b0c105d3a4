import type { FuzzCase } from './case.js';
import type { Verdict } from './check.js';
import { featuresOf } from './features.js';

/** Counts what documents are made of and what became of them. */
export class Distribution {
  private readonly counts = new Map<string, number>();
  documents = 0;

  add(fuzzCase: FuzzCase, verdict: Verdict): void {
    this.documents += 1;
    for (const feature of featuresOf(fuzzCase)) this.count(`document: ${feature}`);
    this.count(`verdict: ${verdict.kind}`);
    if (verdict.kind === 'refused') for (const code of verdict.codes) this.count(`refused: ${code}`);
    if (verdict.kind !== 'agreed') return;
    const { outcome, steps } = verdict.trace;
    this.count(`outcome: ${outcome.kind}${outcome.kind === 'failed' ? ` ${outcome.type}` : ''}`);
    if (verdict.runs > 1) this.count('run: continued as new');
    for (const status of new Set(steps.map((step) => step.status))) this.count(`run: has steps that ${status}`);
    this.count('steps', steps.length);
  }

  /** Share of the documents that have a feature, or came out in a way. */
  share(feature: string): number {
    return (this.counts.get(feature) ?? 0) / Math.max(1, this.documents);
  }

  get lines(): readonly string[] {
    return [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, count]) => this.line(feature, count));
  }

  private line(feature: string, count: number): string {
    const share = feature === 'steps' ? (count / Math.max(1, this.documents)).toFixed(1) : percent(this.share(feature));
    return `${feature.padEnd(44)} ${String(count).padStart(8)} ${share.padStart(7)}`;
  }

  private count(feature: string, by = 1): void {
    this.counts.set(feature, (this.counts.get(feature) ?? 0) + by);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
