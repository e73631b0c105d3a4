import { describe, expect, it } from '@jest/globals';
import { readWorkflow, type WorkflowNode } from '../../index.js';

interface Read {
  readonly node: WorkflowNode | undefined;
  /** What the reader said, as `CODE field`, where the field is relative to the node's data. */
  readonly said: readonly string[];
}

/** Reads a single node whose data are given, in a workflow with a variable `count`. */
function read(type: string, data: object): Read {
  const { workflow, diagnostics } = readWorkflow({
    id: 'w',
    name: 'W',
    nodes: [{ id: 'n', type, data: { label: 'a node', ...data } }],
    variables: [{ name: 'count', type: 'number', initialValue: 0 }],
  });
  const said = diagnostics.map(({ code, field = '' }) => `${code} ${field.replace(/^data\.(config\.)?/, '')}`);
  return { node: workflow?.nodes[0], said };
}

type Case = readonly [seen: object, canonical: object, said: readonly string[]];

/** Under `config`: what is seen, what it becomes, and what is said of it. */
function configs(type: string, cases: readonly Case[], data: object = {}): void {
  describe(type, () => {
    it.each(cases)('reads %j', (config, canonical, said) => {
      expect(read(type, { ...data, config })).toMatchObject({ said });
      expect(read(type, { ...data, config }).node?.config).toEqual(canonical);
    });
  });
}

/** The same, where all of them have some fields in common. */
function configsOf(type: string, common: object, cases: readonly Case[]): void {
  configs(
    type,
    cases.map(([seen, canonical, said]): Case => [{ ...common, ...seen }, { ...common, ...canonical }, said]),
  );
}

/** A component of the standard library. */
function activity(componentName: string, cases: readonly Case[]): void {
  configs('activity', cases, { componentName });
}

describe('every config', () => {
  it.each<readonly [type: string, data: object, config: object, said: readonly string[]]>([
    ['agent', { model: 'gpt-4' }, { model: 'gpt-4' }, ['FIELD_RENAMED model']],
    ['agent', { model: 'a', config: { model: 'b' } }, { model: 'b' }, ['CONFIG_CONFLICT model']],
    ['agent', { model: 'a', config: { model: 'a' } }, { model: 'a' }, ['FIELD_RENAMED model']],
    ['agent', { model: '', config: { model: 'b' } }, { model: 'b' }, []],
    ['agent', { maxTokens: '' }, {}, []],
    ['condition', { config: { expression: '', condition: 'x' } }, { expression: 'x' }, ['FIELD_RENAMED condition']],
    ['condition', { config: { expression: 'y', condition: 'x' } }, { expression: 'y' }, ['CONFIG_CONFLICT condition']],
    ['phase', { config: { name: null } }, {}, []],
    ['end', { config: { result: null } }, { result: null }, []],
    ['phase', { config: '{"name":"A"}' }, { name: 'A' }, ['VALUE_NORMALISED config']],
    ['phase', { config: 'A' }, {}, ['FIELD_INVALID config']],
    ['retry', { config: { own_field: 1 } }, { ownField: 1 }, ['FIELD_RENAMED own_field']],
    ['retry', { config: { ownField: { own_key: 1 } } }, { ownField: { own_key: 1 } }, []],
    ['retry', { label: 'x', icon: 'i', position: {} }, {}, []],
  ])('of %s %j is read', (type, data, config, said) => {
    expect(read(type, data).said).toEqual(said);
    expect(read(type, data).node?.config).toEqual(config);
  });

  const palette = { endpointPath: '', httpMethod: 'POST', type: 'object', properties: { a: {} }, required: [] };
  it.each([
    ['loop', {}, ['CONFIG_SCHEMA_DROPPED config', 'FIELD_IGNORED endpointPath', 'FIELD_IGNORED httpMethod']],
    ['trigger', {}, ['CONFIG_SCHEMA_DROPPED config', 'FIELD_IGNORED endpointPath', 'FIELD_IGNORED httpMethod']],
    ['activity', {}, ['CONFIG_SCHEMA_DROPPED config', 'FIELD_IGNORED endpointPath', 'FIELD_IGNORED httpMethod']],
    ['data-in', { httpMethod: 'POST' }, ['CONFIG_SCHEMA_DROPPED config', 'FIELD_IGNORED endpointPath']],
    ['mcp-server', {}, ['CONFIG_SCHEMA_DROPPED config', 'FIELD_IGNORED endpointPath', 'FIELD_IGNORED httpMethod']],
  ])('of %s loses what the palette spread into it', (type, config, said) => {
    const seen = read(type, { config: palette });
    expect(seen.said).toEqual(said);
    expect(seen.node?.config).toEqual(config);
  });

  it('is the same to the byte, however it was spelt', () => {
    const a = read('kong-cache', { config: { ttl: 60, strategy: 'default', connectorId: 'c' } }).node?.config;
    const b = read('kong-cache', { config: { connectorId: 'c', cacheKeyStrategy: 'path', ttlSeconds: '60' } }).node
      ?.config;
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
  });

  it('keeps keys that mean something to JavaScript', () => {
    const config: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}');
    expect(JSON.stringify(read('phase', { config }).node?.config)).toBe(
      '{"__proto__":{"polluted":true},"constructor":1}',
    );
  });
});

