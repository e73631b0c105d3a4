import { headers, type Msg } from '@nats-io/transport-node';
import {
  carryOn,
  Consumer,
  RequestSubject,
  Subject,
  type CodeVerifiedDto,
  type DiagnosticDto,
  type WorkflowRejectedDto,
  type WorkflowSubmittedDto,
} from '@workflow-builder/contracts';
import { type Bus, connectBus, decodeJson, encodeJson, EventPublisher } from '@workflow-builder/messaging';
import { readSettings, startService, type RunningService } from '@workflow-builder/service-kit';
import { testNats } from '@workflow-builder/testing';
import { gatewayOptions } from '../src/gateway.options.js';
import { GatewaySettings } from '../src/settings.js';

type Environment = Readonly<Record<string, string>>;

/** Servers that nobody runs: what a gateway meets when store and Temporal are away. */
const absent: Environment = {
  DATABASE_URL: 'postgres://postgres:postgres@127.0.0.1:1/postgres',
  TEMPORAL_ADDRESS: '127.0.0.1:1',
};

/** A gateway in this process on a bus of its own; the suite plays the stages. */
export interface TestGateway {
  readonly url: string;
  readonly environment: Environment;
  readonly stages: PlayedStages;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(path: string): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts a gateway; `environment` adds to settings that need no server but NATS. What it logs may go to the suite. */
export async function startGateway(
  environment: Environment = {},
  logDestination?: { write(line: string): void },
): Promise<TestGateway> {
  const nats = testNats();
  const complete = {
    ...absent,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    NATS_URL: nats.url,
    SUBJECT_PREFIX: nats.prefix,
    ...environment,
  };
  const settings = readSettings(GatewaySettings, complete);
  const service: RunningService<GatewaySettings> = await startService({
    ...gatewayOptions(settings),
    ...(logDestination && { logDestination }),
  });
  const bus = await connectBus(settings.bus, { service: 'suite', logger: service.parts.logger });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(service.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
  return {
    url: service.url,
    environment: complete,
    stages: new PlayedStages(bus),
    post,
    get: (path) => fetch(service.url + path, { signal: AbortSignal.timeout(30_000) }),
    stop: async () => {
      await service.stop();
      await bus.drain();
    },
  };
}

/** A submission that the suite took from the stream. */
export interface Taken {
  readonly submitted: WorkflowSubmittedDto;
  readonly replyTo: string | undefined;
  readonly attempt: string | undefined;
}

/** A validator that the suite plays. */
export interface PlayedValidator {
  readonly asked: readonly unknown[];
  stop(): void;
}

/** The stages behind the gateway, played by the suite on the real bus. */
export class PlayedStages {
  private readonly events: EventPublisher;

  constructor(readonly bus: Bus) {
    this.events = new EventPublisher(bus);
  }

  /** The next submission; undefined when none comes within `waitMs`. */
  async take(waitMs = 5_000): Promise<Taken | undefined> {
    const message = await this.bus.consumer(Consumer.Validator).next({ expires: Math.max(waitMs, 1_000) });
    if (message === null) return undefined;
    message.ack();
    const submitted = decodeJson(message.data) as WorkflowSubmittedDto;
    return {
      submitted,
      replyTo: message.headers?.get('wb-reply-to') || undefined,
      attempt: message.headers?.get('wb-attempt') || undefined,
    };
  }

  /** Takes the next submission and lets its code pass. */
  async verifyNext(): Promise<Taken> {
    const taken = await this.takeOne();
    await this.verify(taken);
    return taken;
  }

  async verify({ submitted, replyTo, attempt }: Taken): Promise<void> {
    const about = submitted.compilationId;
    const messageId = `${about}.verified.${attempt ?? ''}`;
    await this.events.publish(Subject.CodeVerified, verified(submitted), { about, messageId, replyTo });
  }

  /** Takes the next submission and rejects its document. */
  async rejectNext(...errors: readonly DiagnosticDto[]): Promise<Taken> {
    const taken = await this.takeOne();
    const about = taken.submitted.compilationId;
    const data: WorkflowRejectedDto = { ...carryOn(taken.submitted, { timings: [] }), errors };
    const messageId = `${about}.rejected.${taken.attempt ?? ''}`;
    await this.events.publish(Subject.WorkflowRejected, data, { about, messageId, replyTo: taken.replyTo });
    return taken;
  }

  /** Plays the validator: answers every question with `report`, and keeps the questions. */
  async answerValidations(report: unknown): Promise<PlayedValidator> {
    return this.playValidator((question) => question.respond(encodeJson(report)));
  }

  /** Plays a validator that answers every question with an error of this code. */
  async refuseValidations(code: string): Promise<PlayedValidator> {
    const sent = headers();
    sent.set('wb-error-code', code);
    return this.playValidator((question) => question.respond(code, { headers: sent }));
  }

  private async playValidator(answer: (question: Msg) => void): Promise<PlayedValidator> {
    const asked: unknown[] = [];
    const subject = this.bus.names.subject(RequestSubject.ValidateWorkflow);
    const subscription = this.bus.connection.subscribe(subject, {
      callback: (_error, message) => {
        asked.push(decodeJson(message.data));
        answer(message);
      },
    });
    await this.bus.connection.flush();
    return { asked, stop: () => subscription.unsubscribe() };
  }

  async takeOne(): Promise<Taken> {
    const taken = await this.take();
    if (taken === undefined) throw new Error('no submission came');
    return taken;
  }
}

export function finding(code: string, nodeId?: string): DiagnosticDto {
  const place = nodeId === undefined ? {} : { nodeId };
  return {
    code,
    severity: 'error',
    message: code,
    remedy: 'mend it',
    docsUrl: `docs/diagnostics/${code}.md`,
    ...place,
  };
}

export function verified(submitted: WorkflowSubmittedDto): CodeVerifiedDto {
  return {
    ...carryOn(submitted, {
      timings: [
        { stage: 'tsc', durationMs: 12.5 },
        { stage: 'eslint', durationMs: 7.6 },
      ],
    }),
    workflow: { id: 'wf-1', name: 'Greeting', type: 'Greeting', nodeCount: 3, edgeCount: 2 },
    code: {
      files: { workflow: 'export {};', activities: 'export {};', worker: 'export {};' },
      nodeMap: { nodes: [], lines: [] },
      sourceHash: 'a'.repeat(64),
    },
    verification: { tscPassed: true, eslintPassed: true, anyTypesFound: 0 },
  };
}
