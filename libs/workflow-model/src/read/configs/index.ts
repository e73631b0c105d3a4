import type { CanonicalNodeType } from '../../node-types.js';
import type { Rules } from '../rules/rules.js';
import { activityRules } from './activity.js';
import { agent } from './agent.js';
import { childWorkflow } from './child-workflow.js';
import { condition } from './condition.js';
import { end } from './end.js';
import { apiEndpoint, dataInterface, graphqlGateway, mcpServer } from './interfaces.js';
import { kongCache, kongCors, kongLogging } from './kong.js';
import { loop } from './loop.js';
import { phase } from './phase.js';
import { retry } from './retry.js';
import { signal } from './signal.js';
import { stateVariable } from './state-variable.js';
import { trigger } from './trigger.js';

const rules: Readonly<Record<Exclude<CanonicalNodeType, 'activity'>, Rules>> = {
  trigger,
  end,
  agent,
  condition,
  loop,
  phase,
  retry,
  'state-variable': stateVariable,
  'data-in': dataInterface,
  'data-out': dataInterface,
  signal,
  'child-workflow': childWorkflow,
  'api-endpoint': apiEndpoint,
  'kong-logging': kongLogging,
  'kong-cache': kongCache,
  'kong-cors': kongCors,
  'graphql-gateway': graphqlGateway,
  'mcp-server': mcpServer,
};

/** How the config of a node is spelt; of an activity, by the component that it names. */
export function rulesFor(type: CanonicalNodeType, componentName: string | undefined): Rules {
  return type === 'activity' ? activityRules(componentName) : rules[type];
}
