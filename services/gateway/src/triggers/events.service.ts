import { Inject, Injectable } from '@nestjs/common';
import { type EventReceivedDto, Subject } from '@workflow-builder/contracts';
import type { Diagnostic } from '@workflow-builder/diagnostics';
import { EventPublisher } from '@workflow-builder/messaging';
import type { DeployedWorkflow, NamedRef, Store } from '@workflow-builder/store';
import { hashOf } from '../http/idempotency.js';
import { STORE } from '../tokens.js';
import { keyAt } from './event-key.js';
import { TriggeredRuns } from './triggered-runs.service.js';
import type { EventRequest } from './triggers.dto.js';

/** Takes events of projects, and starts runs of the workflows that wait for them. */
@Injectable()
export class ProjectEvents {
  constructor(
    private readonly publisher: EventPublisher,
    private readonly runs: TriggeredRuns,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** Resolves once the event is kept; runs start afterwards, and at least once per workflow are tried. */
  async receive(project: NamedRef, { id, type, data = {}, time }: EventRequest): Promise<void> {
    const occurredAt = time ?? new Date().toISOString();
    const event = { project: { id: project.id, name: project.name }, eventId: id, eventType: type, data, occurredAt };
    const messageId = `event.${hashOf(project.id, type, id)}`;
    await this.publisher.publish(Subject.EventReceived, event, { about: id, messageId });
  }

  /** Starts a run of each workflow that serves and waits for the event; what of them refuses its data. */
  async dispatch({ project, eventId, eventType, data }: EventReceivedDto): Promise<readonly Diagnostic[]> {
    const version = await this.store.versions.current(project.id);
    const waiting = (version?.workflows ?? []).flatMap((workflow) =>
      (workflow.triggers?.events ?? [])
        .filter((event) => event.eventType === eventType)
        .map(({ eventKey }) => ({ workflow, key: keyAt(data, eventKey) ?? eventId })),
    );
    const starts = await Promise.all(
      waiting.map(({ workflow, key }) => {
        const deployed: DeployedWorkflow = { ...workflow, project, buildId: version?.buildId ?? '' };
        return this.runs.start(deployed, data, JSON.stringify([eventType, key]));
      }),
    );
    return starts.flatMap((start) => (start.outcome === 'refused' ? start.findings : []));
  }
}
