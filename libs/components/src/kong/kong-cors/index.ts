import { defineComponent } from '@workflow-builder/component-kit';
import { KongCorsConfig } from './config.js';
import { lowerKongCors } from './lower.js';
import { kongCorsManifest } from './manifest.js';

export const kongCors = defineComponent({
  type: 'kong-cors',
  identity: { componentId: 'comp_kong_cors', componentName: 'Kong CORS' },
  role: 'configuration',
  config: KongCorsConfig,
  lower: lowerKongCors,
  manifest: kongCorsManifest,
});
