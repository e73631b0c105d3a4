import type { JsonValue } from '@workflow-builder/workflow-model';
import { number as numberExpression, message, reference, test } from './values.js';
import { type Exit, exit, type Output, type Place, sides } from './region.js';

/** What a generated unit leaves behind. */
export interface Unit {
  readonly id: string;
  readonly exits: readonly Exit[];
  /** Its own outputs, and those of nodes inside, as nodes behind see them. */
  readonly outputs: readonly Output[];
  readonly hasEnd: boolean;
}

/** A unit with one outlet. */
export function plain(id: string, place: Place, kind: Output['kind'] | undefined): Unit {
  const outputs = kind === undefined ? [] : [{ id, kind, guard: place.guard }];
  return { id, exits: [exit(id, place, outputs)], outputs, hasEnd: false };
}

export function log(place: Place): Unit {
  const { builder, parentId, sources } = place;
  const id = builder.id('log');
  const config = { message: message(id, sources, builder.random) };
  builder.node(id, 'activity', { componentName: 'log', config }, parentId);
  return plain(id, place, 'log');
}

export function transform(place: Place): Unit {
  const { builder, parentId, sources } = place;
  const { random } = builder;
  const id = builder.id('transform');
  const kind = random.pick(['number', 'boolean', 'text'] as const);
  const expression = {
    number: () => numberExpression(sources, random),
    boolean: () => test(sources, random),
    text: () =>
      `\`${id} \${${reference(
        sources.filter(({ kind: each }) => each === 'number' || each === 'text'),
        random,
      )}}\``,
  }[kind]();
  builder.node(id, 'activity', { componentName: 'transform', config: { expression } }, parentId);
  return plain(id, place, kind);
}

export function delay(place: Place): Unit {
  const { builder, parentId } = place;
  const id = builder.id('delay');
  const config = { duration: `${builder.random.between(1, 5)}s` };
  builder.node(id, 'activity', { componentName: 'delay', config }, parentId);
  return plain(id, place, undefined);
}

export function fail(place: Place): Unit {
  const { builder, parentId, sources } = place;
  const id = builder.id('fail');
  const config = {
    message: message(id, sources, builder.random),
    type: 'Told',
    nonRetryable: builder.random.happens(0.3),
  };
  builder.node(id, 'activity', { componentName: 'fail', config }, parentId);
  return plain(id, place, undefined);
}

export function condition(place: Place): Unit {
  const { builder, parentId, sources } = place;
  const id = builder.id('if');
  builder.node(
    id,
    builder.random.happens(0.3) ? 'conditional' : 'condition',
    { config: { expression: test(sources, builder.random) } },
    parentId,
  );
  const outputs: readonly Output[] = [{ id, kind: 'boolean', guard: place.guard }];
  return { id, exits: sides(id, place, place.deciders.next()), outputs, hasEnd: false };
}

export function end(place: Place): Unit {
  const { builder, parentId, sources, isParallel } = place;
  const { random } = builder;
  const id = builder.id('end');
  const result: JsonValue = isParallel
    ? `${id} reached`
    : random.pick<JsonValue>([
        message(id, sources, random),
        { what: `\${${reference(sources, random)}}`, n0: '${vars.n0}', l0: '${vars.l0}', s0: '${vars.s0}' },
      ]);
  builder.node(id, 'end', { config: { result } }, parentId);
  return { id, exits: [], outputs: [], hasEnd: true };
}

export function variable(place: Place): Unit {
  const { builder, parentId, sources } = place;
  const { random } = builder;
  const id = builder.id('var');
  const operation = random.weighted({ set: 3, append: 2, increment: 3, decrement: 1, get: 1 });
  const settings = {
    set: () =>
      random.happens(0.5)
        ? { name: 's0', value: `text ${message(id, sources, random)}` }
        : { name: 'n0', value: random.pick(['vars.n0 + 2', 'vars.n1', 4]) },
    append: () => ({ name: 'l0', value: random.pick([`text ${message(id, sources, random)}`, 7, 'vars.n0']) }),
    increment: () => ({
      name: random.pick(['n0', 'n1']),
      ...(random.happens(0.5) ? { amount: random.pick([2, 'vars.n1']) } : {}),
    }),
    decrement: () => ({ name: 'n0' }),
    get: () => ({ name: random.pick(['n0', 's0', 'l0']) }),
  }[operation]();
  builder.node(id, 'state-variable', { config: { operation, ...settings } }, parentId);
  const kinds: Readonly<Record<string, Output['kind']>> = { n0: 'number', n1: 'number', s0: 'text', l0: 'list' };
  return plain(id, place, kinds[settings.name]);
}

export function receive(place: Place): Unit {
  const { builder, parentId } = place;
  const { random } = builder;
  const id = builder.id('signal');
  const signalName = random.pick(['approve', 'cancel']);
  builder.awaited.push({ channel: 'signal', name: signalName });
  const timeout = random.happens(0.4) ? { timeout: `${random.between(1, 9)}s` } : {};
  builder.node(id, 'signal', { config: { signalName, ...timeout } }, parentId);
  return plain(id, place, undefined);
}
