import { register } from 'node:module';

// Compiles all samples in a process of its own and prints what identifies their code, as JSON by name.
register('../fuzz/ts-hooks.mjs', import.meta.url);
const { compile } = await import('../../src/index.ts');
const { cases, options } = await import('./cases.ts');

const hashes = cases('samples').map(({ name, document }) => [name, compile(document, options).code?.sourceHash]);
process.stdout.write(JSON.stringify(Object.fromEntries(hashes)));
