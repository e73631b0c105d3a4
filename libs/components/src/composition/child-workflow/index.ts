import { defineComponent } from '@workflow-builder/component-kit';
import { ChildWorkflowConfig } from './config.js';
import { lowerChildWorkflow } from './lower.js';

export const childWorkflow = defineComponent({
  type: 'child-workflow',
  identity: { componentId: 'comp_child_workflow', componentName: 'Child workflow' },
  role: 'step',
  config: ChildWorkflowConfig,
  lower: lowerChildWorkflow,
});