configs('trigger', [
  [{ triggerType: 'scheduled' }, { triggerType: 'schedule' }, ['VALUE_NORMALISED triggerType']],
  [{ trigger_type: 'api-endpoint' }, { triggerType: 'webhook' }, ['FIELD_RENAMED trigger_type']],
  [{ triggerType: 'sometimes' }, { triggerType: 'sometimes' }, []],
  [{ timezone: 'UTC' }, {}, ['FIELD_IGNORED timezone']],
  [{ methods: ['GET', 'POST'] }, { methods: ['GET', 'POST'] }, []],
  [{ authentication: 'api_key' }, { authType: 'api-key' }, ['FIELD_RENAMED authentication']],
  [
    { signal_name: 's', event_type: 'e' },
    { signalName: 's', eventType: 'e' },
    ['FIELD_RENAMED signal_name', 'FIELD_RENAMED event_type'],
  ],
  [{ payload: { own_key: 1 } }, { payload: { own_key: 1 } }, []],
  [{ inputSchema: '{"type":"object"}' }, { inputSchema: { type: 'object' } }, ['VALUE_NORMALISED inputSchema']],
  [{ inputSchema: '{"type"' }, {}, ['FIELD_INVALID inputSchema']],
  [
    { event_key: 'order.id', enabled: 'false' },
    { eventKey: 'order.id', enabled: false },
    ['FIELD_RENAMED event_key', 'VALUE_NORMALISED enabled'],
  ],
  [
    { schedule: { overlap: 'ALLOW_ALL' } },
    { triggerType: 'schedule', schedule: { overlap: 'allow-all' } },
    ['VALUE_NORMALISED schedule.overlap', 'FIELD_DERIVED triggerType'],
  ],
]);

configs('trigger', [
  [
    { cronExpression: '@daily' },
    { triggerType: 'schedule', schedule: { cron: '@daily' } },
    ['FIELD_RENAMED cronExpression', 'FIELD_DERIVED triggerType'],
  ],
  [{ endpointPath: '/o' }, { triggerType: 'webhook', endpointPath: '/o' }, ['FIELD_DERIVED triggerType']],
  [{ eventType: 'e' }, { triggerType: 'event', eventType: 'e' }, ['FIELD_DERIVED triggerType']],
  [{ signalName: 's' }, { triggerType: 'signal', signalName: 's' }, ['FIELD_DERIVED triggerType']],
  [{ triggerType: 'manual', signalName: 's' }, { triggerType: 'manual', signalName: 's' }, []],
]);

configsOf('trigger', { triggerType: 'schedule' }, [
  [{ schedule: '0 2 * * *' }, { schedule: { cron: '0 2 * * *' } }, ['VALUE_NORMALISED schedule']],
  [{ cronSchedule: '0 2 * * *' }, { schedule: { cron: '0 2 * * *' } }, ['FIELD_RENAMED cronSchedule']],
  [{ cronExpression: '0 2 * * *' }, { schedule: { cron: '0 2 * * *' } }, ['FIELD_RENAMED cronExpression']],
  [
    { schedule: { interval_seconds: '60', timezone: 'UTC' } },
    { schedule: { intervalSeconds: 60, timezone: 'UTC' } },
    ['FIELD_RENAMED schedule.interval_seconds'],
  ],
  [
    { schedule: { cron: '@daily' }, timezone: 'UTC' },
    { schedule: { cron: '@daily', timezone: 'UTC' } },
    ['FIELD_RENAMED timezone'],
  ],
  [
    { schedule: { cron: '@daily', timezone: 'UTC' }, timezone: 'CET' },
    { schedule: { cron: '@daily', timezone: 'UTC' } },
    ['CONFIG_CONFLICT timezone'],
  ],
  [{ schedule: { cron: 'a' }, cronExpression: 'b' }, { schedule: { cron: 'a' } }, ['CONFIG_CONFLICT cronExpression']],
]);

