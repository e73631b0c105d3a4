import { defineComponent } from '@workflow-builder/component-kit';
import { McpServerConfig } from './config.js';
import { lowerMcpServer } from './lower.js';
import { mcpServerManifest } from './manifest.js';

export const mcpServer = defineComponent({
  type: 'mcp-server',
  identity: { componentId: 'comp_mcp_server', componentName: 'MCP server' },
  role: 'configuration',
  config: McpServerConfig,
  lower: lowerMcpServer,
  manifest: mcpServerManifest,
});
