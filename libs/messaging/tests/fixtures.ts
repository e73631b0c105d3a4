import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { Controller, type INestMicroservice, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import {
  Consumer,
  type ConsumerName,
  RequestSubject,
  Subject,
  type WorkflowSubmittedDto,
  type WorkflowValidatedDto,
} from '@workflow-builder/contracts';
import {
  type Bus,
  BusSettings,
  connectBus,
  EventContext,
  JetStreamTransport,
  type Logger,
  type MessagingMetrics,
  OriginalErrorFilter,
  TransportSettings,
} from '@workflow-builder/messaging';

export const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const unmeasured: MessagingMetrics = {
  handled: () => undefined,
  inFlight: () => undefined,
  redelivered: () => undefined,
  deadLettered: () => undefined,
  lag: () => undefined,
};

/** Short enough for a suite, long enough for a busy machine. */
export const ACK_WAIT_MS = 600;

export interface Place {
  readonly url: string;
  readonly prefix: string;
}

export function busSettings({ url, prefix }: Place, more: Partial<BusSettings> = {}): BusSettings {
  return Object.assign(new BusSettings(), { NATS_URL: url, SUBJECT_PREFIX: prefix, ACK_WAIT_MS, MAX_TRIES: 3 }, more);
}

export function testBus(place: Place, more: Partial<BusSettings> = {}): Promise<Bus> {
  return connectBus(busSettings(place, more), { service: 'test', logger: silent });
}

export function compilationId(): string {
  return `cmp_${randomBytes(16).toString('hex')}`;
}

export function submitted(id: string, document: unknown = { nodes: [] }): WorkflowSubmittedDto {
  return {
    compilationId: id,
    options: { strictMode: true, includeComments: false },
    project: { id: 'p1', name: 'Project' },
    service: { id: 's1', name: 'Service' },
    submittedAt: '2026-01-02T03:04:05.000Z',
    timings: [],
    notices: [],
    document,
  };
}

export function validated(data: WorkflowSubmittedDto): WorkflowValidatedDto {
  const { document, ...common } = data;
  const summary = { id: 'w1', name: 'Workflow', type: 'Workflow', nodeCount: 0, edgeCount: 0 };
  return { ...common, summary, workflow: { document } };
}

export type Handle = (data: WorkflowSubmittedDto, context: EventContext) => unknown;

export interface ServiceParts {
  readonly handle?: Handle;
  readonly answer?: (data: unknown) => unknown;
  readonly settings?: Partial<TransportSettings>;
  readonly metrics?: Partial<MessagingMetrics>;
}

/** A Nest microservice on the validator's consumer, or on none if it handles no event. */
export async function startService(
  bus: Bus,
  { handle, answer, settings, metrics }: ServiceParts,
): Promise<INestMicroservice> {
  const controllers = [...(handle ? [eventController(handle)] : []), ...(answer ? [requestController(answer)] : [])];
  const consumers: ConsumerName[] = handle ? [Consumer.Validator] : [];
  const strategy = new JetStreamTransport({
    bus,
    consumers,
    settings: Object.assign(
      new TransportSettings(),
      { RETRY_BASE_MS: 20, RETRY_MAX_MS: 100, DRAIN_DEADLINE_MS: 5_000 },
      settings,
    ),
    metrics: { ...unmeasured, ...metrics },
  });
  const app = await NestFactory.createMicroservice(moduleOf(controllers), { strategy, logger: false });
  app.useGlobalFilters(new OriginalErrorFilter());
  await app.listen();
  return app;
}

function moduleOf(controllers: (new () => object)[]): new () => object {
  @Module({ controllers })
  class TestModule {}
  return TestModule;
}

function eventController(handle: Handle): new () => object {
  @Controller()
  class EventController {
    @EventPattern<Subject>(Subject.WorkflowSubmitted)
    handle(@Payload() data: WorkflowSubmittedDto, @Ctx() context: EventContext): unknown {
      return handle(data, context);
    }
  }
  return EventController;
}

function requestController(answer: (data: unknown) => unknown): new () => object {
  @Controller()
  class RequestController {
    @MessagePattern(RequestSubject.ValidateWorkflow)
    answer(@Payload() data: unknown): unknown {
      return answer(data);
    }
  }
  return RequestController;
}
