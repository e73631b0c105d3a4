import { Injectable, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import { concatMap, from, merge, type Observable, ReplaySubject, takeUntil, timer } from 'rxjs';

/** Longest life of a stream; the client reconnects and gets what stands. */
const STREAM_DEADLINE_MS = 10 * 60_000;

/** Streams of events. They end with the gateway, whose end would wait for them. */
@Injectable()
export class EventStreams implements BeforeApplicationShutdown {
  private readonly closing = new ReplaySubject<void>(1);

  /** The events, until the stream has grown too old. */
  bounded(events: Observable<MessageEvent>): Observable<MessageEvent> {
    return events.pipe(takeUntil(merge(this.closing, timer(STREAM_DEADLINE_MS))));
  }

  /** What each look finds, at once and then again and again, one look at a time. */
  polled(intervalMs: number, look: () => Promise<readonly MessageEvent[]>): Observable<MessageEvent> {
    return this.bounded(
      timer(0, intervalMs).pipe(
        concatMap(look),
        concatMap((events) => from(events)),
      ),
    );
  }

  beforeApplicationShutdown(): void {
    this.closing.next();
  }
}
