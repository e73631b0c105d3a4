import type { ManifestContext } from '@workflow-builder/component-kit';
import { closest } from '@workflow-builder/diagnostics';
import type { ManifestPart } from '@workflow-builder/manifest';
import { type JsonObject, type NodeId, ownValue, type WorkflowNode } from '@workflow-builder/workflow-model';
import type { KongLoggingConfig } from './config.js';

/** Names of levels in Kong's `syslog`. */
const syslogLevels = { debug: 'debug', info: 'info', warn: 'warning', error: 'err' } as const;

/** What is logged, and the plugin that does it. */
export function kongLoggingManifest(context: ManifestContext<KongLoggingConfig>): ManifestPart | undefined {
  const endpoints = loggedEndpoints(context);
  if (endpoints === undefined) return undefined;
  const { config } = context;
  const {
    connectorId,
    connectorType = 'http-log',
    logFormat = 'json',
    logLevel = 'info',
    redactPatterns = [],
  } = config;
  return {
    logging: {
      connectorId,
      endpoints,
      format: logFormat,
      level: logLevel,
      requestBody: config.logRequestBody ?? false,
      responseBody: config.logResponseBody ?? false,
      maxBodyBytes: config.maxBodySize ?? 10_240,
      headers: config.includeHeaders ?? true,
      redactPatterns,
    },
    plugins: [{ name: connectorType, connectorId, endpoints, config: pluginConfig(config) }],
  };
}

/** What the document says of the plugin; the deployment adds what the connector knows, such as its host. */
function pluginConfig({ connectorType = 'http-log', logLevel = 'info' }: KongLoggingConfig): JsonObject {
  switch (connectorType) {
    case 'http-log':
      return { method: 'POST', content_type: 'application/json' };
    case 'syslog':
      return { log_level: syslogLevels[logLevel] };
    case 'file-log':
    case 'tcp-log':
    case 'udp-log':
      return {};
  }
}

/** The endpoints that this node or their own node enables; empty: all. Undefined after a finding. */
function loggedEndpoints({
  config,
  node,
  workflow,
  report,
}: ManifestContext<KongLoggingConfig>): readonly NodeId[] | undefined {
  const interfaces = workflow.nodes.filter(isInterface);
  const enabled = (config.enabledEndpoints ?? []).map((name, index) => {
    const endpoint = interfaces.find(({ id }) => id === name);
    if (endpoint === undefined) {
      const field = `data.config.enabledEndpoints[${index}]`;
      report(
        'ENDPOINT_NOT_FOUND',
        { label: node.label, endpoint: name, suggestion: suggest(name, interfaces) },
        { field },
      );
    }
    return endpoint;
  });
  const found = enabled.filter((endpoint) => endpoint !== undefined);
  if (found.length < enabled.length) return undefined;
  if (found.length === 0) return [];
  const own = interfaces.filter(({ config: settings }) => ownValue(settings, 'loggingEnabled') === true);
  return [...new Set([...found, ...own].map(({ id }) => id))].sort();
}

function isInterface({ type }: WorkflowNode): boolean {
  return type === 'data-in' || type === 'data-out';
}

function suggest(name: string, interfaces: readonly WorkflowNode[]): string {
  const ids = interfaces.map(({ id }) => id);
  const meant = closest(name, ids);
  if (meant !== undefined) return `"${meant}" may be meant`;
  return ids.length === 0 ? 'the workflow has none' : `known are ${ids.slice(0, 20).join(', ')}`;
}