configsOf('trigger', { triggerType: 'webhook' }, [
  [{ endpoint: '/o' }, { endpointPath: '/o' }, ['FIELD_RENAMED endpoint']],
  [
    { path: '/o', method: 'post' },
    { endpointPath: '/o', methods: ['POST'] },
    ['FIELD_RENAMED path', 'FIELD_RENAMED method'],
  ],
]);

configs('agent', [
  [
    { temperature: '0.7', maxTokens: '100' },
    { temperature: 0.7, maxTokens: 100 },
    ['VALUE_NORMALISED maxTokens', 'VALUE_NORMALISED temperature'],
  ],
  [{ temperature: '${input.t}' }, { temperature: '${input.t}' }, []],
  [
    { model_config: { model: 'm', max_tokens: 1, temperature: 0 }, system_prompt: 's' },
    { systemPrompt: 's', model: 'm', temperature: 0, maxTokens: 1 },
    [
      'FIELD_RENAMED system_prompt',
      'FIELD_RENAMED model_config.max_tokens',
      'FIELD_RENAMED model_config',
      'FIELD_RENAMED modelConfig.model',
      'FIELD_RENAMED modelConfig.maxTokens',
      'FIELD_RENAMED modelConfig.temperature',
    ],
  ],
  [
    { model: 'a', modelConfig: { model: 'b', endpoint: 'e' } },
    { model: 'a', modelConfig: { endpoint: 'e' } },
    ['CONFIG_CONFLICT modelConfig.model'],
  ],
  [{ provider: 'OpenAI' }, { provider: 'openai' }, ['VALUE_NORMALISED provider']],
  [
    { tools: [{ name: 't', input_schema: { own_key: {} } }], messages: [{ role: 'user', content: 'c' }] },
    { messages: [{ role: 'user', content: 'c' }], tools: [{ name: 't', inputSchema: { own_key: {} } }] },
    ['FIELD_RENAMED tools[0].input_schema'],
  ],
]);

configs('condition', [
  [{ expression: 'result.success === true' }, { expression: 'result.success === true' }, []],
  [{ condition: 'x' }, { expression: 'x' }, ['FIELD_RENAMED condition']],
  [{ expression: true }, { expression: 'true' }, ['VALUE_NORMALISED expression']],
  [
    { expression: { left: 'input.a', operator: 'greaterthan', right: '5' } },
    { expression: { left: 'input.a', operator: 'greaterThan', right: 5 } },
    ['VALUE_NORMALISED expression.operator', 'VALUE_NORMALISED expression.right'],
  ],
  [
    { condition: { operator: 'OR', conditions: [{ left: 'input.a', operator: 'isnull' }, 'input.b'] } },
    { expression: { operator: 'or', conditions: [{ left: 'input.a', operator: 'isNull' }, 'input.b'] } },
    [
      'VALUE_NORMALISED condition.operator',
      'VALUE_NORMALISED condition.conditions[0].operator',
      'FIELD_RENAMED condition',
    ],
  ],
  [
    {
      conditions: [
        { variable: 'count', operator: '>=', value: 3 },
        { variable: 'input.s', operator: 'startsWith', value: 'x' },
      ],
      operator: 'AND',
    },
    {
      expression: {
        operator: 'and',
        conditions: [
          { left: 'vars.count', operator: 'greaterOrEqual', right: 3 },
          { left: 'input.s', operator: 'startsWith', right: 'x' },
        ],
      },
    },
    [
      'FIELD_RENAMED conditions',
      'VALUE_NORMALISED operator',
      'FIELD_RENAMED conditions[0].variable',
      'VALUE_NORMALISED conditions[0].operator',
      'FIELD_RENAMED conditions[0].value',
      'FIELD_RENAMED conditions[1].variable',
      'FIELD_RENAMED conditions[1].value',
    ],
  ],
  [{ expression: 'x', conditions: [], operator: 'AND' }, { expression: 'x' }, []],
  [
    { expression: 'x', conditions: [{ variable: 'a', operator: '==', value: 1 }] },
    { expression: 'x' },
    ['CONFIG_CONFLICT conditions'],
  ],
  [{ expression: { left: 'a', operator: '%', right: 2 } }, {}, ['FIELD_INVALID expression.operator']],
  [{ expression: { operator: '==', right: 2 } }, {}, ['FIELD_INVALID expression.left']],
  [{ expression: { operator: 'xor', conditions: [] } }, {}, ['FIELD_INVALID expression.operator']],
]);

