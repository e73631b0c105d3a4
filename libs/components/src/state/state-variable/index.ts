import { defineComponent } from '@workflow-builder/component-kit';
import { StateVariableConfig } from './config.js';
import { lowerStateVariable } from './lower.js';

export const stateVariable = defineComponent({
  type: 'state-variable',
  identity: { componentId: 'comp_state_variable', componentName: 'State variable' },
  role: 'step',
  config: StateVariableConfig,
  lower: lowerStateVariable,
});
