import { defineComponent } from '@workflow-builder/component-kit';
import { ownValue } from '@workflow-builder/workflow-model';
import { LoopConfig } from './config.js';
import { lowerLoop } from './lower.js';

export const loop = defineComponent({
  type: 'loop',
  identity: { componentId: 'comp_loop', componentName: 'Loop' },
  role: 'loop',
  config: LoopConfig,
  loopNames(config) {
    const item = ownValue(config, 'itemVariable');
    const index = ownValue(config, 'indexVariable');
    return { item: typeof item === 'string' ? item : 'item', index: typeof index === 'string' ? index : 'index' };
  },
  readsInside: (config) => ownValue(config, 'loopType') === 'doWhile',
  lower: lowerLoop,
});
