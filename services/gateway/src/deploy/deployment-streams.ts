import { Inject, Injectable, type MessageEvent } from '@nestjs/common';
import type { Deployment, Store } from '@workflow-builder/store';
import { type Observable, takeWhile } from 'rxjs';
import { EventStreams } from '../http/event-streams.js';
import { STORE } from '../tokens.js';
import { deploymentView, stateView } from './deployment-view.js';

/** How often the store is asked; steps take a second or more together. */
const LOOK_MS = 250;

/** Streams of what happens to deployments, from any replica. */
@Injectable()
export class DeploymentStreams {
  constructor(
    private readonly streams: EventStreams,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** One event `state` for each state, those before included, then `ended` with the deployment; the stream ends with it. */
  follow(deploymentId: string): Observable<MessageEvent> {
    let told = 0;
    const look = async (): Promise<readonly MessageEvent[]> => {
      const deployment = await this.store.deployments.get(deploymentId);
      if (deployment === undefined) return [];
      const events = news(deployment, told);
      told = deployment.states.length;
      return events;
    };
    return this.streams.polled(LOOK_MS, look).pipe(takeWhile(({ type }) => type !== 'ended', true));
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
