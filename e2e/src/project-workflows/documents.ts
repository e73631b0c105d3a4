interface DrawnNode {
  readonly id: string;
  readonly type: string;
  readonly data: object;
}

const stock = { workflowType: 'Inventory', queryName: 'stock' };
const orderSchema = { type: 'object', properties: { sku: { type: 'string' } }, required: ['sku'] };

/** Keeps the stock of one thing until the signal `close`, and answers with it: query `stock`, update `restock`. */
export function inventoryWorkflow(): object {
  const variables = [{ name: 'count', type: 'number', initialValue: 7 }];
  const nodes = [
    start(orderSchema),
    node('stock', 'data-out', { variableName: 'count', outputSchema: { type: 'number' } }, 'stock'),
    node('restock', 'data-in', { inputSchema: { type: 'number' } }, 'restock'),
    node('add', 'state-variable', { name: 'count', operation: 'increment', amount: '${restock}' }),
    node('close', 'signal', { signalName: 'close', parametersSchema: { type: 'string' } }),
    node('end', 'end', { result: { reason: '${close}', left: '${vars.count}' } }),
  ];
  const edges = edge('start', 'close', 'end').concat(edge('restock', 'add'));
  return { id: 'Inventory', name: 'Inventory', variables, nodes, edges };
}

/** What a later version made of the inventory: it counts in words, and knows the query `more`. */
export function laterInventoryWorkflow(): object {
  const variables = [{ name: 'count', type: 'string', initialValue: 'seven' }];
  const nodes = [
    start(orderSchema),
    node('stock', 'data-out', { variableName: 'count', outputSchema: { type: 'string' } }, 'stock'),
    node('more', 'data-out', { variableName: 'count' }, 'more'),
    node('restock', 'data-in', { inputSchema: { type: 'string' } }, 'restock'),
    node('replace', 'state-variable', { name: 'count', value: '${restock}' }),
  ];
  return { id: 'Inventory', name: 'Inventory', variables, nodes, edges: edge('restock', 'replace') };
}

/** Asks the only inventory that is open for its stock. */
export function askingWorkflow(): object {
  return chain('AsksByName', [
    patient(activity('ask', 'query-workflow', { ...stock, outputSchema: { type: 'number' } })),
    node('end', 'end', { result: '${ask}' }),
  ]);
}

/** Asks a run for its stock, once: of the inventory that its input names, or of the only one that is open. */
export function askingOnceWorkflow(name: string, target: object = {}): object {
  return chain(name, [
    activity('ask', 'query-workflow', { ...stock, ...target }),
    node('end', 'end', { result: '${ask}' }),
  ]);
}

/** Adds five to the stock of the only inventory that is open, and answers what that stock is then. */
export function restockingWorkflow(): object {
  return chain('Restocks', [
    patient(activity('add', 'update-workflow', { workflowType: 'Inventory', updateName: 'restock', payload: 5 })),
    patient(activity('ask', 'query-workflow', stock)),
    node('end', 'end', { result: '${ask}' }),
  ]);
}

/** Adds to the stock of the run that its input names, once. */
export function restockingByIdWorkflow(name: string, payload: unknown): object {
  return chain(name, [
    activity('add', 'update-workflow', {
      workflowType: 'Inventory',
      workflowId: '${input.run}',
      updateName: 'restock',
      payload,
    }),
    node('end', 'end', { result: true }),
  ]);
}

/** Starts an inventory of its own without waiting for it, asks that one, closes it, and answers what it said. */
export function owningWorkflow(): object {
  return chain('Owns', [
    node('own', 'child-workflow', { workflowType: 'Inventory', awaitResult: false, input: { sku: 'own' } }),
    activity('ask', 'query-workflow', { ...stock, workflowId: '${own.workflowId}' }),
    node('close', 'signal', {
      signalName: 'close',
      workflowType: 'Inventory',
      targetWorkflow: '${own.workflowId}',
      payload: 'done',
    }),
    node('end', 'end', { result: '${ask}' }),
  ]);
}

/** Signals the only inventory that is open to close. */
export function signallingByNameWorkflow(payload: unknown): object {
  return chain('Closes', [
    patient(node('close', 'signal', { signalName: 'close', workflowType: 'Inventory', payload })),
    node('end', 'end', { result: true }),
  ]);
}

/** Signals the run that its input names, by its id alone. */
export function signallingWorkflow(signalName: string): object {
  return chain('Signals', [
    node('send', 'signal', { signalName, targetWorkflow: '${input.run}', payload: 'from elsewhere' }),
    node('end', 'end', { result: true }),
  ]);
}

/** Starts an inventory on a task queue. */
export function intrudingWorkflow(taskQueue: string): object {
  return chain('Intrudes', [
    node('start-there', 'child-workflow', {
      workflowType: 'Inventory',
      taskQueue,
      awaitResult: false,
      input: { sku: 'x' },
    }),
    node('end', 'end', { result: true }),
  ]);
}

function chain(name: string, steps: readonly DrawnNode[]): object {
  const nodes = [start({ type: 'object', properties: { run: { type: 'string' } }, required: ['run'] }), ...steps];
  return { id: name, name, nodes, edges: edge(...nodes.map(({ id }) => id)) };
}

function start(inputSchema: object): DrawnNode {
  return node('start', 'trigger', { triggerType: 'manual', inputSchema });
}

function edge(...ids: readonly string[]): readonly object[] {
  return ids.slice(1).map((target, index) => ({ id: `${target}-in`, source: ids[index], target }));
}

function node(id: string, type: string, config: object, label = id): DrawnNode {
  return { id, type, data: { label, config } };
}

function activity(id: string, componentName: string, config: object): DrawnNode {
  return { id, type: 'activity', data: { label: id, componentName, config, retryPolicy: { maximumAttempts: 1 } } };
}

/** A node that is tried again for some seconds: a run that has just started is not found by name at once. */
function patient(node: DrawnNode): DrawnNode {
  return {
    ...node,
    data: { ...node.data, retryPolicy: { maximumAttempts: 100, initialInterval: '200ms', maximumInterval: '500ms' } },
  };
}
