import type { LoweringContext } from '@workflow-builder/component-kit';
import type { KongCorsConfig } from './config.js';

/** Whether credentials go to sites and headers that are listed one by one. */
export function checkKongCors({ config, node, report }: LoweringContext<KongCorsConfig>): boolean {
  if (config.allowCredentials !== true) return true;
  const open = (['allowedOrigins', 'allowedHeaders'] as const).filter((field) => config[field]?.includes('*') === true);
  for (const field of open) {
    report('CORS_WILDCARD_CREDENTIALS', { field, label: node.label }, { field: `data.config.${field}` });
  }
  return open.length === 0;
}
