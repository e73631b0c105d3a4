import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Consumer, type RunPage, type RunSummary, Subject } from '@workflow-builder/contracts';
import { DeadLetters, EventPublisher } from '@workflow-builder/messaging';
import type { VersionWorkflow } from '@workflow-builder/store';
import { eventually } from '@workflow-builder/testing';
import { type HostedProject, RunningWorkflows } from '../../tests/running-workflows.js';

/** Events pass the bus, and visibility is some tenths of a second behind. */
const soon = { timeoutMs: 30_000 };

describe('events', () => {
  let running: RunningWorkflows;
  let project: HostedProject;

  beforeAll(async () => {
    running = await RunningWorkflows.start();
    const waiting = (type: string, workflowId: string, eventType: string, eventKey?: string): VersionWorkflow => ({
      ...running.workflow(type, workflowId),
      triggers: {
        schedules: [],
        webhooks: [],
        events: [{ nodeId: 'start', eventType, ...(eventKey !== undefined && { eventKey }) }],
      },
    });
    const inputSchema = { type: 'object', properties: { item: { type: 'string' } }, required: ['item'] };
    project = await running.host([
      waiting('counting', 'counts', 'order.placed'),
      waiting('waiting', 'waits', 'order.placed', 'order.id'),
      { ...waiting('reserving', 'reserves', 'order.paid'), inputSchema },
    ]);
  }, 60_000);

  afterAll(() => running.stop());

  const tell = async (event: object, projectId = project.projectId): Promise<number> =>
    (await running.gateway.post(`/api/projects/${projectId}/events`, event)).status;

  /** As from the bus, which does not know that the event has come before. */
  const delivered = ({ id, type, data }: { id: string; type: string; data: object }): Promise<unknown> =>
    new EventPublisher(running.gateway.stages.bus).publish(
      Subject.EventReceived,
      {
        project: { id: project.projectId, name: 'Project' },
        ...{ eventId: id, eventType: type, data, occurredAt: new Date().toISOString() },
      },
      { about: id, messageId: randomUUID() },
    );

  const runsOf = async (workflow: string): Promise<readonly RunSummary[]> => {
    const query = new URLSearchParams({ project: project.projectId, workflow }).toString();
    return ((await (await running.gateway.get(`/api/runs?${query}`)).json()) as RunPage).items;
  };

  const expectRuns = (workflow: string, count: number): Promise<void> =>
    eventually(async () => expect(await runsOf(workflow)).toHaveLength(count), soon);

  it('start a run of each workflow that waits for their type, once', async () => {
    const [counts, waits] = [(await runsOf('counts')).length, (await runsOf('waits')).length];
    const event = { id: randomUUID(), type: 'order.placed', data: { order: { id: randomUUID() } } };
    expect([await tell(event), await tell(event)]).toEqual([202, 202]);
    await delivered(event);
    await expectRuns('counts', counts + 1);
    await expectRuns('waits', waits + 1);
    // Another event with the same order is news to the one that goes by the event's id alone.
    await tell({ ...event, id: randomUUID() });
    await expectRuns('counts', counts + 2);
    expect(await runsOf('waits')).toHaveLength(waits + 1);
  });

  it('give their data to the run as input', async () => {
    await tell({ id: randomUUID(), type: 'order.paid', data: { item: 'book' } });
    await expectRuns('reserves', 1);
    const [run] = await runsOf('reserves');
    expect(await running.ended(run?.id ?? '')).toMatchObject({ status: 'completed', result: { reserved: 'BOOK' } });
  });

  it('whose data does not fit become dead letters', async () => {
    const id = randomUUID();
    await tell({ id, type: 'order.paid', data: { item: 1 } });
    const letters = new DeadLetters(running.gateway.stages.bus);
    await eventually(async () => {
      const found = await letters.list({ limit: 100, consumer: Consumer.EventTriggers });
      expect(found).toContainEqual(expect.objectContaining({ about: id, causeCode: 'RUN_INPUT_INVALID' }));
    }, soon);
  });

  it('of a type that nobody waits for start nothing', async () => {
    expect(await tell({ id: randomUUID(), type: 'order.lost' })).toBe(202);
  });

  it.each([
    ['without an id', { type: 'order.placed' }],
    ['without a type', { id: 'e' }],
    ['whose data is no object', { id: 'e', type: 'order.placed', data: [] }],
  ])('%s are refused: 400', async (_, event) => {
    expect(await tell(event)).toBe(400);
  });

  it('of a project that there is not are refused: 404', async () => {
    expect(await tell({ id: 'e', type: 'order.placed' }, 'none')).toBe(404);
  });
});
