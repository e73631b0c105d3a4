import { lowerStateVariable } from '../../../state/state-variable/lower.js';
import { defineInline } from '../inline.js';
import { SetVariableConfig } from './config.js';

/** Writes a variable. One of the run is at hand in workflow code; one of the project takes the activity of the same name. */
export const setVariable = defineInline({
  name: 'set-variable',
  identity: { componentId: 'comp_set_variable', componentName: 'Set variable' },
  config: SetVariableConfig,
  lower: lowerStateVariable,
});
