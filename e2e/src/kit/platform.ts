import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack, type Stack, type StackOptions } from '@workflow-builder/stack';
import { GatewayClient } from './gateway-client.js';

/** The whole platform as processes on servers of its own, and a client of its gateway. */
export interface Platform {
  readonly stack: Stack;
  readonly gateway: GatewayClient;
  stop(): Promise<void>;
}

/** Starts the platform on free ports, its data in a folder that goes with it. */
export async function startPlatform(options: Partial<StackOptions> = {}): Promise<Platform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'workflow-builder-e2e-'));
  // PostgreSQL refuses to run as root, so its own user must reach its files.
  await chmod(dataDir, 0o755);
  const stack = await startStack({ dataDir, ports: 'free', ...options });
  return {
    stack,
    gateway: new GatewayClient(stack.urls.gateway),
    stop: async () => {
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
