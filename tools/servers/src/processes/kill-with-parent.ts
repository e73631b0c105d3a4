import { spawn, type ChildProcess } from 'node:child_process';

/**
 * A shell that blocks on a pipe held by this process alone. A line means that the child has ended in order; the end of
 * the pipe without a line means that we are gone, even by SIGKILL, and that the child must go too.
 */
const watch = 'read -r ended || kill -s "$1" "$0"';

/** Makes a started child die by `signal` when this process is gone. Returns the child's pid. */
export function killWithParent(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): number {
  const { pid } = child;
  if (pid === undefined) throw new Error('Only a started process can be watched.');
  const watcher = spawn('sh', ['-c', watch, String(pid), signal.replace('SIG', '')], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.stdin.on('error', () => watcher.stdin.destroy());
  watcher.on('error', () => watcher.stdin.destroy());
  watcher.unref();
  child.once('exit', () => watcher.stdin.end('ended\n'));
  return pid;
}
