import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStack } from '@workflow-builder/stack';
import { measureCompile } from './compile/measure.js';
import { renderFigures } from './compile/render.js';
import { measureGeneration } from './generate/measure.js';
import { renderGeneration } from './generate/render.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    url: { type: 'string' },
    'warm-up': { type: 'string', default: '100' },
    sequential: { type: 'string', default: '200' },
    concurrent: { type: 'string', default: '640' },
    concurrency: { type: 'string', default: '32' },
    runs: { type: 'string', default: '300' },
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

/** Over HTTP, through all stages. */
async function compileBench(): Promise<void> {
  const figures = await withGateway(values.url, (gatewayUrl) =>
    measureCompile({
      gatewayUrl,
      warmUp: Number(values['warm-up']),
      sequential: Number(values.sequential),
      concurrent: Number(values.concurrent),
      concurrency: Number(values.concurrency),
    }),
  );
  print(figures, renderFigures(figures));
}

/** The compiler alone, in this process. */
function generateBench(): void {
  const figures = measureGeneration({ warmUp: Number(values['warm-up']), runs: Number(values.runs) });
  print(figures, renderGeneration(figures));
}

function print(figures: object, rendered: string): void {
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : rendered);
}

const [bench = 'compile', ...others] = positionals;
if (others.length > 0 || (bench !== 'compile' && bench !== 'generate')) {
  process.stderr.write(`There is no bench ${positionals.join(' ')}: compile, generate.\n`);
  process.exitCode = 2;
} else if (bench === 'generate') {
  generateBench();
} else {
  await compileBench();
}
