import type { JsonObject } from '@workflow-builder/workflow-model';
import type { Place } from './region.js';
import { plain, type Unit } from './units.js';
import { message, reference } from './values.js';

/** What others do: standard activities on a worker, the agent, child workflows, signals to other workflows. */
export function service(place: Place): Unit {
  const { random } = place.builder;
  const make = random.pick([request, query, command, agent, unknown, child, child, detached, send, send]);
  return make(place);
}

function activity(place: Place, componentName: string, config: JsonObject): Unit {
  const { builder, parentId } = place;
  const id = builder.id(componentName.split('-', 1)[0] ?? componentName);
  builder.node(id, 'activity', { componentName, config }, parentId);
  return plain(id, place, 'json');
}

function request(place: Place): Unit {
  const { random } = place.builder;
  const body = random.happens(0.5)
    ? { method: 'POST', body: { value: `\${${reference(place.sources, random)}}` } }
    : {};
  return activity(place, 'http-request', { url: `https://a.example/${message('at', [], random)}`, ...body });
}

function query(place: Place): Unit {
  const parameters = [message('with', place.sources, place.builder.random), 7];
  return activity(place, 'postgresql-query', { connectorId: 'main', query: 'select $1, $2', parameters });
}

function command(place: Place): Unit {
  const key = message('key', place.sources, place.builder.random);
  return activity(place, 'redis-command', { connectorId: 'cache', command: 'GET', key });
}

/** An activity that nobody registered. */
function unknown(place: Place): Unit {
  // It fails for good, so that what follows is seldom seen.
  if (!place.mayFail || place.builder.random.happens(0.7)) return command(place);
  return activity(place, 'do-something', { what: message('this', place.sources, place.builder.random) });
}

function agent(place: Place): Unit {
  const { builder, parentId, sources } = place;
  const id = builder.id('agent');
  const config = { provider: 'openai', model: 'small', prompt: message('Say', sources, builder.random) };
  builder.node(id, 'agent', { config }, parentId);
  return plain(id, place, 'json');
}

function child(place: Place): Unit {
  return childWorkflow(place, 'executeChild');
}

function detached(place: Place): Unit {
  return childWorkflow(place, 'startChild');
}

function childWorkflow(place: Place, executionType: string): Unit {
  const { builder, parentId, sources } = place;
  const { random } = builder;
  const id = builder.id('child');
  const input = { what: `\${${reference(sources, random)}}`, text: message(id, sources, random) };
  builder.node(id, 'child-workflow', { config: { workflowType: 'Other', executionType, input } }, parentId);
  return plain(id, place, 'json');
}

function send(place: Place): Unit {
  const { builder, parentId, sources } = place;
  const id = builder.id('send');
  const payload = { text: message(id, sources, builder.random) };
  builder.node(id, 'signal', { config: { signalName: 'go', targetWorkflow: 'other', payload } }, parentId);
  return plain(id, place, undefined);
}
