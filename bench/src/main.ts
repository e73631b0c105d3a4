import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStack } from '@workflow-builder/stack';
import { measureCompile } from './compile/measure.js';
import { renderFigures } from './compile/render.js';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    url: { type: 'string' },
    'warm-up': { type: 'string', default: '100' },
    sequential: { type: 'string', default: '200' },
    concurrent: { type: 'string', default: '640' },
    concurrency: { type: 'string', default: '32' },
  },
});

/** Measures a running gateway, or one on a platform of its own that goes with the measurement. */
async function withGateway<T>(url: string | undefined, measure: (gatewayUrl: string) => Promise<T>): Promise<T> {
  if (url !== undefined) return measure(url);
  const dataDir = await mkdtemp(join(tmpdir(), 'workflow-builder-bench-'));
  // PostgreSQL refuses to run as root, so its own user must reach its files.
  await chmod(dataDir, 0o755);
  process.stderr.write('Starting the platform …\n');
  const stack = await startStack({ dataDir, ports: 'free', env: { LOG_LEVEL: 'warn' } });
  try {
    return await measure(stack.urls.gateway);
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const figures = await withGateway(values.url, (gatewayUrl) =>
  measureCompile({
    gatewayUrl,
    warmUp: Number(values['warm-up']),
    sequential: Number(values.sequential),
    concurrent: Number(values.concurrent),
    concurrency: Number(values.concurrency),
  }),
);
process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : renderFigures(figures));
