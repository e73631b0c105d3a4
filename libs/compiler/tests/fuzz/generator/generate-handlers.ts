import type { Message } from '@workflow-builder/rehearsal';
import type { Builder } from './builder.js';
import { generateUnits } from './generate-units.js';
import { always, Deciders } from './guards.js';
import type { Surrounding } from './region.js';

/**
 * Rule 12: receivers without incoming edges, and what they start. Nothing in a handler fails: how far others come in the instant
 * in which a run fails is left open.
 * @param mayWait whether messages take time to handle, for which runs wait before they are continued as new
 */
export function generateHandlers(builder: Builder, mayWait: boolean): void {
  const { random } = builder;
  const kinds = random.pick([['signal'], ['data-in'], ['signal', 'data-in']] as const);
  for (const kind of kinds) generateHandler(builder, kind, mayWait);
}

function generateHandler(builder: Builder, kind: 'signal' | 'data-in', mayWait: boolean): void {
  const { random } = builder;
  const id = builder.id('handler');
  if (kind === 'signal') builder.node(id, kind, { config: { signalName: 'poke' } }, undefined);
  else builder.node(id, kind, { componentName: 'ask', config: { endpointPath: '/ask' } }, undefined);
  const sent: Pick<Message, 'channel' | 'name'> =
    kind === 'signal' ? { channel: 'signal', name: 'poke' } : { channel: 'update', name: 'ask' };
  for (let count = random.between(0, 2); count >= 0; count -= 1) builder.awaited.push(sent);
  const surrounding: Surrounding = {
    builder,
    deciders: new Deciders(),
    parentId: undefined,
    guard: always,
    before: [{ id, kind: 'json', guard: always }],
    outer: [],
    depth: 2,
    mayEnd: false,
    isParallel: false,
    isStraight: random.happens(0.5),
    mayFail: false,
    mayWait,
  };
  const { roots } = generateUnits(surrounding, 'graph', random.between(1, 3));
  for (const root of roots) builder.edge({ source: id }, root);
}
