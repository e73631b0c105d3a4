import { Inject, Injectable, type MessageEvent } from '@nestjs/common';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { LogFilter, Store } from '@workflow-builder/store';
import type { Observable } from 'rxjs';
import { EventStreams } from '../http/event-streams.js';
import { Problem } from '../http/problem.js';
import { STORE } from '../tokens.js';

/** How often the store is asked. */
const LOOK_MS = 250;

/** Entries that one look brings; the rest comes with the next ones. */
const MAX_PER_LOOK = 500;

/** A place in the log, as the ids of its events are. */
const PLACE = /^\d{1,19}\.\d{1,18}$/;

/** Streams of log entries as they come, from any replica: one event `entry` each, whose id tells where to go on from. */
@Injectable()
export class LogStreams {
  constructor(
    private readonly streams: EventStreams,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /**
   * From behind the event of this id, else from behind `beginning`, else from now on.
   * @throws Problem 400 for an id that is none of a log's events
   */
  async follow(filter: LogFilter, lastEventId?: string, beginning?: string): Promise<Observable<MessageEvent>> {
    let place = placeOf(lastEventId) ?? beginning ?? (await this.store.runLogs.here());
    return this.streams.polled(LOOK_MS, async () => {
      const entries = await this.store.runLogs.follow(filter, place, MAX_PER_LOOK);
      place = entries.at(-1)?.place ?? place;
      return entries.map(({ place: id, entry }) => ({ type: 'entry', id, data: entry }));
    });
  }
}

function placeOf(lastEventId: string | undefined): string | undefined {
  if (lastEventId === undefined || lastEventId === '' || PLACE.test(lastEventId)) return lastEventId || undefined;
  const reason = 'Last-Event-ID is none of an event of this stream';
  throw new Problem(400, [diagnostic('REQUEST_INVALID', { reason }, { field: 'Last-Event-ID' })]);
}
