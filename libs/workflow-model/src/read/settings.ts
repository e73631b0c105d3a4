import type { Findings } from '@workflow-builder/diagnostics';
import { type JsonObject, ownValue, isJsonObject } from '../json.js';
import type { WorkflowSettings } from '../workflow.js';
import { withoutUndefined } from './defined.js';
import { Fields } from './fields.js';
import { readRetryPolicy } from './retry-policy.js';

/** Where run settings stand, the first that has a field wins. */
const blocks = ['settings', 'metadata', 'executionSettings'] as const;

export function readSettings(document: JsonObject, findings: Findings): WorkflowSettings {
  const sources = blocks.flatMap((path) => {
    const source = ownValue(document, path);
    return isJsonObject(source) ? [{ path, source, fields: new Fields(source, { path }, findings) }] : [];
  });
  const first = <T>(read: (fields: Fields) => T | undefined): T | undefined =>
    sources.reduce<T | undefined>((found, { fields }) => found ?? read(fields), undefined);
  const timeoutMs = first((fields) => fields.duration(['timeout'], ['timeoutMs', 'timeout_ms']));
  const policy = sources.find(({ source }) => isJsonObject(ownValue(source, 'retryPolicy')));
  const policySource = policy === undefined ? undefined : ownValue(policy.source, 'retryPolicy');

  return withoutUndefined({
    timeoutMs,
    activityTimeoutMs: first((fields) =>
      fields.duration(['activityTimeout', 'activity_timeout'], ['activityTimeoutMs', 'activity_timeout_ms']),
    ),
    retryPolicy:
      policy !== undefined && isJsonObject(policySource)
        ? readRetryPolicy(policySource, { path: `${policy.path}.retryPolicy` }, findings)
        : undefined,
    taskQueue: first((fields) => nonEmpty(fields.text('taskQueue', 'task_queue'))) ?? 'default',
    description: first((fields) => fields.text('description')),
    version: first((fields) => fields.text('version')),
  });
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
