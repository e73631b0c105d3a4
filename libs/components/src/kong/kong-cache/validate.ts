import type { LoweringContext } from '@workflow-builder/component-kit';
import type { KongCacheConfig } from './config.js';

/** The connector is named, and cannot be used. */
export function adviseOnConnector({ node, report }: LoweringContext<KongCacheConfig>): void {
  report('CACHE_MEMORY_ONLY', { label: node.label }, { field: 'data.config.connectorId' });
}
