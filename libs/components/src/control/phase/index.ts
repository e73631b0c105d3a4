import { defineComponent } from '@workflow-builder/component-kit';
import { PhaseConfig } from './config.js';
import { concurrencyOf, lowerPhase } from './lower.js';

export const phase = defineComponent({
  type: 'phase',
  identity: { componentId: 'comp_phase', componentName: 'Phase' },
  role: 'phase',
  config: PhaseConfig,
  concurrency: concurrencyOf,
  lower: lowerPhase,
});
