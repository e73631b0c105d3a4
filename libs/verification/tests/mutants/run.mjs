import { register } from 'node:module';

register('@workflow-builder/testing/ts-hooks', import.meta.url);
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
