import { defineRules, type FieldRule } from '../rules/rules.js';
import { boolean, jsonObject, listOf, milliseconds, nested, number, oneOf, upperCase } from '../rules/values.js';

const endpointPath: FieldRule = { aliases: ['path', 'endpoint'] };

/** `data-in` and `data-out`: what comes in, and what is asked for. */
export const dataInterface = defineRules(
  {
    endpointPath,
    httpMethod: { aliases: ['method'], read: upperCase },
    inputSchema: { read: jsonObject },
    outputSchema: { read: jsonObject },
    isPublic: { read: boolean },
    loggingEnabled: { read: boolean },
    interfaceType: {},
    variableName: { aliases: ['variable'] },
    timeoutMs: milliseconds(['timeout'], { zero: 'none' }),
  },
  { flat: ['timeout', 'timeoutMs', 'timeout_ms'] },
);

export const apiEndpoint = defineRules({
  endpointPath,
  method: { aliases: ['httpMethod'], read: upperCase },
  targetType: { read: oneOf(['start', 'signal', 'query']) },
  targetName: {},
  authType: { read: oneOf(['none', 'api-key', 'jwt', 'oauth2']) },
  authConfig: {},
  rateLimitPerMinute: { read: number },
  rateLimitPerHour: { read: number },
  requestSchema: { read: jsonObject },
  responseSchema: { read: jsonObject },
  isPublic: { read: boolean },
});

const workflowId: FieldRule = { aliases: ['workflow'] };

function operation(alias: string): FieldRule {
  const fields = { name: { aliases: [alias] }, workflowId, inputSchema: {}, outputSchema: {}, inputMapping: {} };
  return { read: listOf(nested(defineRules(fields))) };
}

export const graphqlGateway = defineRules(
  {
    endpointPath,
    schema: { aliases: ['graphqlSchema', 'sdl'] },
    queries: operation('queryName'),
    mutations: operation('mutationName'),
  },
  { ignored: ['httpMethod'] },
);

const resource = defineRules({ uri: {}, name: {}, description: {}, mimeType: {}, workflowId });

const tool = defineRules({ name: {}, description: {}, inputSchema: { aliases: ['schema'] }, workflowId });

export const mcpServer = defineRules(
  {
    serverName: { aliases: ['name'] },
    serverVersion: { aliases: ['version'] },
    endpointPath,
    resources: { read: listOf(nested(resource)) },
    tools: { read: listOf(nested(tool)) },
  },
  { ignored: ['httpMethod'] },
);
