import { afterEach, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Inject, Module, Param, Post } from '@nestjs/common';
import { EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import {
  Consumer,
  type DeploymentRequestedDto,
  RequestSubject,
  Subject,
  type ValidationReport,
  type ValidateWorkflowDto,
} from '@workflow-builder/contracts';
import { EventPublisher, TransportSettings } from '@workflow-builder/messaging';
import { Attribute, currentTraceIds, type HealthReport, type Logger } from '@workflow-builder/telemetry';
import { eventually, startPrivateNats, startTraceCollector, testNats } from '@workflow-builder/testing';
import { IsInt } from 'class-validator';
import type { ServiceOptions } from './service-options.js';
import { readSettings } from './settings/load-settings.js';
import { ServiceSettings } from './settings/service-settings.js';
import { type RunningService, startService } from './start-service.js';
import { LOGGER } from './tokens.js';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const PARENT_ID = 'b7ad6b7169203331';
const HANDLED = Symbol('Handled');
const traceparent = `00-${TRACE_ID}-${PARENT_ID}-01`;

class SumDto {
  @IsInt()
  readonly a!: number;

  @IsInt()
  readonly b!: number;
}

@Controller()
class ExampleController {
  constructor(
    readonly settings: ServiceSettings,
    readonly events: EventPublisher,
    @Inject(LOGGER) readonly logger: Logger,
  ) {}

  @Get('greetings/:name')
  greet(@Param('name') name: string): object {
    return { hello: name, level: this.settings.LOG_LEVEL };
  }

  @Post('sums')
  sum(@Body() { a, b }: SumDto): object {
    return { sum: a + b, traceId: currentTraceIds()?.trace_id };
  }

  @Get('failures')
  fail(): never {
    throw new Error('unexpected');
  }
}

@Controller()
class ExampleHandler {
  constructor(@Inject(HANDLED) readonly handled: string[]) {}

  /** What else the consumer gets; nobody publishes it here. */
  @EventPattern([Subject.DeploymentRampRequested, Subject.DeploymentRollbackRequested])
  others(): void {
    throw new Error('Nobody publishes this.');
  }

  @EventPattern(Subject.DeploymentRequested)
  requested(@Payload() event: DeploymentRequestedDto): void {
    this.handled.push(event.deploymentId);
  }

  @MessagePattern(RequestSubject.ValidateWorkflow)
  validate(@Payload() request: ValidateWorkflowDto): ValidationReport {
    return { valid: request.document === 'good', errors: [], warnings: [], suggestions: [] };
  }
}

const deployment: DeploymentRequestedDto = {
  deploymentId: `dep_${'0'.repeat(32)}`,
  compilationId: `cmp_${'0'.repeat(32)}`,
  project: { id: 'p1', name: 'Project' },
  service: { id: 's1', name: 'Service' },
  workflow: { id: 'w1', name: 'Workflow', type: 'workflow', nodeCount: 2, edgeCount: 1 },
  occurredAt: '2026-01-01T00:00:00.000Z',
};

@Module({ controllers: [ExampleController] })
class ExampleModule {}

describe('a service', () => {
  const nats = testNats();
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });

  async function start(
    options: Partial<ServiceOptions<ServiceSettings>> = {},
    env: Record<string, string> = {},
  ): Promise<RunningService> {
    const settings = readSettings(ServiceSettings, {
      NATS_URL: nats.url,
      SUBJECT_PREFIX: nats.prefix,
      LOG_LEVEL: 'silent',
      HOST: '127.0.0.1',
      NATS_CONNECT_WAIT_MS: '20000',
      ...env,
    });
    const service = await startService({ name: 'example', settings, module: ExampleModule, ...options });
    stops.push(() => service.stop());
    return service;
  }

  const health = async (service: RunningService, path: string): Promise<{ status: number; report: HealthReport }> => {
    const response = await fetch(`${service.url}${path}`);
    return { status: response.status, report: (await response.json()) as HealthReport };
  };

  describe('its HTTP side', () => {
    it('serves its controllers, which inject its parts', async () => {
      const response = await fetch(`${(await start()).url}/greetings/ada`);
      expect(await response.json()).toEqual({ hello: 'ada', level: 'silent' });
    });

    it('validates bodies', async () => {
      const { url } = await start();
      const post = async (body: object) =>
        fetch(`${url}/sums`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      expect((await post({ a: 1, b: 2 })).status).toBe(201);
      expect((await post({ a: 1, b: 'two' })).status).toBe(400);
    });

    it('limits bodies', async () => {
      const { url } = await start({ bodyLimitBytes: 100 });
      const body = JSON.stringify({ a: 1, b: 2, padding: 'x'.repeat(100) });
      const response = await fetch(`${url}/sums`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(response.status).toBe(413);
    });

    it('can have its parser replaced', async () => {
      const { url } = await start({
        configure: (app) => {
          const fastify = app.getHttpAdapter().getInstance();
          fastify.removeContentTypeParser('application/json');
          fastify.addContentTypeParser('application/json', (_request, _payload, done) => {
            done(null, { a: 20, b: 22 });
          });
        },
      });
      const response = await fetch(`${url}/sums`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{',
      });
      expect(await response.json()).toMatchObject({ sum: 42 });
    });

    it('finishes a request in work before it stops', async () => {
      const begun = deferred();
      const release = deferred();
      const service = await start({
        configure: (app) => {
          app
            .getHttpAdapter()
            .getInstance()
            .get('/slow', async () => {
              begun.resolve();
              await release.promise;
              return 'done';
            });
        },
      });
      const response = fetch(`${service.url}/slow`);
      await begun.promise;
      const stopped = service.stop();
      release.resolve();
      expect(await (await response).text()).toBe('done');
      await stopped;
      stops.pop();
      await expect(fetch(service.url)).rejects.toThrow();
    });
  });

  describe('its health', () => {
    it('is good with everything there', async () => {
      const service = await start({ checks: [{ name: 'store', required: true, check: () => true }] });
      for (const path of ['/health', '/health/ready']) {
        const { status, report } = await health(service, path);
        expect(status).toBe(200);
        expect(report).toMatchObject({ status: 'healthy', dependencies: { nats: 'available', store: 'available' } });
        expect(report.version).toMatch(/^\d+\.\d+\.\d+/);
      }
    });

    it('is degraded, yet ready, without an optional dependency', async () => {
      const service = await start({ checks: [{ name: 'temporal', required: false, check: () => false }] });
      const { status, report } = await health(service, '/health/ready');
      expect(status).toBe(200);
      expect(report).toMatchObject({ status: 'degraded', dependencies: { temporal: 'unavailable' } });
    });

    it("is shown by a controller of the module's own, when it has one", async () => {
      @Controller('health')
      class BriefController {
        @Get()
        brief(): object {
          return { brief: true };
        }
      }
      @Module({ controllers: [BriefController] })
      class BriefModule {}

      const { url } = await start({ module: BriefModule, ownHealth: true });
      expect(await (await fetch(`${url}/health`)).json()).toEqual({ brief: true });
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    });

    it('starts without the bus: alive, not ready, naming what is missing', async () => {
      const service = await start({}, { NATS_URL: 'nats://127.0.0.1:1', NATS_CONNECT_WAIT_MS: '50' });
      expect((await health(service, '/health/live')).status).toBe(200);
      const { status, report } = await health(service, '/health/ready');
      expect(status).toBe(503);
      expect(report).toMatchObject({ status: 'unhealthy', dependencies: { nats: 'unavailable' } });
    });

    it('follows the bus as it goes and comes back', async () => {
      const own = await startPrivateNats();
      stops.push(() => own.close());
      const service = await start({}, { NATS_URL: own.url });
      expect((await health(service, '/health/ready')).status).toBe(200);
      await own.stop();
      await eventually(async () => {
        expect((await health(service, '/health/ready')).status).toBe(503);
      });
      await own.start();
      await eventually(async () => {
        expect((await health(service, '/health/ready')).status).toBe(200);
      });
    });
  });

  describe('its side on the bus', () => {
    const handled: string[] = [];

    @Module({ controllers: [ExampleHandler], providers: [{ provide: HANDLED, useValue: handled }] })
    class HandlerModule {}

    it('answers requests, handles events, and counts them', async () => {
      const serve = { settings: readSettings(TransportSettings, {}), consumers: [Consumer.Deployer] };
      const { parts, url } = await start({ module: HandlerModule, serve });
      const options = { strictMode: true, includeComments: true };
      const request = { document: 'good', options };
      expect(await parts.bus.request(RequestSubject.ValidateWorkflow, request, { timeoutMs: 5_000 })).toMatchObject({
        valid: true,
      });

      await new EventPublisher(parts.bus).publish(Subject.DeploymentRequested, deployment, {
        about: deployment.deploymentId,
        messageId: deployment.deploymentId,
      });
      await eventually(async () => {
        expect(handled).toEqual([deployment.deploymentId]);
        expect(await (await fetch(`${url}/metrics`)).text()).toMatch(
          /wb_stage_duration_seconds_count\{.*subject="deployment.requested",outcome="acked".*\} 1/,
        );
      });
    });
  });

  describe('its telemetry', () => {
    it("makes a span of each request within the caller's trace, active in the handler", async () => {
      const collector = await startTraceCollector();
      const service = await start({}, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
      const response = await fetch(`${service.url}/sums?x=1`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', traceparent },
        body: JSON.stringify({ a: 1, b: 2 }),
      });
      expect(await response.json()).toEqual({ sum: 3, traceId: TRACE_ID });
      await fetch(`${service.url}/failures`);
      await fetch(`${service.url}/health`);
      const spans = await eventually(() => {
        const received = collector.spans();
        expect(received.map(({ name }) => name)).toEqual(['POST /sums', 'GET /failures']);
        return received;
      });
      await collector.close();
      expect(spans[0]).toMatchObject({
        traceId: TRACE_ID,
        parentSpanId: PARENT_ID,
        service: 'example',
        attributes: {
          [Attribute.HttpMethod]: 'POST',
          [Attribute.HttpRoute]: '/sums',
          [Attribute.UrlPath]: '/sums',
          [Attribute.HttpStatus]: 201,
        },
      });
      expect(spans[1]?.attributes[Attribute.HttpStatus]).toBe(500);
    });

    it('ends the span of a request whose client goes away', async () => {
      const begun = deferred();
      const service = await start({
        configure: (app) => {
          app
            .getHttpAdapter()
            .getInstance()
            .get('/endless', () => {
              begun.resolve();
              return new Promise(() => undefined);
            });
        },
      });
      const client = new AbortController();
      const response = fetch(`${service.url}/endless`, { signal: client.signal });
      await begun.promise;
      client.abort();
      await expect(response).rejects.toThrow();
      await eventually(async () => {
        expect(await (await fetch(`${service.url}/metrics`)).text()).toMatch(
          /wb_http_request_duration_seconds_count\{.*route="\/endless".*\} 1/,
        );
      });
    });

    it('measures requests by route, and exposes it', async () => {
      const { url } = await start();
      await fetch(`${url}/greetings/ada`);
      await fetch(`${url}/greetings/bob`);
      await fetch(`${url}/nowhere`);
      const metrics = await eventually(async () => {
        const text = await (await fetch(`${url}/metrics`)).text();
        expect(text).toMatch(/wb_http_request_duration_seconds_count\{.*status="404".*\} 1/);
        return text;
      });
      expect(metrics).toMatch(
        /wb_http_request_duration_seconds_count\{.*route="\/greetings\/:name",.*status="200".*\} 2/,
      );
      expect(metrics).toMatch(/wb_http_request_duration_seconds_count\{.*route="none",.*status="404".*\} 1/);
      expect(metrics).not.toMatch(/route="\/(health|metrics)/);
    });
  });
});

function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
