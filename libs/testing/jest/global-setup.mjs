import { existsSync } from 'node:fs';
import { startTestServers } from './test-servers.mjs';

/** Starts the servers once per run and tells the suites of them through the environment. */
export default async function globalSetup() {
  const built = new URL('../../../tools/servers/dist/index.js', import.meta.url);
  if (!existsSync(built)) throw new Error('Build first: npx nx build @workflow-builder/servers');
  await startTestServers();
}
