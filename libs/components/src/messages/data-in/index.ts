import { defineComponent } from '@workflow-builder/component-kit';
import { DataInConfig } from './config.js';
import { lowerDataIn } from './lower.js';
import { dataInManifest } from './manifest.js';

export const dataIn = defineComponent({
  type: 'data-in',
  identity: { componentId: 'comp_data_in', componentName: 'Data in' },
  role: 'receiver',
  config: DataInConfig,
  lower: lowerDataIn,
  manifest: dataInManifest,
});
