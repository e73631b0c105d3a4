import { isJsonList, type JsonObject, type JsonValue, type NodeType } from '@workflow-builder/workflow-model';

const anySchema = { type: 'object', properties: { benignKey: { type: 'string' } } };

const inputSchema = {
  type: 'object',
  properties: {
    text: { type: 'string' },
    count: { type: 'number' },
    items: { type: 'array', items: { type: 'string' } },
  },
  required: ['text', 'count', 'items'],
};

/** A node between trigger and end, with a text wherever its type takes one. */
function between(type: NodeType, config: JsonObject, data: JsonObject = {}): JsonObject {
  return {
    id: 'w',
    name: 'Hostile',
    nodes: [
      { id: 't', type: 'trigger', data: { label: 'Begin', config: { inputSchema } } },
      { id: 'n', type, data: { label: 'Middle', description: 'x', ...data, config } },
      { id: 'e', type: 'end', data: { label: 'Finish', config: { result: 'done' } } },
    ],
    edges: [
      { id: 'e1', source: 't', target: 'n' },
      { id: 'e2', source: 'n', target: 'e', label: 'x' },
    ],
  };
}

/** Around a step: a container with one child. */
function around(type: 'loop' | 'phase' | 'retry', config: JsonObject): JsonObject {
  const { nodes, ...rest } = between(type, config);
  const child = {
    id: 'c',
    type: 'activity',
    parentId: 'n',
    data: { label: 'Child', componentName: 'log', config: { message: 'x' } },
  };
  const edges: readonly JsonValue[] =
    type === 'loop'
      ? [
          { id: 'e1', source: 't', target: 'n' },
          { id: 'e2', source: 'n', target: 'e', sourceHandle: 'done' },
          { id: 'e3', source: 'n', target: 'c', sourceHandle: 'body' },
          { id: 'e4', source: 'c', target: 'n', targetHandle: 'loop' },
        ]
      : [
          { id: 'e1', source: 't', target: 'n' },
          { id: 'e2', source: 'n', target: 'e' },
        ];
  return { ...rest, nodes: [...listOf(nodes), child], edges };
}

/** A condition with a step on each side. */
function branching(type: 'condition' | 'conditional', config: JsonObject): JsonObject {
  const { nodes, ...rest } = between(type, config);
  const side = (id: string): JsonObject => ({
    id,
    type: 'activity',
    data: { label: `Side ${id}`, componentName: 'log', config: { message: 'x' } },
  });
  const edges = [
    { id: 'e1', source: 't', target: 'n' },
    { id: 'e2', source: 'n', target: 'a', sourceHandle: 'true', label: 'yes' },
    { id: 'e3', source: 'n', target: 'b', sourceHandle: 'false', label: 'no' },
    { id: 'e4', source: 'a', target: 'e' },
    { id: 'e5', source: 'b', target: 'e' },
  ];
  return { ...rest, nodes: [...listOf(nodes), side('a'), side('b')], edges };
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value !== undefined && isJsonList(value) ? value : [];
}

const activity = (componentName: string, config: JsonObject, data: JsonObject = {}): JsonObject =>
  between('activity', config, { componentName, ...data });

