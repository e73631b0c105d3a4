import { lowerStateVariable } from '../../../state/state-variable/lower.js';
import { defineLibraryActivity } from '../library-activity.js';
import { SetVariableConfig } from './config.js';

/** Writes a variable. One of the run is at hand in workflow code; one of the project takes the activity of the same name. */
export const setVariable = defineLibraryActivity({
  name: 'set-variable',
  identity: { componentId: 'comp_set_variable', componentName: 'Set variable' },
  config: SetVariableConfig,
  lower: lowerStateVariable,
});
