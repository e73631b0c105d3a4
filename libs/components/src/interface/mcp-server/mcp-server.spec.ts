import { describe, expect, it } from '@jest/globals';
import { lowerNode, manifestOf } from '@workflow-builder/component-kit';
import { mcpServer } from './index.js';

const tool = { name: 'find_order', workflowId: 'wf-find' };
const resource = { uri: 'orders://open', name: 'Open orders', workflowId: 'wf-open' };
const valid = { serverName: 'orders', tools: [tool] };

const codesOf = (config: object) =>
  lowerNode(mcpServer, { data: { config: { ...valid, ...config } } })
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ code, field }) => ({ code, field }));

describe('mcp-server', () => {
  it('executes nothing', () => {
    expect(lowerNode(mcpServer, { data: { config: valid } })).toMatchObject({
      lowered: { operation: { kind: 'pass' } },
      diagnostics: [],
    });
  });

  it.each([
    [{ serverName: '' }, 'CONFIG_REQUIRED', 'serverName'],
    [{ serverVersion: 2 }, 'CONFIG_INVALID', 'serverVersion'],
    [{ endpointPath: '/m//cp' }, 'CONFIG_INVALID', 'endpointPath'],
    [{ tools: [] }, 'MCP_SERVER_EMPTY', 'tools'],
    [{ tools: [tool, tool] }, 'MCP_NAME_REPEATED', 'tools[1].name'],
    [{ resources: [resource, resource] }, 'MCP_NAME_REPEATED', 'resources[1].uri'],
    [{ tools: [{ ...tool, name: 'find order' }] }, 'CONFIG_INVALID', 'tools[0].name'],
    [{ tools: [{ name: 'a' }] }, 'CONFIG_REQUIRED', 'tools[0].workflowId'],
    [{ tools: [{ ...tool, inputSchema: { type: 'string' } }] }, 'CONFIG_INVALID', 'tools[0].inputSchema'],
    [
      { tools: [{ ...tool, inputSchema: { type: 'object', properties: { a: { pattern: '(' } } } }] },
      'CONFIG_INVALID',
      'tools[0].inputSchema.properties.a.pattern',
    ],
    [{ resources: [{ ...resource, uri: 'open orders' }] }, 'CONFIG_INVALID', 'resources[0].uri'],
    [{ resources: [{ ...resource, mimeType: 'json' }] }, 'CONFIG_INVALID', 'resources[0].mimeType'],
    [{ resources: ['orders://open'] }, 'CONFIG_INVALID', 'resources[0]'],
  ])('finds fault with %j', (config, code, field) => {
    expect(codesOf(config)).toEqual([{ code, field: `data.config.${field}` }]);
  });

  it('adds tools and resources in order, and the endpoint that answers', () => {
    const inputSchema = { type: 'object', properties: { id: { type: 'string' } } };
    const config = {
      name: 'orders',
      version: '2.1.0',
      tools: [
        { ...tool, name: 'z', schema: inputSchema },
        { ...tool, description: 'Finds an order.' },
      ],
      resources: [resource],
    };
    expect(manifestOf(mcpServer, { data: { config } }).part).toMatchObject({
      mcp: {
        name: 'orders',
        version: '2.1.0',
        endpointPath: '/mcp',
        tools: [
          { name: 'find_order', description: 'Finds an order.', inputSchema: { type: 'object' }, workflow: 'wf-find' },
          { name: 'z', inputSchema, workflow: 'wf-find' },
        ],
        resources: [{ uri: 'orders://open', mimeType: 'application/json', workflow: 'wf-open' }],
      },
      endpoints: [{ method: 'POST', path: '/mcp', target: { kind: 'mcp' }, isPublic: true }],
    });
  });
});
