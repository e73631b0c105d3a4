import {
  collectDefaultMetrics,
  Counter,
  type CounterConfiguration,
  Gauge,
  type GaugeConfiguration,
  Histogram,
  type HistogramConfiguration,
  Registry,
} from 'prom-client';

/** Seconds; from a cached answer to a cold bundle. */
const DURATION_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** What became of one delivery. */
export type DeliveryOutcome = 'acked' | 'retried' | 'dead-lettered';

export interface HttpRequestSample {
  /** Pattern of the route, such as `/api/runs/:id`, never the path: the number of series is bounded. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

/** The metrics of one service in a registry of their own, exposed in Prometheus' text format. */
export interface Metrics {
  readonly contentType: string;
  /** All metrics in text format. */
  expose(): Promise<string>;
  counter<L extends string>(definition: Omit<CounterConfiguration<L>, 'registers'>): Counter<L>;
  gauge<L extends string>(definition: Omit<GaugeConfiguration<L>, 'registers'>): Gauge<L>;
  histogram<L extends string>(definition: Omit<HistogramConfiguration<L>, 'registers'>): Histogram<L>;

  /** A consumer is done with one delivery, `seconds` after it began. */
  handled(consumer: string, subject: string, outcome: DeliveryOutcome, seconds: number): void;
  /** Deliveries in work changed by `delta`. */
  inFlight(consumer: string, delta: number): void;
  redelivered(consumer: string): void;
  deadLettered(consumer: string, cause: string): void;
  /** Messages that wait for a consumer. */
  lag(consumer: string, pending: number): void;
  httpRequest(sample: HttpRequestSample): void;
}

/** Creates the metrics of a service, those of its process included. Every series carries the label `service`. */
export function createMetrics({ service }: { readonly service: string }): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  return { ...registration(registry), ...messagingMetrics(registry), ...httpMetrics(registry) };
}

function registration(registry: Registry): Pick<Metrics, 'contentType' | 'expose' | 'counter' | 'gauge' | 'histogram'> {
  const registers = [registry];
  return {
    contentType: registry.contentType,
    expose: () => registry.metrics(),
    counter: (definition) => new Counter({ ...definition, registers }),
    gauge: (definition) => new Gauge({ ...definition, registers }),
    histogram: (definition) => new Histogram({ ...definition, registers }),
  };
}

function messagingMetrics(
  registry: Registry,
): Pick<Metrics, 'handled' | 'inFlight' | 'redelivered' | 'deadLettered' | 'lag'> {
  const registers = [registry];
  const duration = new Histogram({
    name: 'wb_stage_duration_seconds',
    help: 'Time a consumer worked on one delivery.',
    labelNames: ['consumer', 'subject', 'outcome'],
    buckets: DURATION_BUCKETS,
    registers,
  });
  const inFlight = new Gauge({
    name: 'wb_messages_in_flight',
    help: 'Deliveries a consumer is working on.',
    labelNames: ['consumer'],
    registers,
  });
  const redeliveries = new Counter({
    name: 'wb_redeliveries_total',
    help: 'Deliveries that were not the first of their message.',
    labelNames: ['consumer'],
    registers,
  });
  const deadLetters = new Counter({
    name: 'wb_dead_letters_total',
    help: 'Messages a consumer gave up, by cause.',
    labelNames: ['consumer', 'cause'],
    registers,
  });
  const lag = new Gauge({
    name: 'wb_consumer_lag_messages',
    help: 'Messages that wait for a consumer.',
    labelNames: ['consumer'],
    registers,
  });
  return {
    handled: (consumer, subject, outcome, seconds) => {
      duration.observe({ consumer, subject, outcome }, seconds);
    },
    inFlight: (consumer, delta) => {
      inFlight.inc({ consumer }, delta);
    },
    redelivered: (consumer) => {
      redeliveries.inc({ consumer });
    },
    deadLettered: (consumer, cause) => {
      deadLetters.inc({ consumer, cause });
    },
    lag: (consumer, pending) => {
      lag.set({ consumer }, pending);
    },
  };
}

function httpMetrics(registry: Registry): Pick<Metrics, 'httpRequest'> {
  const duration = new Histogram({
    name: 'wb_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['route', 'method', 'status'],
    buckets: DURATION_BUCKETS,
    registers: [registry],
  });
  return {
    httpRequest: ({ seconds, ...labels }) => {
      duration.observe(labels, seconds);
    },
  };
}
