const trigger = node('start', 'trigger', { triggerType: 'manual' });

/** BaseWorkflow of the founding plan: one log, then the end. @param mark makes it another version */
export function baseWorkflow(mark: string): object {
  return chain('BaseWorkflow', [
    activity('log', 'log', { message: `Hello from BaseWorkflow ${mark}`, level: 'info' }),
    node('end', 'end', {}),
  ]);
}

/** Waits for a signal that never comes. */
export function idleWorkflow(name: string): object {
  return chain(name, [node('wait', 'signal', { signalName: 'go' }), node('end', 'end', {})]);
}

/** Writes a variable of the project so many times, then reads it as often, one after another. */
export function variableWorkflow(times: number): object {
  const counter = { name: 'counter', scope: 'project' };
  const nodes = [
    trigger,
    node('writes', 'loop', { loopType: 'count', count: times }),
    activity('write', 'set-variable', { ...counter, operation: 'increment' }),
    node('reads', 'loop', { loopType: 'count', count: times }),
    activity('read', 'get-variable', counter),
    node('end', 'end', {}),
  ];
  const edges = [
    edge('start', 'writes'),
    edge('writes', 'write', 'loop'),
    edge('write', 'writes'),
    edge('writes', 'reads', 'exit'),
    edge('reads', 'read', 'loop'),
    edge('read', 'reads'),
    edge('reads', 'end', 'exit'),
  ];
  const variables = [{ ...counter, type: 'number' }];
  return { id: 'VariableWorkflow', name: 'VariableWorkflow', variables, nodes, edges };
}

interface DrawnNode {
  readonly id: string;
}

function chain(name: string, steps: readonly DrawnNode[]): object {
  const nodes = [trigger, ...steps];
  const edges = steps.map(({ id }, index) => edge(nodes[index]?.id ?? '', id));
  return { id: name, name, nodes, edges };
}

function edge(source: string, target: string, sourceHandle?: string): object {
  return { id: `${source}-${target}`, source, target, ...(sourceHandle !== undefined && { sourceHandle }) };
}

function node(id: string, type: string, config: object): DrawnNode {
  const drawn = { id, type, data: { label: id, config } };
  return drawn;
}

function activity(id: string, componentName: string, config: object): DrawnNode {
  const drawn = { id, type: 'activity', data: { label: id, componentName, config } };
  return drawn;
}
