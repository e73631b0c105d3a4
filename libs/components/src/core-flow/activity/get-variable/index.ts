import { lowerStateVariable } from '../../../state/state-variable/lower.js';
import { defineLibraryActivity } from '../library-activity.js';
import { GetVariableConfig } from './config.js';

/** Reads a variable. One of the run is at hand in workflow code; one of the project takes the activity of the same name. */
export const getVariable = defineLibraryActivity({
  name: 'get-variable',
  identity: { componentId: 'comp_get_variable', componentName: 'Get variable' },
  config: GetVariableConfig,
  lower: (context) => lowerStateVariable({ ...context, config: { ...context.config, operation: 'get' } }),
});
