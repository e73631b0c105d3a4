/** A document whose runs a schedule starts; absent settings are those of the trigger. */
export function scheduledDocument(name: string, schedule: object, settings: object = {}): object {
  const trigger = { triggerType: 'schedule', schedule, ...settings };
  return {
    id: `wf-${name}`,
    name,
    nodes: [
      { id: 'start', type: 'trigger', data: { label: 'Start', config: trigger } },
      { id: 'end', type: 'end', data: { label: 'End', config: {} } },
    ],
    edges: [{ id: 'e1', source: 'start', target: 'end' }],
  };
}