describe('operators of conditions', () => {
  it.each([
    ['==', 'equals'],
    ['===', 'equals'],
    ['!=', 'notEquals'],
    ['<>', 'notEquals'],
    ['notequals', 'notEquals'],
    ['not_equals', 'notEquals'],
    ['>', 'greaterThan'],
    ['<', 'lessThan'],
    ['>=', 'greaterOrEqual'],
    ['<=', 'lessOrEqual'],
    ['CONTAINS', 'contains'],
    ['endswith', 'endsWith'],
    ['matches', 'matches'],
    ['isnotnull', 'isNotNull'],
    ['is-empty', 'isEmpty'],
    ['isNotEmpty', 'isNotEmpty'],
  ])('%s is %s', (seen, operator) => {
    const config = { expression: { left: 'input.a', operator: seen } };
    expect(read('condition', { config }).node?.config).toEqual({ expression: { left: 'input.a', operator } });
  });
});

configs('loop', [
  [{ loop_type: 'foreach', items: 'input.a' }, { loopType: 'forEach', items: 'input.a' }, ['FIELD_RENAMED loop_type']],
  [{ loopType: 'do-while', condition: 'x' }, { loopType: 'doWhile', condition: 'x' }, ['VALUE_NORMALISED loopType']],
  [{ items: 'input.a' }, { loopType: 'forEach', items: 'input.a' }, []],
  [{ iterator: 'input.a' }, { loopType: 'forEach', items: 'input.a' }, ['FIELD_RENAMED iterator']],
  [{ condition: 'vars.x' }, { loopType: 'while', condition: 'vars.x' }, []],
  [{ count: '3' }, { loopType: 'count', count: 3 }, ['VALUE_NORMALISED count']],
  [
    { arraySource: 'input', arrayPath: 'a.b' },
    { loopType: 'forEach', items: 'input.a.b' },
    ['FIELD_RENAMED arraySource'],
  ],
  [{ arraySource: 'input' }, { loopType: 'forEach', items: 'input.items' }, ['FIELD_RENAMED arraySource']],
  [{ arrayPath: 'input.a' }, { loopType: 'forEach', items: 'input.a' }, ['FIELD_RENAMED arrayPath']],
  [
    { arraySource: 'variable', arrayVariable: 'rows' },
    { loopType: 'forEach', items: 'vars.rows' },
    ['FIELD_RENAMED arraySource'],
  ],
  [
    { arraySource: 'previousNode', arrayPath: 'rows' },
    { loopType: 'forEach', items: 'result.rows' },
    ['FIELD_RENAMED arraySource'],
  ],
  [{ items: 'input.a', arrayPath: 'b' }, { loopType: 'forEach', items: 'input.a' }, ['CONFIG_CONFLICT arrayPath']],
  [{ arraySource: 'elsewhere', arrayPath: 'b' }, {}, ['FIELD_INVALID arraySource']],
  [
    { condition: { type: 'variable', variable: 'count', operator: '<', value: '10' } },
    { loopType: 'while', condition: 'vars.count < 10' },
    [
      'FIELD_RENAMED condition.variable',
      'VALUE_NORMALISED condition.operator',
      'FIELD_RENAMED condition.value',
      'FIELD_DERIVED condition',
    ],
  ],
  [
    { condition: { type: 'custom', expression: 'a < b' } },
    { loopType: 'while', condition: 'a < b' },
    ['FIELD_DERIVED condition'],
  ],
  [
    { condition: { type: 'count', variable: 'i', operator: '<', value: 10 } },
    { loopType: 'count', count: 10, indexVariable: 'i' },
    ['FIELD_RENAMED condition'],
  ],
  [
    { condition: { type: 'count', operator: '<=', value: '10' } },
    { loopType: 'count', count: 11 },
    ['FIELD_RENAMED condition'],
  ],
  [
    { condition: { type: 'count', operator: '<', value: 'input.n' } },
    { loopType: 'count', count: 'input.n' },
    ['FIELD_RENAMED condition'],
  ],
  [{ condition: { type: 'count', operator: '>', value: 1 } }, {}, ['FIELD_INVALID condition']],
  [{ condition: { type: 'custom' } }, {}, ['FIELD_INVALID condition.expression']],
  [{ condition: { type: 'sometimes' } }, {}, ['FIELD_INVALID condition.type']],
  [
    { condition: { operator: 'or', conditions: [{ left: 'a', operator: 'contains', right: 'x' }, 'b'] } },
    { loopType: 'while', condition: '(a.includes("x") || (b))' },
    ['FIELD_DERIVED condition'],
  ],
  [{ condition: { left: 'a', operator: 'matches', right: 'x' } }, {}, ['FIELD_INVALID condition.operator']],
  [
    { loopVariable: 'i', itemVariable: 'row' },
    { itemVariable: 'row', indexVariable: 'i' },
    ['FIELD_RENAMED loopVariable'],
  ],
  [
    { batch_config: { batch_size: 5, parallel: true, delay_between_batches_ms: 100 } },
    { batchSize: 5, parallel: true, delayMs: 100 },
    [
      'FIELD_RENAMED batch_config.batch_size',
      'FIELD_RENAMED batch_config.delay_between_batches_ms',
      'FIELD_RENAMED batch_config',
      'FIELD_RENAMED batchConfig.batchSize',
      'FIELD_RENAMED batchConfig.parallel',
      'FIELD_RENAMED batchConfig.delayMs',
    ],
  ],
  [{ delay: '60s', maxIterations: '5' }, { maxIterations: 5, delayMs: 60_000 }, ['VALUE_NORMALISED maxIterations']],
  [{ delay: 'soon' }, {}, ['DURATION_INVALID delay']],
  [{ continue_as_new_threshold: 100 }, { continueAsNewAfter: 100 }, ['FIELD_RENAMED continue_as_new_threshold']],
  [{ childNodes: ['a'] }, {}, ['FIELD_IGNORED childNodes']],
]);

