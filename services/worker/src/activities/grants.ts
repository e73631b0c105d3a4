import {
  type ActivityPorts,
  type AgentEndpoints,
  type Connectors,
  connectorsOf,
  endpointsOf,
  type Env,
  envOf,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
} from '@workflow-builder/components/activities';
import type { ActivitySettings } from './activity-settings.js';

/** What the activities of one project may use beyond the log of their run. */
export type Grants = Pick<
  ActivityPorts,
  'connectors' | 'env' | 'prompt' | 'endpoints' | 'allowedHosts' | 'variables' | 'workflows'
>;

/** What the settings grant to a project. */
export function grantsTo(projectId: string, settings: ActivitySettings): Grants {
  return {
    allowedHosts: readHosts(settings.ACTIVITY_ALLOWED_HOSTS),
    connectors: readConnectors(settings.CONNECTORS, projectId),
    env: readEnv(settings.GRANTED_ENV, projectId),
    prompt: readEnv(settings.AGENT_PROMPTS, projectId),
    endpoints: readEndpoints(settings.AGENT_ENDPOINTS),
  };
}

export function readHosts(list: string): readonly string[] {
  const items = list.split(',').map((item) => item.trim());
  return items.filter((item) => item !== '');
}

/** `{"id": {"kind": "redis", "url": "redis://…", "projects": ["…"]}}` @throws SyntaxError | TypeError */
export function readConnectors(json: string, projectId: string): Connectors {
  return connectorsOf(grantedTo(projectId, readObject(json)));
}

/** `{"NAME": "value", "OTHER": {"value": "…", "projects": ["…"]}}` @throws SyntaxError | TypeError */
export function readEnv(json: string, projectId: string): Env {
  const granted = Object.entries(grantedTo(projectId, readObject(json)));
  const values = granted.map(([name, entry]): [string, JsonValue] => [name, valueOf(entry)]);
  return envOf(Object.fromEntries(values));
}

export function readEndpoints(json: string): AgentEndpoints {
  return endpointsOf(readObject(json));
}

function readObject(json: string): JsonObject {
  const value = parseJson(json);
  if (!isJsonObject(value)) throw new TypeError('It is no JSON object.');
  return value;
}

/** The entries that name the project, or no projects at all. */
function grantedTo(projectId: string, entries: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => isGranted(entry, projectId)));
}

function isGranted(entry: JsonValue | undefined, projectId: string): boolean {
  const projects = isJsonObject(entry) ? entry['projects'] : undefined;
  if (projects === undefined) return true;
  if (!Array.isArray(projects)) throw new TypeError('`projects` is no list.');
  return projects.includes(projectId);
}

function valueOf(entry: JsonValue | undefined): JsonValue {
  return isJsonObject(entry) ? (entry['value'] ?? null) : (entry ?? null);
}
