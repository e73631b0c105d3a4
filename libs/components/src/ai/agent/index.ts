import { defineComponent } from '@workflow-builder/component-kit';
import { AgentConfig } from './config.js';
import { lowerAgent } from './lower.js';

/** Calls a language model and gives its answer. */
export const agent = defineComponent({
  type: 'agent',
  identity: { componentId: 'comp_agent', componentName: 'Agent' },
  role: 'step',
  config: AgentConfig,
  lower: lowerAgent,
});
