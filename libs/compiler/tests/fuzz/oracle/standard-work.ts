import type { Work } from '@workflow-builder/rehearsal';
import type { WorkflowNode } from '@workflow-builder/workflow-model';
import { type Value, withoutAbsent } from './evaluate.js';

/**
 * What a worker is asked to do for a standard activity or an agent: the configured fields, and the defaults of its page; undefined
 * where there is no such activity.
 */
export function standardWork({ type, componentName }: WorkflowNode, field: (name: string) => Value): Work | undefined {
  const work = (name: string, fields: readonly (readonly [string, Value])[]): Work => ({
    name,
    input: withoutAbsent(fields),
  });
  const given = (...names: readonly string[]): readonly (readonly [string, Value])[] =>
    names.map((name) => [name, field(name)]);
  switch (type === 'agent' ? 'agent' : componentName) {
    case 'log':
      return work('log', [
        ['message', field('message') ?? ''],
        ['level', field('level') ?? 'info'],
        ...given('metadata'),
      ]);
    case 'http-request':
      return work('http-request', [
        ...given('url', 'headers', 'query', 'body'),
        ['method', field('method') ?? 'GET'],
        ['bodyType', field('bodyType') ?? 'json'],
        ['auth', field('auth') ?? { type: 'none' }],
        ['timeoutMs', field('timeoutMs') ?? 30_000],
        ['followRedirects', field('followRedirects') ?? false],
        ['validateSsl', field('validateSsl') ?? true],
      ]);
    case 'postgresql-query':
      return work('postgresql-query', given('connectorId', 'query', 'parameters'));
    case 'redis-command':
      return work('redis-command', [...given('connectorId', 'key', 'value'), ['command', field('command') ?? 'GET']]);
    case 'agent':
      return work('agent', [
        ...given('provider', 'model', 'temperature'),
        [
          'messages',
          [
            withoutAbsent([
              ['role', 'user'],
              ['content', field('prompt')],
            ]),
          ],
        ],
        ['tools', field('tools') ?? []],
        ['maxTokens', field('maxTokens') ?? 4096],
        ['timeoutMs', 120_000],
      ]);
    default:
      return undefined;
  }
}
