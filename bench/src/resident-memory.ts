import { readFile } from 'node:fs/promises';
import { round } from './statistics.js';

/** What a process holds in memory, in MiB. */
export interface ResidentMemory {
  readonly nowMb: number;
  /** The most since it was started. */
  readonly highestMb: number;
}

/** Undefined where this machine cannot tell: only Linux does in this way. */
export async function residentMemory(pid: number | undefined): Promise<ResidentMemory | undefined> {
  const status = await readFile(`/proc/${pid ?? ''}/status`, 'utf8').catch(() => '');
  const megabytes = (field: string): number | undefined => {
    const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status) ?? [];
    return kilobytes === undefined ? undefined : round(Number(kilobytes) / 1024);
  };
  const [nowMb, highestMb] = [megabytes('VmRSS'), megabytes('VmHWM')];
  return nowMb === undefined || highestMb === undefined ? undefined : { nowMb, highestMb };
}
