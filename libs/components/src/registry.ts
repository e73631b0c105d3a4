import type { Component } from '@workflow-builder/component-kit';
import type { NodeType } from '@workflow-builder/workflow-model';
import { agent } from './ai/agent/index.js';
import { childWorkflow } from './composition/child-workflow/index.js';
import { condition } from './control/condition/index.js';
import { conditional } from './control/conditional/index.js';
import { loop } from './control/loop/index.js';
import { phase } from './control/phase/index.js';
import { retry } from './control/retry/index.js';
import { activity } from './core-flow/activity/index.js';
import { end } from './core-flow/end/index.js';
import { trigger } from './core-flow/trigger/index.js';
import { apiEndpoint } from './interface/api-endpoint/index.js';
import { graphqlGateway } from './interface/graphql-gateway/index.js';
import { mcpServer } from './interface/mcp-server/index.js';
import { kongCache } from './kong/kong-cache/index.js';
import { kongCors } from './kong/kong-cors/index.js';
import { kongLogging } from './kong/kong-logging/index.js';
import { dataIn } from './messages/data-in/index.js';
import { dataOut } from './messages/data-out/index.js';
import { signal } from './messages/signal/index.js';
import { stateVariable } from './state/state-variable/index.js';

/** The components that can be compiled. To add one, add its folder here. */
export const components: readonly Component[] = [
  trigger,
  end,
  activity,
  agent,
  conditional,
  condition,
  loop,
  phase,
  retry,
  stateVariable,
  dataIn,
  dataOut,
  signal,
  childWorkflow,
  apiEndpoint,
  kongLogging,
  kongCache,
  kongCors,
  graphqlGateway,
  mcpServer,
];

const byType: ReadonlyMap<NodeType, Component> = new Map(components.map((component) => [component.type, component]));

/** The component of a node type; undefined where none has been built yet. */
export function findComponent(type: NodeType): Component | undefined {
  return byType.get(type);
}
