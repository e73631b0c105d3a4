import { type ComponentSpec, defineComponent } from '@workflow-builder/component-kit';
import { ConditionConfig } from './config.js';
import { lowerCondition } from './lower.js';

export const conditionSpec: ComponentSpec<ConditionConfig> = {
  type: 'condition',
  identity: { componentId: 'comp_condition', componentName: 'Condition' },
  role: 'condition',
  config: ConditionConfig,
  lower: lowerCondition,
};

export const condition = defineComponent(conditionSpec);
