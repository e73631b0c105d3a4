import { Inject, Injectable, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import type { Deployment, Store } from '@workflow-builder/store';
import { concatMap, from, map, merge, Observable, ReplaySubject, takeUntil, takeWhile, timer } from 'rxjs';
import { STORE } from '../tokens.js';
import { deploymentView, stateView } from './deployment-view.js';

/** How often the store is asked; steps take a second or more together. */
const LOOK_MS = 250;

/** Longest life of a stream; the client reconnects and gets what stands. */
const STREAM_DEADLINE_MS = 10 * 60_000;

/** Streams of what happens to deployments, from any replica. They end with the gateway, whose end would wait for them. */
@Injectable()
export class DeploymentStreams implements BeforeApplicationShutdown {
  private readonly closing = new ReplaySubject<void>(1);

  constructor(@Inject(STORE) private readonly store: Store) {}

  /** One event `state` for each state, those before included, then `ended` with the deployment; the stream ends with it. */
  follow(deploymentId: string): Observable<MessageEvent> {
    let told = 0;
    return timer(0, LOOK_MS).pipe(
      concatMap(() => this.store.deployments.get(deploymentId)),
      map((deployment) => {
        const events = deployment === undefined ? [] : news(deployment, told);
        told = deployment?.states.length ?? told;
        return events;
      }),
      concatMap((events) => from(events)),
      takeWhile(({ type }) => type !== 'ended', true),
      takeUntil(merge(this.closing, timer(STREAM_DEADLINE_MS))),
    );
  }

  beforeApplicationShutdown(): void {
    this.closing.next();
  }
}

function news(deployment: Deployment, told: number): readonly MessageEvent[] {
  const events: MessageEvent[] = deployment.states
    .slice(told)
    .map((state) => ({ type: 'state', data: stateView(state) }));
  const view = deploymentView(deployment);
  return isUnderWay(view.status) ? events : [...events, { type: 'ended', data: view }];
}

function isUnderWay(status: Deployment['states'][number]['state']): boolean {
  switch (status) {
    case 'requested':
    case 'running':
    case 'ramping':
      return true;
    case 'succeeded':
    case 'failed':
    case 'rolled_back':
      return false;
  }
}
