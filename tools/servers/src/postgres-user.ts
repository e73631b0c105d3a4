import { run } from './processes/run.js';

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: the user to run it as instead, or undefined when we are not root. */
export async function unprivilegedUser(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return lookUp('postgres').catch(() => lookUp('nobody'));
}

/** Whether the user may enter a folder or run a file; that takes every folder above it too. */
export async function mayReach(user: User, path: string): Promise<boolean> {
  return run('test', ['-x', path], { timeoutMs: 5_000, cwd: '/', user }).then(
    () => true,
    () => false,
  );
}

async function lookUp(name: string): Promise<User> {
  const [uid, gid] = await Promise.all([numberOf('-u', name), numberOf('-g', name)]);
  return { uid, gid };
}

async function numberOf(option: string, name: string): Promise<number> {
  return Number(await run('id', [option, name], { timeoutMs: 5_000 }));
}