/** Valid documents that have between them every node type and every place for a text. */
export const documents: Readonly<Record<string, JsonObject>> = {
  workflow: {
    ...between('activity', { message: 'x' }, { componentName: 'log' }),
    description: 'x',
    version: '1',
    settings: { taskQueue: 'x', description: 'x', version: '1' },
    metadata: { description: 'x', features: ['x'] },
    variables: [
      { name: 'greeting', type: 'string', initialValue: 'x', description: 'x' },
      { name: 'facts', type: 'object', initialValue: { benignKey: 'x', list: ['x'] } },
    ],
  },
  end: {
    id: 'w',
    name: 'Hostile',
    nodes: [
      { id: 't', type: 'trigger', data: { label: 'Begin', config: { inputSchema } } },
      {
        id: 'e',
        type: 'end',
        data: { label: 'Finish', config: { result: { benignKey: 'x', list: ['x', { deep: 'x ${input.text}' }] } } },
      },
    ],
    edges: [{ id: 'e1', source: 't', target: 'e' }],
  },
  log: activity('log', { message: 'x ${input.text}', level: 'info', metadata: { benignKey: 'x' } }),
  'http-request': activity('http-request', {
    url: 'https://example.com/x',
    method: 'POST',
    headers: { benignKey: 'x' },
    query: { benignKey: 'x' },
    body: { benignKey: 'x' },
    auth: { type: 'bearer', token: '${env.TOKEN}' },
  }),
  'postgresql-query': activity('postgresql-query', { connectorId: 'x', query: 'select $1', parameters: ['x'] }),
  'redis-command': activity('redis-command', { connectorId: 'x', command: 'SET', key: 'x', value: 'x' }),
  'typescript-processor': activity('typescript-processor', {
    code: 'export function process(input: Input): JsonValue {\n  return input;\n}',
    input: { benignKey: 'x' },
  }),
  transform: activity('transform', { expression: '"x" + input.text' }),
  delay: activity('delay', { duration: '5s' }),
  fail: activity('fail', { message: 'x', type: 'x', nonRetryable: true }),
  unregistered: activity(
    'doSomething',
    { benignKey: 'x', list: ['x'] },
    { activityName: 'doSomething', taskQueue: 'x', timeout: '5s' },
  ),
  agent: between(
    'agent',
    { provider: 'anthropic', model: 'x', systemPrompt: 'x', prompt: 'x {{input.text}}' },
    { componentName: 'x', componentId: 'x' },
  ),
  trigger: {
    id: 'w',
    name: 'Hostile',
    nodes: [
      {
        id: 't',
        type: 'trigger',
        data: {
          label: 'Begin',
          config: {
            triggerType: 'schedule',
            schedule: { cron: '0 * * * *', timezone: 'UTC' },
            payload: { benignKey: 'x' },
            inputSchema: anySchema,
          },
        },
      },
      { id: 'e', type: 'end', data: { label: 'Finish', config: { result: '${input.benignKey}' } } },
    ],
    edges: [{ id: 'e1', source: 't', target: 'e' }],
  },
  condition: branching('condition', { expression: 'input.text == "x"' }),
  conditional: branching('conditional', {
    trueLabel: 'yes',
    falseLabel: 'no',
    condition: 'input.text == "x"',
  }),
  forEach: around('loop', {
    loopType: 'forEach',
    items: 'input.items',
    itemVariable: 'item',
    indexVariable: 'index',
  }),
  while: around('loop', { loopType: 'while', condition: 'input.count > 3', maxIterations: 3 }),
  count: around('loop', { loopType: 'count', count: '3' }),
  phase: around('phase', { description: 'x' }),
  retry: around('retry', { maxAttempts: 2, retryOn: 'condition', condition: 'result.logged == false' }),
  'state-variable': between('state-variable', { operation: 'set', name: 'total', value: 'x', initialValue: 'x' }),
  'state-variable-of-objects': between('state-variable', {
    operation: 'append',
    name: 'facts',
    value: { benignKey: 'x ${input.text}' },
  }),
  'signal-receive': between('signal', { signalName: 'approve', direction: 'receive', parametersSchema: anySchema }),
  'signal-send': between('signal', {
    signalName: 'approve',
    direction: 'send',
    targetWorkflow: 'x',
    payload: { benignKey: 'x' },
  }),
  'data-in': between('data-in', { endpointPath: '/x', inputSchema: anySchema }, { componentName: 'x' }),
  'data-out': between('data-out', { endpointPath: '/x', outputSchema: anySchema }, { componentName: 'x' }),
  'child-workflow': between('child-workflow', {
    workflowType: 'Other',
    input: { benignKey: 'x' },
    workflowId: 'x',
    taskQueue: 'x',
    outputSchema: anySchema,
  }),
  'api-endpoint': between('api-endpoint', { endpointPath: '/x', method: 'POST', requestSchema: anySchema }),
  'kong-logging': between('kong-logging', { connectorId: 'x', connectorName: 'x', redactPatterns: ['x'] }),
  'kong-cache': between('kong-cache', {
    connectorId: 'x',
    cacheKey: '7f9c24e8-3b12-4f1a-8c5d-2e6b9a0d1c3f',
    contentTypes: ['application/json'],
  }),
  'kong-cors': between('kong-cors', {
    allowedOrigins: ['https://example.com'],
    allowedHeaders: ['x'],
    exposedHeaders: ['x'],
  }),
  'graphql-gateway': between('graphql-gateway', {
    schema: 'type Query { x: String }',
    queries: [{ name: 'x', workflowId: 'x' }],
  }),
  'mcp-server': between('mcp-server', {
    serverName: 'x',
    tools: [{ name: 'x', description: 'x', workflowId: 'x', inputSchema: anySchema }],
    resources: [{ uri: 'x://y', name: 'x', workflowId: 'x' }],
  }),
};
