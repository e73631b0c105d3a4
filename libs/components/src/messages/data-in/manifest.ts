import type { ManifestContext } from '@workflow-builder/component-kit';
import { httpMethods, type ManifestPart } from '@workflow-builder/manifest';
import { interfaceName } from '../interface-name.js';
import { interfacePath } from '../interface-path.js';
import type { DataInConfig } from './config.js';

/** An update, and the endpoint that sends it. */
export function dataInManifest({ config, node }: ManifestContext<DataInConfig>): ManifestPart {
  const { inputSchema, outputSchema, description, isPublic = false } = config;
  const name = interfaceName(node);
  const about = description === undefined ? {} : { description };
  return {
    updates: [
      {
        name,
        ...about,
        ...(inputSchema === undefined ? {} : { inputSchema }),
        ...(outputSchema === undefined ? {} : { outputSchema }),
      },
    ],
    endpoints: [
      {
        method: httpMethods.find((method) => method === config.httpMethod) ?? 'POST',
        path: config.endpointPath ?? interfacePath(node),
        target: { kind: 'update', name },
        isPublic,
        ...about,
        ...(inputSchema === undefined ? {} : { requestSchema: inputSchema }),
        ...(outputSchema === undefined ? {} : { responseSchema: outputSchema }),
      },
    ],
  };
}
