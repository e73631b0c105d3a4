import {
  braces,
  code,
  type Code,
  identifier,
  lines,
  literal,
  member,
  object,
  objectType,
} from '@workflow-builder/code-printer';
import {
  isReceive,
  type Program,
  type ReceiveOperation,
  type Step,
  type StructuredHandler,
  type Variable,
} from '@workflow-builder/ir';
import type { WorkflowPrinter } from '../printer.js';
import { printType } from '../types.js';
import { temporal, typeNames } from '../vocabulary.js';
import type { CarriedState } from './continuation.js';

const resume = identifier('resume');
const vars = identifier('vars');

/** What a run holds beside the outputs of its nodes: variables, messages, answers of queries, ends that were reached. */
export class State {
  private readonly received: ReadonlyMap<string, Step<ReceiveOperation>>;

  constructor(
    private readonly program: Program,
    steps: readonly Step[],
    private readonly printer: WorkflowPrinter,
  ) {
    const handled = new Set(program.handlers.map(({ receive }) => receive.nodeId));
    const waits = steps.filter(isReceive).filter(({ nodeId }) => !handled.has(nodeId));
    this.received = new Map(waits.map((wait) => [wait.operation.name, wait]));
  }

  /** Types of the state, for the module. */
  types(): readonly Code[] {
    const { variables } = this.program;
    return [
      ...(variables.length === 0 ? [] : [code`type Vars = ${variablesType(variables)};`]),
      ...(this.received.size === 0 ? [] : [inboxType]),
    ];
  }

  /** Definitions of messages and queries, for the module. */
  definitions(): readonly Code[] {
    const receivers = [...this.received.values(), ...this.program.handlers.map(({ receive }) => receive)];
    const distinct = new Map(receivers.map(({ operation }) => [operation.name, operation]));
    return [
      ...[...distinct.values()].flatMap((message) => this.define(message)),
      ...this.program.queries.map(({ name, type }) => {
        const definition = this.printer.definition('query', name);
        return code`const ${definition} = ${temporal.defineQuery}<${printType(type)} | null>(${name});`;
      }),
    ];
  }

  carried(): readonly CarriedState[] {
    const { variables } = this.program;
    return [
      ...(variables.length === 0 ? [] : [{ name: 'vars', type: code`Vars`, value: vars }]),
      ...[...this.received.values()].map(({ operation: { name, message } }) => {
        const inbox = this.printer.inboxName(name);
        return { name: inbox, type: code`(${printType(message)})[]`, value: code`${identifier(inbox)}.queued` };
      }),
      ...(this.published().length === 0
        ? []
        : [{ name: 'published', type: this.publishedType(), value: identifier('published') }]),
      ...(this.keepsEnds() ? [{ name: 'ends', type: this.endsType(), value: identifier('ends') }] : []),
    ];
  }

  /** Declarations at the beginning of the workflow's function. */
  declarations(isResumable: boolean): readonly Code[] {
    const { variables } = this.program;
    const start = (name: string, fresh: Code): Code =>
      isResumable ? code`${resume}?.${identifier(name)} ?? ${fresh}` : fresh;
    return [
      ...(variables.length === 0 ? [] : [code`const ${vars}: Vars = ${start('vars', initialValues(variables))};`]),
      ...(this.published().length === 0
        ? []
        : [code`const published: ${this.publishedType()} = ${start('published', object([]))};`]),
      ...(this.keepsEnds() ? [code`const ends: ${this.endsType()} = ${start('ends', object([]))};`] : []),
      ...[...this.received.values()].map(({ operation }) => this.declareInbox(operation, start)),
    ];
  }

  /** Handlers of queries and of messages that wait in inboxes. */
  handlers(): readonly Code[] {
    return [
      ...[...this.received.values()].map((receive) => this.fillInbox(receive)),
      ...this.program.queries.map(({ name, variable }) => {
        const answer = variable === undefined ? code`published[${name}] ?? null` : member(vars, variable);
        return code`${temporal.setHandler}(${this.printer.definition('query', name)}, () => ${answer});`;
      }),
    ];
  }