configs('phase', [
  [
    { sequential: 'false', max_concurrency: '2' },
    { sequential: false, maxConcurrency: 2 },
    ['VALUE_NORMALISED sequential', 'FIELD_RENAMED max_concurrency'],
  ],
]);

configs('retry', [
  [
    { maxAttempts: '3', backoff: { type: 'Linear', initialInterval: '1s', maxInterval: 60, multiplier: '2' } },
    { maxAttempts: 3, backoff: { type: 'linear', initialIntervalMs: 1000, maxIntervalMs: 60_000, multiplier: 2 } },
    ['VALUE_NORMALISED maxAttempts', 'VALUE_NORMALISED backoff.type', 'VALUE_NORMALISED backoff.multiplier'],
  ],
  [{ backoff: 'none' }, { backoff: { type: 'none' } }, ['VALUE_NORMALISED backoff']],
  [{ backoff: { initialInterval: 'soon' } }, { backoff: {} }, ['DURATION_INVALID backoff.initialInterval']],
  [{ retry_on: 'condition', condition: 'x' }, { retryOn: 'condition', condition: 'x' }, ['FIELD_RENAMED retry_on']],
  [
    { scope: 'childWorkflow', problemType: 'p' },
    { scope: 'child-workflow', problemType: 'p' },
    ['VALUE_NORMALISED scope'],
  ],
]);

configs('state-variable', [
  [
    { variableName: 'v', operation: 'SET' },
    { name: 'v', operation: 'set' },
    ['FIELD_RENAMED variableName', 'VALUE_NORMALISED operation'],
  ],
  [{ name: 'v', value: null, initialValue: null }, { name: 'v', value: null, initialValue: null }, []],
  [{ name: 'v', value: '5', amount: '2' }, { name: 'v', value: '5', amount: 2 }, ['VALUE_NORMALISED amount']],
  ...['phase', 'loop', 'local', 'activity'].map((scope): Case => [
    { name: 'v', scope },
    { name: 'v', scope: 'workflow' },
    ['VALUE_NORMALISED scope'],
  ]),
  [{ name: 'v', scope: 'project' }, { name: 'v', scope: 'project' }, []],
  [
    { name: 'v', storageType: 'external', connectionId: 'c' },
    { name: 'v', storageType: 'database', connectorId: 'c' },
    ['VALUE_NORMALISED storageType', 'FIELD_RENAMED connectionId'],
  ],
  [{ name: 'v', variableType: 'integer' }, { name: 'v', type: 'number' }, ['FIELD_RENAMED variableType']],
  [{ operation: 'get' }, { operation: 'get' }, []],
]);

configs('state-variable', [[{ operation: 'get' }, { name: 'total', operation: 'get' }, ['FIELD_DERIVED name']]], {
  label: 'total',
});

