import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack, type Stack } from '@workflow-builder/stack';

/** Measures a running gateway, or one on a platform of its own that goes with the measurement. */
export async function withGateway<T>(url: string | undefined, measure: (gatewayUrl: string) => Promise<T>): Promise<T> {
  return url === undefined ? withPlatform(({ urls }) => measure(urls.gateway)) : measure(url);
}

/** Starts the whole platform with its servers, in a folder of its own, and stops it after the measurement. */
export async function withPlatform<T>(measure: (platform: Stack) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'workflow-builder-bench-'));
  // PostgreSQL refuses to run as root, so its own user must reach its files.
  await chmod(dataDir, 0o755);
  process.stderr.write('Starting the platform …\n');
  const stack = await startStack({ dataDir, ports: 'free', env: { LOG_LEVEL: 'warn', START_DEADLINE_MS: '120000' } });
  try {
    return await measure(stack);
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