  /** Sets what a handler does with its messages. */
  handle({ receive }: StructuredHandler, body: Code): Code {
    const typed = code`(message: ${printType(receive.operation.message)})`;
    return this.setHandler(receive, code`${this.printer.helper('serially')}(async ${typed} => ${body})`);
  }

  /** What a handler does first: a signal that does not fit its schema is reported, and goes no further. */
  refusal({ nodeId, operation }: Step<ReceiveOperation>): readonly Code[] {
    const { channel, schema } = operation;
    if (channel === 'update' || schema === undefined) return [];
    return [
      code`if (!${this.printer.helper('isExpected')}(${nodeId}, message, ${this.printer.schema(operation.name)})) return;`,
    ];
  }

  /** An update that does not fit its schema is refused before it is handled. */
  private setHandler({ operation: { channel, name, schema } }: Step<ReceiveOperation>, handler: Code): Code {
    const definition = this.printer.definition(channel, name);
    if (channel === 'signal' || schema === undefined) {
      return code`${temporal.setHandler}(${definition}, ${handler});`;
    }
    const validator = code`${this.printer.helper('accepting')}(${this.printer.schema(name)})`;
    return code`${temporal.setHandler}(${definition}, ${handler}, ${object([['validator', validator]])});`;
  }

  private define({ channel, name, message, schema }: ReceiveOperation): readonly Code[] {
    const definition = this.printer.definition(channel, name);
    const type = printType(message);
    return [
      channel === 'signal'
        ? code`const ${definition} = ${temporal.defineSignal}<[${type}]>(${name});`
        : code`const ${definition} = ${temporal.defineUpdate}<${typeNames.JsonValue}, [${type}]>(${name});`,
      ...(schema === undefined
        ? []
        : [code`const ${this.printer.schema(name)}: ${typeNames.JsonObject} = ${literal(schema)};`]),
    ];
  }

  private declareInbox({ name, message }: ReceiveOperation, start: (name: string, fresh: Code) => Code): Code {
    const inbox = this.printer.inboxName(name);
    const queued = start(inbox, code`[]`);
    return code`const ${identifier(inbox)}: ${typeNames.Inbox}<${printType(message)}> = ${object([
      ['queued', queued],
      ['waiting', code`[]`],
    ])};`;
  }

  private fillInbox(receive: Step<ReceiveOperation>): Code {
    const { channel, name } = receive.operation;
    const answer = channel === 'update' ? [code`return null;`] : [];
    const push = code`${this.printer.inbox(name)}.queued.push(${received(receive)});`;
    const body = braces(lines([...this.refusal(receive), push, ...answer]));
    return this.setHandler(receive, code`(message) => ${body}`);
  }

  private keepsEnds(): boolean {
    const { result } = this.program;
    return result.kind === 'ends' && result.inLoop;
  }

  private endsType(): Code {
    const { result } = this.program;
    const ends = result.kind === 'ends' ? result.ends : [];
    return objectType(ends.map(({ nodeId, output }) => ({ name: nodeId, type: printType(output), optional: true })));
  }

  private published(): Program['queries'] {
    return this.program.queries.filter(({ variable }) => variable === undefined);
  }

  private publishedType(): Code {
    return objectType(this.published().map(({ name, type }) => ({ name, type: printType(type), optional: true })));
  }
}

/** The message as it was sent; one without a payload brings null. */
export function received({ operation: { message } }: Step<ReceiveOperation>): Code {
  return message.kind === 'json' ? code`message ?? null` : code`message`;
}

const inboxType = code`type Inbox<Message> = { queued: Message[]; waiting: { taken: Message[] }[] };`;

function variablesType(variables: readonly Variable[]): Code {
  return objectType(variables.map(({ name, type }) => ({ name, type: printType(type), optional: false })));
}

function initialValues(variables: readonly Variable[]): Code {
  return object(variables.map(({ name, initialValue }) => [name, literal(initialValue)]));
}
