import type { ManifestContext } from '@workflow-builder/component-kit';
import { httpMethods, type ManifestPart } from '@workflow-builder/manifest';
import { interfaceName } from '../interface-name.js';
import { interfacePath } from '../interface-path.js';
import type { DataOutConfig } from './config.js';

/** A query, and the endpoint that asks it. */
export function dataOutManifest({ config, node }: ManifestContext<DataOutConfig>): ManifestPart {
  const { outputSchema, description, isPublic = false } = config;
  const name = interfaceName(node);
  const about = description === undefined ? {} : { description };
  return {
    queries: [{ name, ...about, ...(outputSchema === undefined ? {} : { outputSchema }) }],
    endpoints: [
      {
        method: httpMethods.find((method) => method === config.httpMethod) ?? 'GET',
        path: config.endpointPath ?? interfacePath(node),
        target: { kind: 'query', name },
        isPublic,
        ...about,
        ...(outputSchema === undefined ? {} : { responseSchema: outputSchema }),
      },
    ],
  };
}
