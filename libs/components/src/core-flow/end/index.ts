import { defineComponent } from '@workflow-builder/component-kit';
import { EndConfig } from './config.js';
import { lowerEnd } from './lower.js';

export const end = defineComponent({
  type: 'end',
  identity: { componentId: 'comp_end', componentName: 'Stop' },
  role: 'end',
  config: EndConfig,
  lower: lowerEnd,
});
