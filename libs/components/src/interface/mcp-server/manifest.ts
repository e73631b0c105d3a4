import type { ManifestContext } from '@workflow-builder/component-kit';
import type { ManifestPart, McpResource, McpTool } from '@workflow-builder/manifest';
import type { McpResourceConfig, McpServerConfig, McpToolConfig } from './config.js';

/** The server, and the endpoint that it answers at. */
export function mcpServerManifest({ config }: ManifestContext<McpServerConfig>): ManifestPart {
  const { serverName, serverVersion = '1.0.0', endpointPath = '/mcp', tools = [], resources = [] } = config;
  return {
    mcp: {
      name: serverName,
      version: serverVersion,
      endpointPath,
      tools: tools.map(toolOf).sort((a, b) => (a.name < b.name ? -1 : 1)),
      resources: resources.map(resourceOf).sort((a, b) => (a.uri < b.uri ? -1 : 1)),
    },
    endpoints: [
      {
        method: 'POST',
        path: endpointPath,
        target: { kind: 'mcp' },
        requestSchema: { type: 'object' },
        isPublic: true,
      },
    ],
  };
}

function toolOf({ name, description, inputSchema = { type: 'object' }, workflowId }: McpToolConfig): McpTool {
  return { name, ...(description === undefined ? {} : { description }), inputSchema, workflow: workflowId };
}

function resourceOf({
  uri,
  name,
  description,
  mimeType = 'application/json',
  workflowId,
}: McpResourceConfig): McpResource {
  return { uri, name, ...(description === undefined ? {} : { description }), mimeType, workflow: workflowId };
}
