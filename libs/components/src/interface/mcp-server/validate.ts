import type { LoweringContext } from '@workflow-builder/component-kit';
import { ownValue } from '@workflow-builder/workflow-model';
import { isCheckable } from '../../schemas/check-schema.js';
import type { McpServerConfig, McpToolConfig } from './config.js';

type Context = LoweringContext<McpServerConfig>;

/** Whether there is something to offer, each under a name of its own, and tools take objects. */
export function checkMcpServer(context: Context): boolean {
  const { tools = [], resources = [] } = context.config;
  const names = tools.map(({ name }) => name);
  const uris = resources.map(({ uri }) => uri);
  const checks = [
    checkNotEmpty(context),
    ...names.map((name, index) => checkFirst('tool', names, { name, field: `tools[${index}].name`, index }, context)),
    ...uris.map((name, index) =>
      checkFirst('resource', uris, { name, field: `resources[${index}].uri`, index }, context),
    ),
    ...tools.map((tool, index) => checkInput(tool, `tools[${index}].inputSchema`, context)),
  ];
  return checks.every((isSound) => isSound);
}

function checkNotEmpty({ config, node, report }: Context): boolean {
  if ((config.tools ?? []).length + (config.resources ?? []).length > 0) return true;
  report('MCP_SERVER_EMPTY', { label: node.label }, { field: 'data.config.tools' });
  return false;
}

function checkFirst(
  kind: 'tool' | 'resource',
  names: readonly string[],
  { name, field, index }: { readonly name: string; readonly field: string; readonly index: number },
  { node, report }: Context,
): boolean {
  if (names.indexOf(name) === index) return true;
  report('MCP_NAME_REPEATED', { label: node.label, kind, name }, { field: `data.config.${field}` });
  return false;
}

/** The protocol knows arguments by name only. */
function checkInput({ inputSchema }: McpToolConfig, field: string, context: Context): boolean {
  if (inputSchema === undefined) return true;
  const isSound = isCheckable(inputSchema, field, context);
  if (ownValue(inputSchema, 'type') === 'object') return isSound;
  const { node, report } = context;
  report(
    'CONFIG_INVALID',
    { field, label: node.label, reason: 'its `type` must be `object`' },
    { field: `data.config.${field}` },
  );
  return false;
}