configs('signal', [
  [{ signal_name: 's' }, { signalName: 's' }, ['FIELD_RENAMED signal_name']],
  [
    { parametersSchema: '{"type":"object"}' },
    { parametersSchema: { type: 'object' } },
    ['VALUE_NORMALISED parametersSchema'],
  ],
  [{ parametersSchema: 'no' }, {}, ['FIELD_INVALID parametersSchema']],
  [{ parametersSchema: '' }, {}, []],
  [{ targetWorkflow: 'w' }, { direction: 'send', targetWorkflow: 'w' }, ['FIELD_DERIVED direction']],
  [{ direction: 'receive', targetWorkflow: 'w' }, { direction: 'receive', targetWorkflow: 'w' }, []],
  [
    { target_workflow_id: 'w', direction: 'send' },
    { direction: 'send', targetWorkflow: 'w' },
    ['FIELD_RENAMED target_workflow_id'],
  ],
  [{ timeout: '48h' }, { timeoutMs: 172_800_000 }, []],
  [{ timeout: '30' }, { timeoutMs: 30_000 }, []],
  [{ timeout_ms: 30 }, { timeoutMs: 30 }, ['FIELD_RENAMED timeout_ms']],
  [{ timeout_ms: 0 }, {}, ['FIELD_RENAMED timeout_ms']],
  [{ timeout: '30s', timeout_ms: 30_000 }, { timeoutMs: 30_000 }, ['FIELD_RENAMED timeout_ms']],
  [{ timeout: '30s', timeout_ms: 30 }, { timeoutMs: 30 }, ['FIELD_RENAMED timeout_ms', 'CONFIG_CONFLICT timeout']],
]);

configs('child-workflow', [
  [{ workflow_name: 'c' }, { workflowType: 'c' }, ['FIELD_RENAMED workflow_name']],
  [{ workflowType: 'c', channel: 'q' }, { workflowType: 'c', taskQueue: 'q' }, ['FIELD_RENAMED channel']],
  [{ executionType: 'startChild' }, { awaitResult: false }, ['FIELD_RENAMED executionType']],
  [{ executionType: 'executeChild' }, { awaitResult: true }, ['FIELD_RENAMED executionType']],
  [
    { executionType: 'startChild', await_result: true },
    { awaitResult: true },
    ['FIELD_RENAMED await_result', 'CONFIG_CONFLICT executionType'],
  ],
  ...['request-cancel', 'request_cancel', 'RequestCancel'].map((seen): Case => [
    { parentClosePolicy: seen },
    { parentClosePolicy: 'REQUEST_CANCEL' },
    ['VALUE_NORMALISED parentClosePolicy'],
  ]),
  [
    { execution_timeout_ms: 5, runTimeout: '1m' },
    { executionTimeoutMs: 5, runTimeoutMs: 60_000 },
    ['FIELD_RENAMED execution_timeout_ms'],
  ],
  [{ search_attributes: { own_key: 1 } }, { searchAttributes: { own_key: 1 } }, ['FIELD_RENAMED search_attributes']],
  [{ hasParentCommunication: true }, {}, ['FIELD_IGNORED hasParentCommunication']],
]);

describe('child-workflow', () => {
  it('is named by its component where nothing else names it', () => {
    expect(read('child-workflow', { componentName: 'c' }).node?.config).toEqual({ workflowType: 'c' });
    const named = read('child-workflow', { componentName: 'c', config: { workflowType: 'w' } });
    expect(named).toMatchObject({ node: { config: { workflowType: 'w' } }, said: [] });
  });
});

configs('data-in', [
  [
    { path: '/o', method: 'put' },
    { endpointPath: '/o', httpMethod: 'PUT' },
    ['FIELD_RENAMED path', 'FIELD_RENAMED method'],
  ],
  [{ isPublic: 'true', timeout: '5s' }, { isPublic: true, timeoutMs: 5000 }, ['VALUE_NORMALISED isPublic']],
]);

configs('data-out', [[{ variable: 'v' }, { variableName: 'v' }, ['FIELD_RENAMED variable']]]);

configs('api-endpoint', [
  [
    { path: '/o', httpMethod: 'get' },
    { endpointPath: '/o', method: 'GET' },
    ['FIELD_RENAMED path', 'FIELD_RENAMED httpMethod'],
  ],
  [
    { authType: 'api_key', rateLimitPerMinute: '60' },
    { authType: 'api-key', rateLimitPerMinute: 60 },
    ['VALUE_NORMALISED authType', 'VALUE_NORMALISED rateLimitPerMinute'],
  ],
]);

