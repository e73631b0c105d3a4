import type { ServiceName } from './services.js';
import type { RestartPolicy, SupervisionEvent } from './supervised.js';

/** Ports by service, for its first replica; further replicas take free ones. `free` takes a free one for all. */
export type ServicePorts = Partial<Record<ServiceName, number>> | 'free';

/** Ports of the servers that we start; free ones where absent. Temporal has a UI only when `temporalUi` is given. */
export type ServerPorts = Readonly<Partial<Record<'nats' | 'temporal' | 'temporalUi' | 'postgres', number>>>;

/** Servers that run already; what is absent is started and stopped with the stack. */
export interface ExistingServers {
  readonly natsUrl?: string;
  readonly temporalAddress?: string;
  readonly databaseUrl?: string;
}

export interface StackOptions {
  /** Holds the data of the servers that we start, and `logs/`. */
  readonly dataDir: string;
  readonly servers?: ExistingServers;
  readonly serverPorts?: ServerPorts;
  /** Default: 3020 for the gateway to 3025 for the worker. */
  readonly ports?: ServicePorts;
  /** How many of a service run. Default: 1 of each. */
  readonly replicas?: Partial<Record<ServiceName, number>>;
  /** Added to the environment of every service, over what the stack sets itself. */
  readonly env?: Readonly<Record<string, string>>;
  /** `file`: one file per process in `logs/` below `dataDir`. Default: `file`. */
  readonly logs?: 'file' | 'inherit';
  /** Holds `<service>/dist/main.js`. Default: `services/` of the repository. */
  readonly servicesDir?: string;
  /** How long a service may take until it is ready. Default: 120 s. */
  readonly readyMs?: number;
  readonly restart?: RestartPolicy;
  /** Told of whatever ends by itself and is started again. */
  readonly onEvent?: (event: StackEvent) => void;
  /** Gives up the start; what has started already is stopped. */
  readonly signal?: AbortSignal;
}

export interface StackEvent {
  /** `verifier 1`, `NATS`. */
  readonly process: string;
  readonly event: SupervisionEvent;
}
