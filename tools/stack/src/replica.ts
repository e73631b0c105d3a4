import { join } from 'node:path';
import { launch, requireFreePort, requireReady, type RunningProcess } from '@workflow-builder/servers';
import { portSetting, type ServiceName } from './services.js';
import { Supervised, type SupervisionOptions } from './supervised.js';

export interface ReplicaOptions extends Omit<SupervisionOptions, 'launch'> {
  readonly service: ServiceName;
  /** Counted from 0. */
  readonly replica: number;
  readonly port: number;
  /** The service's entry, a built module. */
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  readonly logs: { readonly folder: string } | 'inherit';
  readonly readyMs: number;
}

/** One process of a service. */
export class Replica extends Supervised {
  readonly service: ServiceName;
  readonly replica: number;
  readonly url: string;

  constructor(options: ReplicaOptions) {
    super({ ...options, launch: (signal) => launchReplica(options, signal) });
    this.service = options.service;
    this.replica = options.replica;
    this.url = `http://127.0.0.1:${options.port}`;
  }
}

async function launchReplica(options: ReplicaOptions, signal: AbortSignal): Promise<RunningProcess> {
  const { service, replica, port, main, env, logs, readyMs } = options;
  const name = `${service} ${replica}`;
  await requireFreePort(port, `the service ${service}`, portSetting(service));
  const child = await launch({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', main],
    env: { ...env, PORT: String(port) },
    log: logs === 'inherit' ? logs : { file: join(logs.folder, `${service}-${replica}.log`) },
  });
  await requireReady(child, () => isReady(port, signal), { deadlineMs: readyMs, signal });
  return child;
}

async function isReady(port: number, signal: AbortSignal): Promise<boolean> {
  try {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(5_000)]);
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: deadline });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
