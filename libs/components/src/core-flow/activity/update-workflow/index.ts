import { defineLibraryActivity } from '../library-activity.js';
import { UpdateWorkflowConfig } from './config.js';
import { lowerUpdateWorkflow } from './lower.js';

export const updateWorkflow = defineLibraryActivity({
  name: 'update-workflow',
  identity: { componentId: 'comp_update_workflow', componentName: 'Update workflow' },
  config: UpdateWorkflowConfig,
  lower: lowerUpdateWorkflow,
});
