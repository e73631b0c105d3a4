import { defineActivity } from '@workflow-builder/component-kit';
import { json, jsonObject, number, objectType, required } from '@workflow-builder/ir';
import { HttpRequestConfig } from './config.js';
import { httpRequestInput } from './lower.js';

export const httpRequest = defineActivity({
  name: 'http-request',
  identity: { componentId: 'comp_http_request', componentName: 'HTTP Request' },
  config: HttpRequestConfig,
  output: objectType({ status: required(number), headers: required(jsonObject), body: required(json) }),
  heartbeats: true,
  input: httpRequestInput,
});
