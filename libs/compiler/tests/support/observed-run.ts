import type { StepRecord } from '@workflow-builder/workflow-model';

/** The records of one workflow, run after run, and who waits for them. */
export class ObservedRun {
  private readonly observed: { readonly runId: string; readonly record: StepRecord }[] = [];
  private waiting: { readonly isMet: () => boolean; readonly resolve: () => void }[] = [];

  get runs(): number {
    return new Set(this.observed.map(({ runId }) => runId)).size;
  }

  get records(): readonly StepRecord[] {
    return this.observed.map(({ record }) => record);
  }

  /**
   * Where a message comes in while a run is about to go on as new or to end, the server has the worker look again, and what
   * was recorded since the task before is recorded anew.
   */
  add(runId: string, record: StepRecord): void {
    const again = this.observed.findIndex((each) => each.runId === runId && each.record.sequence === record.sequence);
    if (again >= 0) this.observed.splice(again);
    this.observed.push({ runId, record });
    for (const { isMet, resolve } of this.waiting) if (isMet()) resolve();
    this.waiting = this.waiting.filter(({ isMet }) => !isMet());
  }

  /** Once a node has been recorded so many times. */
  async recorded(nodeId: string, times = 1): Promise<void> {
    await this.until(() => this.records.filter((record) => record.nodeId === nodeId).length >= times);
  }

  /** Once there are so many records. */
  async counted(count: number): Promise<void> {
    await this.until(() => this.records.length >= count);
  }

  private async until(isMet: () => boolean): Promise<void> {
    if (isMet()) return;
    await new Promise<void>((resolve) => this.waiting.push({ isMet, resolve }));
  }
}
