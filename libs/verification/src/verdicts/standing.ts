import { fileNames, type FileName } from '../files.js';
import type { Finding } from '../finding.js';
import type { DocumentKeys } from './keys.js';
import type { FileVerdict, VerdictKey } from './verdicts.js';

type Standing = ReadonlyMap<VerdictKey, FileVerdict>;

/** The files that nobody has a verdict on; all three where they are only decided together. */
export function unknownFiles({ of, isolated }: DocumentKeys, standing: Standing): readonly FileName[] {
  const unknown = fileNames.filter((file) => !standing.has(of[file]));
  return isolated || unknown.length === 0 ? unknown : fileNames;
}

/** What stands against the files that need no check. */
export function standingFindings(
  checked: readonly FileName[],
  { of }: DocumentKeys,
  standing: Standing,
): readonly Finding[] {
  return fileNames.filter((file) => !checked.includes(file)).flatMap((file) => standing.get(of[file]) ?? []);
}

/**
 * The verdicts on the checked files. None where a finding has no place: then a tool broke down or a limit was broken, which
 * may be due to the moment, or the whole document is at fault.
 */
export function newVerdicts(
  checked: readonly FileName[],
  { of }: DocumentKeys,
  findings: readonly Finding[],
): ReadonlyMap<VerdictKey, FileVerdict> {
  if (findings.some(({ place }) => place === undefined || !checked.includes(place.file))) return new Map();
  return new Map(checked.map((file) => [of[file], findings.filter(({ place }) => place?.file === file)]));
}