configs('kong-logging', [
  [
    { log_level: 'warn', max_body_size: 1 },
    { logLevel: 'warn', maxBodySize: 1 },
    ['FIELD_RENAMED log_level', 'FIELD_RENAMED max_body_size'],
  ],
]);

configs('kong-cache', [
  [
    { ttl: 60, cacheKeyStrategy: 'query-string' },
    { ttlSeconds: 60, cacheKeyStrategy: 'query' },
    ['FIELD_RENAMED ttl', 'VALUE_NORMALISED cacheKeyStrategy'],
  ],
  [
    { cacheKeyStrategy: 'default', responseCodes: ['200'] },
    { cacheKeyStrategy: 'path', responseCodes: [200] },
    ['VALUE_NORMALISED cacheKeyStrategy', 'VALUE_NORMALISED responseCodes'],
  ],
]);

configs('kong-cors', [
  [{ credentials: true }, { allowCredentials: true }, ['FIELD_RENAMED credentials']],
  [{ credentials: true, allowCredentials: false }, { allowCredentials: false }, ['CONFIG_CONFLICT credentials']],
  [
    { allowedOrigins: '*', allowedMethods: ['get'] },
    { allowedOrigins: ['*'], allowedMethods: ['GET'] },
    ['VALUE_NORMALISED allowedOrigins', 'VALUE_NORMALISED allowedMethods'],
  ],
]);

configs('graphql-gateway', [
  [
    {
      path: '/g',
      graphqlSchema: 's',
      queries: [{ queryName: 'q', workflow: 'w' }],
      mutations: [{ mutationName: 'm', workflow_id: 'w' }],
    },
    {
      endpointPath: '/g',
      schema: 's',
      queries: [{ name: 'q', workflowId: 'w' }],
      mutations: [{ name: 'm', workflowId: 'w' }],
    },
    [
      'FIELD_RENAMED path',
      'FIELD_RENAMED graphqlSchema',
      'FIELD_RENAMED queries[0].queryName',
      'FIELD_RENAMED queries[0].workflow',
      'FIELD_RENAMED mutations[0].mutationName',
      'FIELD_RENAMED mutations[0].workflow_id',
    ],
  ],
]);

configs('mcp-server', [
  [
    {
      name: 's',
      version: '2',
      tools: [{ name: 't', schema: { own_key: {} }, workflow: 'w' }],
      resources: [{ uri: 'u', mime_type: 'm' }],
    },
    {
      serverName: 's',
      serverVersion: '2',
      resources: [{ uri: 'u', mimeType: 'm' }],
      tools: [{ name: 't', inputSchema: { own_key: {} }, workflowId: 'w' }],
    },
    [
      'FIELD_RENAMED name',
      'FIELD_RENAMED version',
      'FIELD_RENAMED resources[0].mime_type',
      'FIELD_RENAMED tools[0].schema',
      'FIELD_RENAMED tools[0].workflow',
    ],
  ],
]);

activity('log', [
  [
    { message: 'm', level: 'WARNING', includeTimestamp: true },
    { message: 'm', level: 'warn' },
    ['FIELD_IGNORED includeTimestamp', 'VALUE_NORMALISED level'],
  ],
]);

activity('http-request', [
  [
    {
      url: 'u',
      method: 'post',
      query_params: { own_key: 1 },
      headers: { X_Own: '1' },
      body: { own_key: 1 },
      body_type: 'json',
    },
    {
      url: 'u',
      method: 'POST',
      headers: { X_Own: '1' },
      query: { own_key: 1 },
      body: { own_key: 1 },
      bodyType: 'json',
    },
    ['VALUE_NORMALISED method', 'FIELD_RENAMED query_params', 'FIELD_RENAMED body_type'],
  ],
  [{ timeout: '30s' }, { timeoutMs: 30_000 }, []],
  [{ timeout_ms: 30_000 }, { timeoutMs: 30_000 }, ['FIELD_RENAMED timeout_ms']],
  [{ timeout: 0 }, {}, ['DURATION_INVALID timeout']],
  [{ expected_status: ['200', 201] }, { expectedStatus: [200, 201] }, ['FIELD_RENAMED expected_status']],
  [{ expectedStatus: 200 }, { expectedStatus: [200] }, ['VALUE_NORMALISED expectedStatus']],
  [
    { auth: { auth_type: 'apikey', header_name: 'X-Key' } },
    { auth: { type: 'api-key', name: 'X-Key' } },
    ['FIELD_RENAMED auth.auth_type', 'FIELD_RENAMED auth.header_name'],
  ],
]);

