import { Inject, Injectable, type MessageEvent } from '@nestjs/common';
import { CompilationRecords } from '@workflow-builder/compilations';
import { Observable, type Subscriber } from 'rxjs';
import { EventStreams } from '../http/event-streams.js';
import { VERSION } from '../tokens.js';
import { compilationView } from './compilation-view.js';

/** Streams of what happens to compilations. */
@Injectable()
export class CompilationEvents {
  constructor(
    private readonly streams: EventStreams,
    private readonly records: CompilationRecords,
    @Inject(VERSION) private readonly version: string,
  ) {}

  /** One event for each stage passed, `stage`, then one with the result, `ended`; the stream ends with it. */
  follow(compilationId: string): Observable<MessageEvent> {
    const events = new Observable<MessageEvent>((subscriber) => {
      const follower = new StageFollower(this.records, compilationId, this.version, subscriber);
      const onError = (error: unknown): void => subscriber.error(error);
      const watching = this.records.watch(compilationId, { onChange: () => void follower.look(), onError });
      watching.catch(onError);
      return () => {
        void watching.then(
          (stop) => stop(),
          () => undefined,
        );
      };
    });
    return this.streams.bounded(events);
  }
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
