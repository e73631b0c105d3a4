import type { JsonValue, NodeId } from '@workflow-builder/workflow-model';
import type { Agenda, Message, Settlement, Work, Step } from '@workflow-builder/rehearsal';
import type { Cancellation } from './cancellation.js';
import type { Value } from './evaluate.js';
import { Cancelled, Failure } from './failure.js';
import { type Ended, type Fibers, settled, type Start, type Task, turn } from './fibers.js';
import type { Graph } from './graph.js';
import { Mailbox } from './mailbox.js';

/** Bounds a run that goes round in circles, which is a find. */
const MOST_STEPS = 20_000;

/** What a run shares, wherever its paths are. */
export class World {
  readonly starts: Start[] = [];
  readonly steps: Step[] = [];
  readonly variables: Map<string, JsonValue>;
  /** Rule 12: what `data-out` nodes have published, by node. */
  readonly published = new Map<NodeId, JsonValue>();
  readonly mailbox = new Mailbox();
  /** Answers of updates, in the order in which they came. */
  readonly answers = new Map<string, JsonValue>();
  /** Of the run, which its children's ids begin with. */
  readonly workflowId = 'fuzz';

  constructor(
    readonly graph: Graph,
    readonly input: JsonValue,
    readonly agenda: Agenda,
    readonly fibers: Fibers,
  ) {
    this.variables = new Map(
      graph.workflow.variables.map(({ name, initialValue }) => [name, initialValue ?? null] as const),
    );
  }

  get time(): string {
    return new Date(this.agenda.now).toISOString();
  }

  /** Executes a node and reports it, whatever becomes of it. */
  *recorded(nodeId: NodeId, input: Value, task: Task<Value>): Task<Value> {
    const start: Start = { nodeId, startedAt: this.time, input: input ?? null };
    if (this.starts.push(start) > MOST_STEPS) throw new RangeError('The interpreter does not come to an end.');
    const record = (rest: Pick<Step, 'status' | 'output' | 'error'>): void => {
      this.steps.push({ ...start, completedAt: this.time, ...rest });
    };
    try {
      const output = yield* task;
      record({ status: 'completed', output: output ?? null });
      return output;
    } catch (error) {
      if (error instanceof Cancelled) record({ status: 'cancelled', output: null });
      else if (error instanceof Failure) record({ status: 'failed', output: null, error: error.message });
      throw error;
    }
  }

  /** Waits for an activity. When its activation is cancelled, it is waited for all the same, and ends as cancelled. */
  *work(work: Work, cancellation: Cancellation): Task<Value> {
    if (cancellation.isRequested) throw new Cancelled();
    return yield* settled<Value>((settle) => {
      const cancel = this.agenda.addWork(work, (settlement) => {
        stopListening();
        settle(asEnd(settlement));
      });
      const stopListening = cancellation.listen(cancel);
    });
  }

  /** Waits on a timer. */
  *sleep(milliseconds: number, cancellation: Cancellation): Task<void> {
    yield* this.cancellable<undefined>(cancellation, (settle) =>
      this.agenda.addTimer(milliseconds, () => settle({ kind: 'done', value: undefined })),
    );
  }

  /** Rule 13: waits for a message of a name; undefined after the time-out. */
  *receive(name: string, timeoutMs: number | undefined, cancellation: Cancellation): Task<Value> {
    if (this.mailbox.has(name)) {
      // A wait takes a moment even where the message is there, and another before it goes on with it; should it be cancelled
      // meanwhile, the message stays.
      yield* turn();
      const message = cancellation.isRequested ? undefined : this.mailbox.take(name);
      if (message !== undefined) {
        yield* turn();
        if (!cancellation.isRequested) return message;
        this.mailbox.giveBack(name, message);
      }
    }
    return yield* this.cancellable<Value>(cancellation, (settle) => {
      const leave = this.mailbox.wait(name, (payload) => {
        stopTimer();
        settle({ kind: 'done', value: payload });
      });
      const timeOut = (): void => {
        leave();
        settle({ kind: 'done', value: undefined });
      };
      const stopTimer = timeoutMs === undefined ? (): void => undefined : this.agenda.addTimer(timeoutMs, timeOut);
      return () => {
        leave();
        stopTimer();
      };
    });
  }

  /** Rule 12: what each handler does with a message, by the name of these. */
  readonly handlers = new Map<string, (message: Message) => void>();

  /** Rule 12: an update that a path waits for is answered with null. */
  deliver(message: Message): void {
    const { channel, name, payload } = message;
    const handle = this.handlers.get(name);
    if (handle !== undefined) {
      handle(message);
      return;
    }
    if (channel === 'update') this.answer(name, null);
    this.mailbox.put(name, payload);
  }

  /** Answers the next update of a name. */
  answer(name: string, answer: JsonValue): void {
    const before = [...this.answers.keys()].filter((key) => key.startsWith(`${name} `)).length;
    this.answers.set(`${name} ${before}`, answer);
  }

  /** Rule 12: what queries answer now, by name. */
  get queryAnswers(): ReadonlyMap<string, JsonValue> {
    const outs = this.graph.workflow.nodes.filter(({ type }) => type === 'data-out');
    return new Map(
      outs.map(({ id, label, componentName, config: { variableName } }) => [
        `query ${componentName ?? label}`,
        (typeof variableName === 'string' ? this.variables.get(variableName) : this.published.get(id)) ?? null,
      ]),
    );
  }

  private *cancellable<T>(cancellation: Cancellation, start: (settle: (end: Ended<T>) => void) => () => void): Task<T> {
    if (cancellation.isRequested) throw new Cancelled();
    return yield* settled<T>((settle) => {
      const withdraw = start((end) => {
        stopListening();
        settle(end);
      });
      const stopListening = cancellation.listen(() => {
        withdraw();
        settle({ kind: 'thrown', error: new Cancelled() });
      });
    });
  }
}

function asEnd(settlement: Settlement): Ended<Value> {
  switch (settlement.kind) {
    case 'returned':
      return { kind: 'done', value: settlement.value };
    case 'failed':
      return { kind: 'thrown', error: new Failure(settlement.type, settlement.message, settlement.nonRetryable) };
    case 'cancelled':
      return { kind: 'thrown', error: new Cancelled() };
  }
}
