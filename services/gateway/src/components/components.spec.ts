import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ComponentList } from '@workflow-builder/contracts';
import { nodeTypes } from '@workflow-builder/workflow-model';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { startGateway, type TestGateway } from '../../tests/gateway-kit.js';

describe('GET /api/components', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });

  afterAll(() => gateway.stop());

  const get = (ifNoneMatch?: string) =>
    fetch(`${gateway.url}/api/components`, {
      headers: ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch },
      signal: AbortSignal.timeout(10_000),
    });

  it('describes node types by the documented body', async () => {
    const response = await get();
    const list = (await response.json()) as ComponentList;
    expect(response.status).toBe(200);
    expect(validateSync(plainToInstance(ComponentList, list), { forbidUnknownValues: true })).toEqual([]);
    for (const { type } of list.components) expect(nodeTypes).toContain(type);
  });

  it('tells ports, settings and where to read more', async () => {
    const { components } = (await (await get()).json()) as ComponentList;
    expect(components.find(({ type }) => type === 'condition')?.ports.outputs).toEqual([
      { handle: 'true' },
      { handle: 'false' },
    ]);
    expect(components.find(({ type }) => type === 'mcp-server')).toMatchObject({
      role: 'configuration',
      docsUrl: 'docs/components/mcp-server.md',
      configSchema: {
        type: 'object',
        required: ['serverName'],
        properties: {
          serverName: { type: 'string', description: expect.any(String) },
          tools: { type: 'array', items: { $ref: '#/definitions/McpToolConfig' } },
        },
        definitions: { McpToolConfig: { required: expect.arrayContaining(['name', 'workflowId']) } },
      },
    });
  });

  it('answers 304 to whoever has it already', async () => {
    const tag = (await get()).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const response = await get(known);
      expect([known, response.status, await response.text(), response.headers.get('etag')]).toEqual([
        known,
        304,
        '',
        tag,
      ]);
    }
    expect((await get('"other"')).status).toBe(200);
  });
});
