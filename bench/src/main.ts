import { parseArgs } from 'node:util';
import { measureCompile } from './compile/measure.js';
import { renderFigures } from './compile/render.js';
import { measureGeneration } from './generate/measure.js';
import { renderGeneration } from './generate/render.js';
import { withGateway, withPlatform } from './platform.js';
import { measureRuns } from './run/measure.js';
import { renderRuns } from './run/render.js';
import { soak } from './soak/measure.js';
import { renderSample, renderSoak } from './soak/render.js';
import { measureStart, renderStart } from './start/measure.js';
import { measureVerification } from './verify/measure.js';
import { renderVerification } from './verify/render.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    url: { type: 'string' },
    'warm-up': { type: 'string', default: '500' },
    sequential: { type: 'string', default: '200' },
    concurrency: { type: 'string', default: '64' },
    sustained: { type: 'string', default: '20' },
    runs: { type: 'string', default: '300' },
    documents: { type: 'string', default: '20000' },
    executions: { type: 'string', default: '100' },
    deployments: { type: 'string', default: '10' },
    operations: { type: 'string', default: '50' },
    services: { type: 'string', default: '50' },
    starts: { type: 'string', default: '3' },
  },
});

/** Over HTTP, through all stages. */
async function compileBench(): Promise<void> {
  const figures = await withGateway(values.url, (gatewayUrl) =>
    measureCompile({
      gatewayUrl,
      warmUp: Number(values['warm-up']),
      sequential: Number(values.sequential),
      seconds: { distinct: Number(values.sustained), repeated: Math.min(Number(values.sustained), 20) },
      concurrency: Number(values.concurrency),
    }),
  );
  print(figures, renderFigures(figures));
}

/** The compiler alone, in this process. */
function generateBench(): Promise<void> {
  const figures = measureGeneration({ warmUp: Number(values['warm-up']), runs: Number(values.runs) });
  print(figures, renderGeneration(figures));
  return Promise.resolve();
}

/** The verifier alone, in this process, beside the plain tools. */
async function verifyBench(): Promise<void> {
  const figures = await measureVerification({ warmUp: Number(values['warm-up']), runs: Number(values.runs) });
  print(figures, renderVerification(figures));
}

/** The memory of one verifier over many documents. */
async function soakBench(): Promise<void> {
  const curve = await withPlatform((platform) =>
    soak(platform, Number(values.documents), (sample) => process.stderr.write(renderSample(sample))),
  );
  print(curve, renderSoak(curve));
}

/** How long a verifier takes until it is ready. */
async function startBench(): Promise<void> {
  const figures = await withPlatform((platform) => measureStart(platform, Number(values.starts)));
  print(figures, renderStart(figures));
}

/** Deployments, rollbacks, executions, variables and idle services. */
async function runBench(): Promise<void> {
  const figures = await withPlatform((platform) =>
    measureRuns(platform, {
      executions: Number(values.executions),
      deployments: Number(values.deployments),
      operations: Number(values.operations),
      services: Number(values.services),
    }),
  );
  print(figures, renderRuns(figures));
}

function print(figures: object, rendered: string): void {
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : rendered);
}

const benches = new Map([
  ['compile', compileBench],
  ['generate', generateBench],
  ['verify', verifyBench],
  ['soak', soakBench],
  ['start', startBench],
  ['run', runBench],
]);

const [name = 'compile', ...others] = positionals;
const bench = others.length === 0 ? benches.get(name) : undefined;
if (bench === undefined) {
  process.stderr.write(`There is no bench ${positionals.join(' ')}: ${[...benches.keys()].join(', ')}.\n`);
  process.exitCode = 2;
} else {
  await bench();
}
