/** The node types of the workflow format. */
export const nodeTypes = [
  'trigger',
  'end',
  'activity',
  'agent',
  'conditional',
  'condition',
  'loop',
  'phase',
  'retry',
  'state-variable',
  'data-in',
  'data-out',
  'signal',
  'child-workflow',
  'api-endpoint',
  'kong-logging',
  'kong-cache',
  'kong-cors',
  'graphql-gateway',
  'mcp-server',
] as const;

export type NodeType = (typeof nodeTypes)[number];

export function isNodeType(value: string): value is NodeType {
  return nodeTypes.some((type) => type === value);
}

/** Types with an endpoint of their own; on all others the editor's `endpointPath` and `httpMethod` mean nothing. */
export function hasEndpoint(type: NodeType): boolean {
  return endpointTypes.has(type);
}

const endpointTypes: ReadonlySet<NodeType> = new Set([
  'data-in',
  'data-out',
  'api-endpoint',
  'graphql-gateway',
  'mcp-server',
]);

/** Settings that editors write on `data` itself instead of under `data.config`. */
export const flatFields: Readonly<Partial<Record<NodeType, readonly string[]>>> = {
  activity: ['connectorId', 'query', 'parameters', 'command', 'key', 'value', 'code', 'inputSchema', 'outputSchema'],
  agent: ['agentPromptId', 'model', 'temperature', 'maxTokens'],
  condition: ['expression'],
  conditional: ['expression'],
  phase: ['phaseName'],
  signal: ['signalName', 'parametersSchema'],
  'child-workflow': ['workflowType', 'taskQueue', 'signalToParent', 'queryParent', 'blockUntilQueue'],
  'data-in': ['endpointPath'],
  'data-out': ['endpointPath'],
};

/** What to use instead of types that other tools know and this format does not. */
export const typeSuggestions: Readonly<Record<string, string>> = {
  start: 'trigger',
  stop: 'end',
  timer: 'activity with componentName `delay`',
  delay: 'activity with componentName `delay`',
  log: 'activity with componentName `log`',
  query: 'data-out',
  parallel: 'several edges out of one node',
  variable: 'state-variable',
  counter: 'state-variable',
  'work-queue': 'signal',
  'scheduled-workflow': 'child-workflow',
  'concurrent-spawn': 'loop with child-workflow',
  'service-container': 'phase',
  dependency: 'edge',
};
