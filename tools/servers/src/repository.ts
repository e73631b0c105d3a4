import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository: the nearest folder above `from` that holds nx.json. */
export function repositoryRoot(from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  if (existsSync(join(folder, 'nx.json'))) return folder;
  if (folder === dirname(folder))
    throw new Error('The servers tool runs inside the repository: no nx.json found above it.');
  return repositoryRoot(folder);
}
