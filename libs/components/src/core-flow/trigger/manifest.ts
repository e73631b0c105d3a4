import type { ManifestEnvironment } from '@workflow-builder/component-kit';
import {
  type Endpoint,
  type EndpointAuth,
  httpMethods,
  type ManifestPart,
  overlapPolicies,
} from '@workflow-builder/manifest';
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  ownValue,
  type WorkflowNode,
} from '@workflow-builder/workflow-model';
import { interfacePath } from '../../messages/interface-path.js';

/** How runs start where neither a person nor the API starts them. */
export function triggerManifest({ node }: ManifestEnvironment): ManifestPart | undefined {
  const { config } = node;
  const type = ownValue(config, 'triggerType');
  if (type === 'schedule') return scheduleOf(config);
  if (!isEnabled(config)) return undefined;
  switch (type) {
    case 'webhook':
      return { endpoints: webhooksOf(node) };
    case 'signal':
      return signalOf(config);
    case 'event':
      return eventOf(config);
    default:
      return undefined;
  }
}

function scheduleOf(config: JsonObject): ManifestPart | undefined {
  const schedule = ownValue(config, 'schedule');
  if (!isJsonObject(schedule)) return undefined;
  const cron = ownValue(schedule, 'cron');
  const interval = ownValue(schedule, 'intervalSeconds');
  const timezone = ownValue(schedule, 'timezone');
  const overlap = overlapPolicies.find((policy) => policy === ownValue(schedule, 'overlap'));
  const payload = ownValue(config, 'payload');
  if (typeof cron !== 'string' && typeof interval !== 'number') return undefined;
  return {
    schedule: {
      timezone: typeof timezone === 'string' ? timezone : 'UTC',
      ...(typeof cron === 'string' ? { cron } : {}),
      ...(typeof interval === 'number' ? { intervalSeconds: interval } : {}),
      ...(overlap === undefined ? {} : { overlap }),
      ...(isJsonObject(payload) ? { payload } : {}),
      ...(isEnabled(config) ? {} : { isPaused: true }),
    },
  };
}

function webhooksOf(node: WorkflowNode): readonly Endpoint[] {
  const path = ownValue(node.config, 'endpointPath');
  const listed = ownValue(node.config, 'methods');
  const requestSchema = inputSchemaOf(node.config);
  const methods = httpMethods.filter((method) => isJsonList(listed) && listed.includes(method));
  return (methods.length === 0 ? (['POST'] as const) : methods).map((method) => ({
    method,
    path: typeof path === 'string' && path !== '' ? path : interfacePath(node),
    target: { kind: 'start' },
    auth: authOf(node.config),
    isPublic: true,
    ...descriptionOf(node.config),
    ...eventKeyOf(node.config),
    ...(requestSchema === undefined ? {} : { requestSchema }),
  }));
}

function authOf(config: JsonObject): EndpointAuth {
  switch (ownValue(config, 'authType')) {
    case 'none':
      return 'none';
    case 'bearer':
      return 'jwt';
    case 'signature':
      return 'signature';
    default:
      return 'api-key';
  }
}

function signalOf(config: JsonObject): ManifestPart | undefined {
  const name = ownValue(config, 'signalName');
  if (typeof name !== 'string') return undefined;
  const schema = inputSchemaOf(config);
  return {
    signals: [
      {
        ...{ name, startsRun: true, ...descriptionOf(config), ...eventKeyOf(config) },
        ...(schema === undefined ? {} : { schema }),
      },
    ],
  };
}

function eventOf(config: JsonObject): ManifestPart | undefined {
  const eventType = ownValue(config, 'eventType');
  const schema = inputSchemaOf(config);
  if (typeof eventType !== 'string') return undefined;
  return { event: { eventType, ...eventKeyOf(config), ...(schema === undefined ? {} : { schema }) } };
}

function eventKeyOf(config: JsonObject): { readonly eventKey?: string } {
  const eventKey = ownValue(config, 'eventKey');
  return typeof eventKey === 'string' && eventKey !== '' ? { eventKey } : {};
}

function isEnabled(config: JsonObject): boolean {
  return ownValue(config, 'enabled') !== false;
}

function descriptionOf(config: JsonObject): { readonly description?: string } {
  const description = ownValue(config, 'description');
  return typeof description === 'string' ? { description } : {};
}

/** The schema of the run's input. */
function inputSchemaOf(config: JsonObject): JsonObject | undefined {
  const schema = ownValue(config, 'inputSchema');
  return isJsonObject(schema) ? schema : undefined;
}
