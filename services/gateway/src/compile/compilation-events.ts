import type { MessageEvent } from '@nestjs/common';
import type { CompilationRecords } from '@workflow-builder/compilations';
import { Observable, type Subscriber } from 'rxjs';
import { compilationView } from './compilation-view.js';

/** A stream that says nothing for so long is ended; the client reconnects and gets what stands. */
const STREAM_DEADLINE_MS = 10 * 60_000;

/** One event for each stage passed, `stage`, then one with the result, `ended`; the stream ends with it. */
export function compilationEvents(
  records: CompilationRecords,
  compilationId: string,
  version: string,
): Observable<MessageEvent> {
  return new Observable((subscriber) => {
    const follower = new StageFollower(records, compilationId, version, subscriber);
    const deadline = setTimeout(() => subscriber.complete(), STREAM_DEADLINE_MS);
    const watching = records.watch(compilationId, () => void follower.look());
    watching.catch((error: unknown) => subscriber.error(error));
    return () => {
      clearTimeout(deadline);
      void watching.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  });
}

/** Tells each stage once, however often the record changes. */
class StageFollower {
  private readonly told = new Set<string>();
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly records: CompilationRecords,
    private readonly compilationId: string,
    private readonly version: string,
    private readonly subscriber: Subscriber<MessageEvent>,
  ) {}

  look(): Promise<void> {
    this.looking = this.looking.then(() => this.tellNews()).catch((error: unknown) => this.subscriber.error(error));
    return this.looking;
  }

  private async tellNews(): Promise<void> {
    const record = this.subscriber.closed ? undefined : await this.records.read(this.compilationId);
    if (record === undefined) return;
    const { result, ...view } = compilationView(record, this.version);
    for (const mark of view.stages.filter(({ stage }) => stage !== 'ended' && !this.told.has(stage))) {
      this.told.add(mark.stage);
      this.subscriber.next({ type: 'stage', data: mark });
    }
    if (result === undefined) return;
    this.subscriber.next({ type: 'ended', data: { ...view, result } });
    this.subscriber.complete();
  }
}
