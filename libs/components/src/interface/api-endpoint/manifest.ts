import type { ManifestContext } from '@workflow-builder/component-kit';
import type { EndpointTarget, ManifestPart } from '@workflow-builder/manifest';
import type { ApiEndpointConfig } from './config.js';

export const DEFAULT_PER_MINUTE = 60;

/** One endpoint. */
export function apiEndpointManifest({ config }: ManifestContext<ApiEndpointConfig>): ManifestPart {
  const { endpointPath, method = 'POST', description, requestSchema, responseSchema } = config;
  return {
    endpoints: [
      {
        method,
        path: endpointPath,
        target: targetOf(config),
        auth: config.authType ?? 'api-key',
        rateLimit: {
          perMinute: config.rateLimitPerMinute ?? DEFAULT_PER_MINUTE,
          ...(config.rateLimitPerHour === undefined ? {} : { perHour: config.rateLimitPerHour }),
        },
        isPublic: config.isPublic ?? true,
        ...(description === undefined ? {} : { description }),
        ...(requestSchema === undefined ? {} : { requestSchema }),
        ...(responseSchema === undefined ? {} : { responseSchema }),
      },
    ],
  };
}

function targetOf({ targetType = 'start', targetName = '' }: ApiEndpointConfig): EndpointTarget {
  return targetType === 'start' ? { kind: 'start' } : { kind: targetType, name: targetName };
}
