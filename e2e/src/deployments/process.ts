import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, launch, repositoryRoot, requireReady, type RunningProcess } from '@workflow-builder/servers';
import type { Ground } from './servers.js';

const READY_MS = 120_000;

/** A built service as a process of its own, which a suite may kill at any moment and start again. */
export class ServiceProcess {
  #process: RunningProcess | undefined;
  #port = 0;

  constructor(
    private readonly service: 'deployer' | 'worker' | 'gateway',
    private readonly ground: Ground,
    /** What a killed process had in work is delivered again after this. */
    private readonly ackWaitMs: number,
  ) {}

  /** Resolves when it is ready. */
  async start(): Promise<void> {
    const port = await freePort();
    this.#port = port;
    const folder = await mkdtemp(join(tmpdir(), 'workflow-builder-process-'));
    const child = await launch({
      name: this.service,
      command: process.execPath,
      args: [join(repositoryRoot(), 'services', this.service, 'dist/main.js')],
      env: { ...this.ground.env, LOG_LEVEL: 'warn', PORT: String(port), ACK_WAIT_MS: String(this.ackWaitMs) },
      log: { file: join(folder, `${this.service}.log`) },
    });
    this.#process = child;
    await requireReady(child, () => isReady(port), { deadlineMs: READY_MS });
  }

  /** Where it listens, once it is started. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** @throws before it is started */
  get pid(): number {
    if (this.#process === undefined) throw new Error(`The ${this.service} does not run.`);
    return this.#process.pid;
  }

  /** SIGKILL; resolves when it is gone. */
  async kill(): Promise<void> {
    this.#process?.kill('SIGKILL');
    await this.#process?.exited;
  }

  async stop(): Promise<void> {
    await this.#process?.stop();
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
