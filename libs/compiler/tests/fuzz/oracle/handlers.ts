import type { Message } from '@workflow-builder/rehearsal';
import { Activation, runActivation } from './activation.js';
import { execute, received, receivedName } from './execute.js';
import type { Ended, Task } from './fibers.js';
import type { Graph } from './graph.js';
import { lastOutput } from './phase.js';
import type { World } from './world.js';

type Handler = Graph['handlers'][number];

/** Rule 12: receivers that no edge enters start a handler: what they reach runs for each message, one after another. */
export class Handlers {
  /** Messages that are being handled, or wait for that. */
  private open = 0;

  constructor(
    private readonly world: World,
    private readonly failed: (end: Ended<unknown>) => void,
  ) {
    for (const handler of world.graph.handlers) this.register(handler);
  }

  get haveFinished(): boolean {
    return this.open === 0;
  }

  private register(handler: Handler): void {
    const queue: Message[] = [];
    const next = (): void => {
      const [message] = queue;
      if (message === undefined) return;
      this.world.fibers.spawn(handler.receiver.id, this.handle(handler, message), (end) => {
        queue.shift();
        this.open -= 1;
        if (end.kind === 'thrown') this.failed(end);
        next();
      });
    };
    this.world.handlers.set(receivedName(handler.receiver), (message) => {
      this.open += 1;
      if (queue.push(message) === 1) next();
    });
  }

  private *handle({ receiver, region }: Handler, { channel, name, payload }: Message): Task<void> {
    const { world } = this;
    const activation = new Activation(world, region, { source: 'none', value: undefined });
    yield* runActivation(activation, (unit, around) =>
      unit.id === receiver.id ? received(unit, around, payload) : execute(unit, around),
    );
    if (channel === 'update') world.answer(name, lastOutput(activation) ?? null);
  }
}
