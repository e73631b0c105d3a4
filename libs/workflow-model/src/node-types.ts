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

/** The node types that the canonical model holds; `conditional` is another word for `condition`. */
export type CanonicalNodeType = Exclude<NodeType, 'conditional'>;

export function canonicalType(type: NodeType): CanonicalNodeType {
  return type === 'conditional' ? 'condition' : type;
}

export function isNodeType(value: string): value is NodeType {
  return nodeTypes.some((type) => type === value);
}

/** Types with an endpoint of their own; on all others the editor's `endpointPath` and `httpMethod` mean nothing. */
export function hasEndpoint(type: CanonicalNodeType): boolean {
  return endpointTypes.has(type);
}

/** Types on which a field of that name may be meant. */
export function mayHaveEndpoint(type: CanonicalNodeType): boolean {
  return hasEndpoint(type) || type === 'trigger' || type === 'activity';
}

const endpointTypes: ReadonlySet<CanonicalNodeType> = new Set([
  'data-in',
  'data-out',
  'api-endpoint',
  'graphql-gateway',
  'mcp-server',
]);

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
  if: 'condition',
  switch: 'condition',
  branch: 'condition',
  foreach: 'loop',
  while: 'loop',
  webhook: 'trigger',
  http: 'activity with componentName `http-request`',
};
