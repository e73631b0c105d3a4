import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This package, whether it runs from `src` or from `dist`. */
const code = fileURLToPath(new URL('..', import.meta.url));
const root = dirname(code);

/** What decides verdicts beside the files: our rules and flags, the declarations, and the versions of the tools and of the SDK. */
export function toolsFingerprint(): string {
  const hash = createHash('sha256');
  hash.update(`node ${process.versions.node.split('.')[0] ?? ''}\n`);
  for (const [name, version] of versions()) hash.update(`${name}@${version}\n`);
  for (const folder of [code, join(root, 'declarations')])
    for (const path of filesBelow(folder)) hash.update(path.slice(root.length)).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

/** Of every package that this one depends on, as installed. */
function versions(): readonly (readonly [name: string, version: string])[] {
  const { dependencies } = manifest(join(root, 'package.json'));
  return Object.keys(dependencies ?? {})
    .sort()
    .map((name) => [name, installedVersion(name)]);
}

function installedVersion(name: string): string {
  const folders = createRequire(join(root, 'package.json')).resolve.paths(name) ?? [];
  for (const folder of folders) {
    const { version } = manifest(join(folder, name, 'package.json'));
    if (version !== undefined) return version;
  }
  throw new Error(`${name} is not installed.`);
}

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, unknown>>;
}

/** Empty where there is none. */
function manifest(path: string): Manifest {
  if (!existsSync(path)) return {};
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isManifest(parsed) ? parsed : {};
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  return !('version' in value) || typeof value.version === 'string';
}

/** In a fixed order; none where there is no such folder. */
function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