activity('postgresql-query', [
  [
    { connectionId: 'c', query: 'q', parameters: [1] },
    { connectorId: 'c', query: 'q', parameters: [1] },
    ['FIELD_RENAMED connectionId'],
  ],
]);

activity('redis-command', [[{ command: 'get', key: 'k' }, { command: 'GET', key: 'k' }, ['VALUE_NORMALISED command']]]);

activity('delay', [
  [{ duration: '1m' }, { durationMs: 60_000 }, []],
  [{ duration: 0 }, { durationMs: 0 }, []],
  [{ duration: '${input.wait}' }, { duration: '${input.wait}' }, []],
  [{ duration: 'soon' }, {}, ['DURATION_INVALID duration']],
  [{ duration_ms: 5 }, { durationMs: 5 }, ['FIELD_RENAMED duration_ms']],
]);

activity('fail', [
  [{ message: 'm', non_retryable: true }, { message: 'm', nonRetryable: true }, ['FIELD_RENAMED non_retryable']],
]);

describe('an activity that no rule knows', () => {
  it.each([
    { own_key: 1, timeout: '10m', retry: 3, schema: null, connector_id: 'x', timeouts: { read: 1 } },
    { channel: 'email', path: '/x', method: 'get', level: 'WARNING' },
    { retry: { times: 3 }, params: { a: 1 }, type: 'object' },
  ])('keeps %j', (config) => {
    expect(read('activity', { componentName: 'Own', config })).toMatchObject({ node: { config }, said: [] });
  });

  it('is joined by the fields beside it', () => {
    expect(read('activity', { componentName: 'Own', query: 'q', inputMapping: { a: 'b' } }).node?.config).toEqual({
      query: 'q',
      inputMapping: { a: 'b' },
    });
  });
});

describe('the planned schema of activities', () => {
  it('is read as name, config, timeouts and retry policy', () => {
    const config = {
      activity_name: 'Own',
      task_queue: 'q',
      params: { own_key: 1 },
      retry: { max_attempts: 2, non_retryable_errors: ['Fatal'] },
      timeouts: { start_to_close_ms: 5000, heartbeat_ms: 100 },
      await_result: true,
    };
    expect(read('activity', { config })).toEqual({
      node: {
        id: 'n',
        type: 'activity',
        label: 'a node',
        componentName: 'Own',
        taskQueue: 'q',
        timeoutMs: 5000,
        timeouts: { heartbeatMs: 100 },
        retryPolicy: {
          maximumAttempts: 2,
          initialIntervalMs: 1000,
          maximumIntervalMs: 3_600_000,
          backoffCoefficient: 2,
          nonRetryableErrorTypes: ['Fatal'],
        },
        config: { own_key: 1 },
      },
      said: [
        'FIELD_IGNORED await_result',
        'FIELD_RENAMED params',
        'FIELD_RENAMED task_queue',
        'FIELD_RENAMED timeouts.start_to_close_ms',
        'FIELD_RENAMED timeouts.heartbeat_ms',
        'FIELD_RENAMED activity_name',
        'FIELD_RENAMED retry',
      ],
    });
  });
});

describe('beside the config', () => {
  it.each<readonly [type: string, data: object, node: object, said: readonly string[]]>([
    ['activity', { taskQueue: 'q', channel: 'q' }, { taskQueue: 'q' }, ['FIELD_RENAMED channel']],
    ['activity', { taskQueue: 'q', channel: 'r' }, { taskQueue: 'q' }, ['CONFIG_CONFLICT channel']],
    ['agent', { config: { timeout_ms: 120_000 } }, { timeoutMs: 120_000, config: {} }, ['FIELD_RENAMED timeout_ms']],
    ['activity', { timeout: '300' }, { timeoutMs: 300_000 }, []],
    ['activity', { componentName: 'log-message' }, { componentName: 'log' }, ['VALUE_NORMALISED componentName']],
    ['signal', { timeout: '5s' }, { config: { timeoutMs: 5000 } }, ['FIELD_RENAMED timeout']],
    [
      'activity',
      { retryPolicy: { strategy: 'none' }, config: { retryPolicy: { strategy: 'keep-trying' } } },
      { retryPolicy: { initialIntervalMs: 1000, maximumIntervalMs: 3_600_000, backoffCoefficient: 2 }, config: {} },
      ['FIELD_RENAMED retryPolicy', 'CONFIG_CONFLICT retryPolicy'],
    ],
  ])('%s %j is read', (type, data, node, said) => {
    expect(read(type, data)).toMatchObject({ node, said });
  });
});
