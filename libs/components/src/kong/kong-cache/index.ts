import { defineComponent } from '@workflow-builder/component-kit';
import { KongCacheConfig } from './config.js';
import { lowerKongCache } from './lower.js';
import { kongCacheManifest } from './manifest.js';

export const kongCache = defineComponent({
  type: 'kong-cache',
  identity: { componentId: 'comp_kong_cache', componentName: 'Kong cache' },
  role: 'configuration',
  config: KongCacheConfig,
  lower: lowerKongCache,
  manifest: kongCacheManifest,
});
