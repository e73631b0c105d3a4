/** A released version; what follows the patch number is not compared. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** The version that `pattern` captures as `major.minor.patch` in a program's output. */
export function parseVersion(output: string, pattern: RegExp): Version | undefined {
  const [major, minor, patch] = pattern.exec(output)?.[1]?.split('.').map(Number) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  return { major, minor, patch };
}

export function isAtLeast(version: Version, minimum: Version): boolean {
  return compare(version, minimum) >= 0;
}

export function printVersion({ major, minor, patch }: Version): string {
  return `${major}.${minor}.${patch}`;
}

function compare(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
