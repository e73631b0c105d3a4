import { describe, expect, it } from '@jest/globals';
import { compile } from '@workflow-builder/compiler';
import { workflowTriggers } from './workflow-triggers.js';

/** What starts runs of a workflow with this trigger. */
function triggersOf(config: object): unknown {
  const { code } = compile(
    {
      id: 'wf',
      name: 'Triggered',
      nodes: [
        { id: 'start', type: 'trigger', data: { label: 'Start', config } },
        { id: 'end', type: 'end', data: { label: 'End', config: {} } },
      ],
      edges: [{ id: 'e1', source: 'start', target: 'end' }],
    },
    { strictMode: true, includeComments: true },
  );
  if (code === undefined) throw new Error('The document does not compile.');
  return workflowTriggers(code.manifest);
}

const only = (triggers: object): object => ({ schedules: [], webhooks: [], events: [], ...triggers });

describe('what starts runs', () => {
  it('is nothing where only people and the API do', () => {
    expect(triggersOf({ triggerType: 'manual' })).toBeUndefined();
  });

  it('is a schedule', () => {
    const schedule = { cron: '0 2 * * *', timezone: 'Europe/Berlin', overlap: 'allow-all' };
    expect(triggersOf({ triggerType: 'schedule', schedule, payload: { a: 1 }, enabled: false })).toEqual(
      only({ schedules: [{ nodeId: 'start', ...schedule, payload: { a: 1 }, isPaused: true }] }),
    );
  });

  it.each([
    ['none', 'none'],
    ['bearer', 'jwt'],
    ['api-key', 'api-key'],
    ['signature', 'signature'],
    [undefined, 'api-key'],
  ])('is a webhook; %s is asked for as %s', (authType, auth) => {
    const config = { triggerType: 'webhook', methods: ['PUT', 'POST'], eventKey: 'id', ...(authType && { authType }) };
    const webhook = { nodeId: 'start', auth, eventKey: 'id' };
    expect(triggersOf(config)).toEqual(
      only({
        webhooks: expect.arrayContaining([
          { ...webhook, method: 'POST' },
          { ...webhook, method: 'PUT' },
        ]),
      }),
    );
  });

  it('is an event, without the schema that its input is checked by anyway', () => {
    const inputSchema = { type: 'object', properties: { id: { type: 'string' } } };
    expect(triggersOf({ triggerType: 'event', eventType: 'order.placed', eventKey: 'id', inputSchema })).toEqual(
      only({ events: [{ nodeId: 'start', eventType: 'order.placed', eventKey: 'id' }] }),
    );
  });

  it.each(['order.id', undefined])('is a signal for the run that is about %s', (eventKey) => {
    const signal = { name: 'place', ...(eventKey && { eventKey }) };
    expect(triggersOf({ triggerType: 'signal', signalName: 'place', ...(eventKey && { eventKey }) })).toEqual(
      only({ signals: [signal] }),
    );
  });

  it.each([
    { triggerType: 'webhook', enabled: false },
    { triggerType: 'event', eventType: 'e', enabled: false },
    { triggerType: 'signal', signalName: 's', enabled: false },
  ])('is nothing where the trigger is disabled: %j', (config) => {
    expect(triggersOf(config)).toBeUndefined();
  });
});
