import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from '../processes/run.js';
import type { BinarySpecification } from './specification.js';
import { isAtLeast, parseVersion, printVersion } from './version.js';

export type Inspection =
  { readonly status: 'usable'; readonly path: string } | { readonly status: 'refused'; readonly reason: string };

/** The first executable of the given name in `.bin/` or on PATH that is new enough, and why the others are refused. */
export async function findInstalled(
  specification: BinarySpecification,
  folders: readonly string[],
): Promise<{ readonly path: string | undefined; readonly refused: readonly string[] }> {
  const refused: string[] = [];
  for (const folder of folders) {
    const path = join(folder, specification.name);
    if (!(await isExecutable(path))) continue;
    const inspection = await inspect(specification, path);
    if (inspection.status === 'usable') return { path, refused };
    refused.push(inspection.reason);
  }
  return { path: undefined, refused };
}

/** Asks an executable for its version and judges it. */
export async function inspect(
  { name, minimum, versionPattern }: BinarySpecification,
  path: string,
): Promise<Inspection> {
  const required = `${printVersion(minimum)} or newer is required`;
  const output = await run(path, ['--version'], { timeoutMs: 20_000 }).catch(() => undefined);
  if (output === undefined)
    return { status: 'refused', reason: `${path} refused: it does not run; ${name} ${required}.` };
  const version = parseVersion(output, versionPattern);
  if (version === undefined) {
    return { status: 'refused', reason: `${path} refused: its version is unknown ("${output.trim()}"); ${required}.` };
  }
  if (isAtLeast(version, minimum)) return { status: 'usable', path };
  return { status: 'refused', reason: `${path} refused: its server is version ${printVersion(version)}; ${required}.` };
}

/** The folders of the PATH variable. */
export function pathFolders(path: string = process.env['PATH'] ?? ''): readonly string[] {
  return path.split(delimiter).filter((folder) => folder !== '');
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
