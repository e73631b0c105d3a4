interface DrawnNode {
  readonly id: string;
  readonly type: string;
  readonly data: object;
}

/** Declarations of the project "Variable Test Alpha". */
export const alphaVariables: readonly object[] = [
  { name: 'counter', type: 'number', scope: 'project' },
  { name: 'lastUpdated', type: 'string', scope: 'project' },
];

/** Counts up, notes when, and answers the new value. */
export function incrementWorkflow(variables: readonly object[] = alphaVariables): object {
  return chain('IncrementWorkflow', variables, [
    node('count', 'state-variable', { name: 'counter', operation: 'increment' }),
    node('note', 'state-variable', { name: 'lastUpdated', value: 'input.id' }),
    node('end', 'end', { result: '${count}' }),
  ]);
}

/** Reads the counter through the activity form. */
export function readCounterWorkflow(variables: readonly object[] = alphaVariables): object {
  return chain('ReadCounterWorkflow', variables, [
    activity('read', 'get-variable', { name: 'counter' }),
    node('end', 'end', { result: '${read}' }),
  ]);
}

/** Declares nothing and counts through the activity form. */
export function countWorkflow(): object {
  return chain(
    'CountWorkflow',
    [],
    [
      activity('count', 'set-variable', { name: 'counter', operation: 'increment', scope: 'project' }),
      node('end', 'end', { result: '${count}' }),
    ],
  );
}

/** Counts up so many times through the activity form, one after another, and answers nothing. Declares nothing. */
export function countingWorkflow(name: string, count: number): object {
  const nodes = [
    manualStart(),
    node('rounds', 'loop', { loopType: 'count', count }),
    activity('count', 'set-variable', { name: 'counter', operation: 'increment', scope: 'project' }),
    node('end', 'end', {}),
  ];
  const edges = [
    { id: 'e0', source: 'start', target: 'rounds' },
    { id: 'e1', source: 'rounds', target: 'count', sourceHandle: 'loop' },
    { id: 'e2', source: 'count', target: 'rounds' },
    { id: 'e3', source: 'rounds', target: 'end', sourceHandle: 'exit' },
  ];
  return { id: name, name, nodes, edges };
}

/** Of the project "Variable Test Beta": runs Alpha's reader over the platform's API, and answers what that one has read. */
export function readAlphaCounterWorkflow(gatewayUrl: string): object {
  const nodes = [
    manualStart(),
    activity('ask', 'http-request', {
      url: `${gatewayUrl}/api/workflows/ReadCounterWorkflow/runs`,
      method: 'POST',
      body: { input: { id: '${input.id}' } },
    }),
    node('until', 'loop', { loopType: 'doWhile', condition: "vars.status == 'is running'", delay: '100ms' }),
    activity('look', 'http-request', { url: `${gatewayUrl}/api/runs/\${ask.body.id}`, method: 'GET' }),
    node('status', 'state-variable', { name: 'status', value: 'is ${look.body.status}' }),
    node('answer', 'state-variable', { name: 'answer', value: 'Alpha counts ${look.body.result}' }),
    node('end', 'end', { result: '${vars.answer}' }),
  ];
  const edges = [
    { id: 'e0', source: 'start', target: 'ask' },
    { id: 'e1', source: 'ask', target: 'until' },
    { id: 'e2', source: 'until', target: 'look', sourceHandle: 'loop' },
    { id: 'e3', source: 'look', target: 'status' },
    { id: 'e4', source: 'status', target: 'answer' },
    { id: 'e5', source: 'answer', target: 'until' },
    { id: 'e6', source: 'until', target: 'end', sourceHandle: 'exit' },
  ];
  const name = 'ReadAlphaCounterWorkflow';
  const variables = [
    { name: 'status', type: 'string' },
    { name: 'answer', type: 'string' },
  ];
  return { id: name, name, variables, nodes, edges };
}

/** Starts a workflow of another service and answers what that one does. */
export function callingWorkflow(workflowType: string, taskQueue: string): object {
  return chain(
    'CallingWorkflow',
    [],
    [
      node('call', 'child-workflow', {
        workflowType,
        taskQueue,
        input: { id: '${input.id}' },
        outputSchema: { type: 'number' },
      }),
      node('end', 'end', { result: '${call}' }),
    ],
  );
}

/** A workflow that does one step after the other. */
function chain(name: string, variables: readonly object[], steps: readonly { readonly id: string }[]): object {
  const nodes = [manualStart(), ...steps];
  const edges = steps.map(({ id }, index) => ({ id: `e${String(index)}`, source: nodes[index]?.id, target: id }));
  return { id: name, name, variables, nodes, edges };
}

function manualStart(): DrawnNode {
  return node('start', 'trigger', {
    triggerType: 'manual',
    inputSchema: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
  });
}

function node(id: string, type: string, config: object): DrawnNode {
  return { id, type, data: { label: id, config } };
}

function activity(id: string, componentName: string, config: object): DrawnNode {
  return {
    id,
    type: 'activity',
    data: { label: id, componentName, config, retryPolicy: { maximumAttempts: 20, initialInterval: '200ms' } },
  };
}
