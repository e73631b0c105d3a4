import type { ManifestContext } from '@workflow-builder/component-kit';
import type { ManifestPart } from '@workflow-builder/manifest';
import type { KongCorsConfig } from './config.js';

const defaultMethods = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'] as const;
const defaultHeaders = ['Content-Type', 'Authorization'] as const;

/** The plugin, for all endpoints of the workflow. */
export function kongCorsManifest({ config }: ManifestContext<KongCorsConfig>): ManifestPart {
  return {
    plugins: [
      {
        name: 'cors',
        endpoints: [],
        config: {
          origins: config.allowedOrigins,
          methods: config.allowedMethods ?? defaultMethods,
          headers: config.allowedHeaders ?? defaultHeaders,
          exposed_headers: config.exposedHeaders ?? [],
          credentials: config.allowCredentials ?? false,
          max_age: config.maxAge ?? 3600,
          preflight_continue: config.preflightContinue ?? false,
        },
      },
    ],
  };
}
