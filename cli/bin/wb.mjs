#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const entry = new URL('../dist/index.js', import.meta.url);

/** This file is committed so that npm links the command in a fresh clone, where nothing is built yet. */
function buildOnce() {
  process.stderr.write('wb is not built yet; building once, which takes a minute …\n');
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd, encoding: 'utf8' });
  if (status === 0 && existsSync(entry)) return;
  process.stderr.write(`${stdout}${stderr}\nwb: the build failed, as shown above.\n`);
  process.exit(1);
}

if (!existsSync(entry)) buildOnce();
const { main, processIo } = await import(entry.href);
process.exit(await main(process.argv.slice(2), processIo()));
