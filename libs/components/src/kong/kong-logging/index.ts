import { defineComponent } from '@workflow-builder/component-kit';
import { KongLoggingConfig } from './config.js';
import { lowerKongLogging } from './lower.js';
import { kongLoggingManifest } from './manifest.js';

export const kongLogging = defineComponent({
  type: 'kong-logging',
  identity: { componentId: 'comp_kong_logging', componentName: 'Kong logging' },
  role: 'configuration',
  config: KongLoggingConfig,
  lower: lowerKongLogging,
  manifest: kongLoggingManifest,
});
