import {
  type HttpMethod,
  httpMethods,
  type Manifest,
  type OpenApiOperation,
  type SignalEntry,
} from '@workflow-builder/manifest';
import type { SignalTrigger, Webhook, WorkflowTriggers } from '@workflow-builder/store';

/** What starts runs of a workflow, as its manifest says it; undefined where nothing does. */
export function workflowTriggers({ schedules, events, signals, openapi }: Manifest): WorkflowTriggers | undefined {
  const webhooks = Object.values(openapi.paths).flatMap((item) =>
    Object.entries(item).flatMap(([name, operation]) => {
      const method = httpMethods.find((each) => each.toLowerCase() === name);
      return method === undefined ? [] : webhooksOf(method, operation);
    }),
  );
  const starting = signals.filter(({ startsRun }) => startsRun).map(signalTrigger);
  if (schedules.length + events.length + webhooks.length + starting.length === 0) return undefined;
  return {
    ...{ schedules, webhooks, events: events.map(({ schema: _schema, ...event }) => event) },
    ...(starting.length > 0 && { signals: starting }),
  };
}

function signalTrigger({ name, eventKey }: SignalEntry): SignalTrigger {
  return { name, ...(eventKey !== undefined && { eventKey }) };
}

function webhooksOf(
  method: HttpMethod,
  { security, 'x-workflow-builder': { nodeId, target, eventKey } }: OpenApiOperation,
): readonly Webhook[] {
  if (target.kind !== 'start') return [];
  return [{ nodeId, method, auth: authOf(security), ...(eventKey !== undefined && { eventKey }) }];
}

function authOf([scheme]: OpenApiOperation['security']): Webhook['auth'] {
  if (scheme === undefined) return 'none';
  if ('signature' in scheme) return 'signature';
  return 'jwt' in scheme ? 'jwt' : 'api-key';
}
