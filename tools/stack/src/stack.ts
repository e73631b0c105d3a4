import { join } from 'node:path';
import { repositoryRoot } from '@workflow-builder/servers';
import type { ServerPorts, ServicePorts, StackOptions } from './options.js';
import { Replica } from './replica.js';
import { PortChooser } from './port-chooser.js';
import { platformToken } from './platform-token.js';
import { planServers, type StackServers } from './servers.js';
import { defaultPorts, serviceNames, type ServiceName } from './services.js';
import type { Supervised } from './supervised.js';

/** The whole platform as child processes, each started again when it ends by itself. */
export interface Stack {
  readonly servers: StackServers;
  /** Every replica of every service. */
  readonly processes: readonly Replica[];
  /** The base address of a service's first replica. */
  readonly urls: Readonly<Record<ServiceName, string>>;
  /** Drains the gateway, then the other services, then ends the servers that the stack started. */
  stop(): Promise<void>;
}

/**
 * Starts servers and services and resolves once all are ready. When one does not become ready, everything is stopped
 * again and the error, a `ServerError`, says which and shows the end of its log.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const ports = fixedPorts(options.ports ?? {});
  const serverPorts: ServerPorts = options.serverPorts ?? {};
  const chooser = new PortChooser([...Object.values(ports), ...Object.values(serverPorts)]);
  const servers = await planServers(options, chooser);
  const places = await assignPorts(ports, options.replicas ?? {}, chooser);
  const token = await platformToken({ ...process.env, ...options.env });
  const processes = planReplicas({ ...options, env: { ...token, ...options.env } }, servers, places);
  const stop = async () => {
    await stopAll(processes.filter(({ service }) => service === 'gateway'));
    await stopAll(processes);
    await stopAll(ownServers(servers));
  };
  const abort = () => void stop();
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    await startAll(ownServers(servers), options.signal);
    await startAll(processes, options.signal);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', abort);
  }
  return { servers, processes, urls: urlsOf(processes), stop };
}

function planReplicas(options: StackOptions, servers: StackServers, places: readonly Place[]): readonly Replica[] {
  const { dataDir, onEvent, restart } = options;
  const servicesDir = options.servicesDir ?? join(repositoryRoot(), 'services');
  const gateway = places.find(({ service }) => service === 'gateway');
  const env = { ...environment(servers, gateway?.port ?? defaultPorts.gateway), ...options.env };
  return places.map(
    ({ service, replica, port }) =>
      new Replica({
        service,
        replica,
        port,
        main: join(servicesDir, service, 'dist/main.js'),
        env,
        logs: options.logs === 'inherit' ? 'inherit' : { folder: join(dataDir, 'logs') },
        readyMs: options.readyMs ?? 120_000,
        ...(restart === undefined ? {} : { policy: restart }),
        onEvent: (event) => onEvent?.({ process: `${service} ${replica}`, event }),
      }),
  );
}

interface Place {
  readonly service: ServiceName;
  readonly replica: number;
  readonly port: number;
}

type FixedPorts = Partial<Record<ServiceName, number>>;

function fixedPorts(ports: ServicePorts): FixedPorts {
  return ports === 'free' ? {} : { ...defaultPorts, ...ports };
}

async function assignPorts(
  fixed: FixedPorts,
  replicas: Partial<Record<ServiceName, number>>,
  chooser: PortChooser,
): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const service of serviceNames) {
    for (let replica = 0; replica < (replicas[service] ?? 1); replica += 1) {
      const port = (replica === 0 ? fixed[service] : undefined) ?? (await chooser.next());
      places.push({ service, replica, port });
    }
  }
  return places;
}

function environment(servers: StackServers, gatewayPort: number): Readonly<Record<string, string>> {
  return {
    NATS_URL: servers.natsUrl,
    DATABASE_URL: servers.databaseUrl,
    TEMPORAL_ADDRESS: servers.temporalAddress,
    KONG_LOGGING_URL: `http://127.0.0.1:${gatewayPort}/api/logs`,
    // Where that is not set, glibc keeps twice the largest block ever freed, for each thread: 30 MB after TypeScript is loaded.
    MALLOC_TRIM_THRESHOLD_: String(1024 ** 2),
  };
}

function ownServers({ nats, temporal, postgres }: StackServers): readonly Supervised[] {
  return [nats, temporal, postgres].filter((server) => server !== undefined);
}

async function startAll(processes: readonly Supervised[], signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await Promise.all(processes.map((process) => process.start()));
  signal?.throwIfAborted();
}

async function stopAll(processes: readonly Supervised[]): Promise<void> {
  await Promise.all(processes.map((process) => process.stop()));
}

function urlsOf(processes: readonly Replica[]): Readonly<Record<ServiceName, string>> {
  const url = (service: ServiceName) => {
    const replica = processes.find((process) => process.service === service);
    if (replica === undefined) throw new Error(`The stack runs no ${service}.`);
    return replica.url;
  };
  return {
    gateway: url('gateway'),
    validator: url('validator'),
    codegen: url('codegen'),
    verifier: url('verifier'),
    deployer: url('deployer'),
    worker: url('worker'),
  };
}
