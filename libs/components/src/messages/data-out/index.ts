import { defineComponent } from '@workflow-builder/component-kit';
import { ownValue } from '@workflow-builder/workflow-model';
import { DataOutConfig } from './config.js';
import { lowerDataOut } from './lower.js';
import { dataOutManifest } from './manifest.js';

export const dataOut = defineComponent({
  type: 'data-out',
  identity: { componentId: 'comp_data_out', componentName: 'Data out' },
  role: ({ config }) => (typeof ownValue(config, 'variableName') === 'string' ? 'configuration' : 'step'),
  config: DataOutConfig,
  lower: lowerDataOut,
  manifest: dataOutManifest,
});
