import { defineComponent, schemaType } from '@workflow-builder/component-kit';
import { jsonObject } from '@workflow-builder/ir';
import { isJsonObject, ownValue } from '@workflow-builder/workflow-model';
import { ApiEndpointConfig } from './config.js';
import { lowerApiEndpoint } from './lower.js';
import { apiEndpointManifest } from './manifest.js';

export const apiEndpoint = defineComponent({
  type: 'api-endpoint',
  identity: { componentId: 'comp_api_endpoint', componentName: 'API endpoint' },
  role: 'endpoint',
  config: ApiEndpointConfig,
  inputType(config) {
    const schema = ownValue(config, 'requestSchema');
    return isJsonObject(schema) ? schemaType(schema) : jsonObject;
  },
  lower: lowerApiEndpoint,
  manifest: apiEndpointManifest,
});
