import type { LoweringContext } from '@workflow-builder/component-kit';
import { isCheckable } from '../../schemas/check-schema.js';
import type { ApiEndpointConfig } from './config.js';
import { DEFAULT_PER_MINUTE } from './manifest.js';

/** Whether the settings fit together. What they name in the workflow is checked with the manifest. */
export function checkApiEndpoint(context: LoweringContext<ApiEndpointConfig>): boolean {
  const { config, node, report } = context;
  const { label } = node;
  if (config.method === undefined) report('ENDPOINT_METHOD_DEFAULTED', { label }, { field: 'data.config.method' });
  if (Object.keys(config.authConfig ?? {}).length > 0) {
    report('ENDPOINT_AUTH_CONFIG_UNUSED', { label }, { field: 'data.config.authConfig' });
  }
  const checks = [
    checkRateLimits(context),
    isCheckable(config.requestSchema, 'requestSchema', context),
    isCheckable(config.responseSchema, 'responseSchema', context),
  ];
  return checks.every((isSound) => isSound);
}

function checkRateLimits({ config, node, report }: LoweringContext<ApiEndpointConfig>): boolean {
  const minute = config.rateLimitPerMinute ?? DEFAULT_PER_MINUTE;
  const hour = config.rateLimitPerHour ?? Infinity;
  if (hour >= minute) return true;
  report('RATE_LIMITS_INCONSISTENT', { label: node.label, minute, hour }, { field: 'data.config.rateLimitPerHour' });
  return false;
}
