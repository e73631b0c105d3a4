import { append, type Mutant, own, replace } from '../mutant.js';

const differs = (id: string, spoil: Mutant['spoil']): Mutant => ({
  id,
  file: 'worker',
  spoil,
  found: own('worker-template'),
});

/** A worker that is not the template to the letter. */
export const workerMutants: readonly Mutant[] = [
  differs('worker-does-more', append(`console.log(process.env);`)),
  differs('worker-does-something-before', replace('const sinks', 'console.log(process.env);\nconst sinks')),
  differs('worker-does-not-wait', replace('await worker.run()', 'worker.run()')),
  differs('worker-talks-to-another-server', replace('localhost:7233', 'example.com:7233')),
  differs('worker-with-other-activities', replace('{ ...activities }', '{ ...activities, spoilt: fileURLToPath }')),
  differs('worker-with-computed-task-queue', replace(/taskQueue: .*,/, `taskQueue: process.env['QUEUE'] ?? 'a',`)),
  differs('worker-with-another-workflow', replace(`'./workflow.js', import`, `'./elsewhere.js', import`)),
  differs('worker-with-a-comment', replace('const worker', '/* spoilt */ const worker')),
  differs('worker-without-sinks', replace('  sinks,\n', '')),
];
