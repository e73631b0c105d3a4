import { createRequire } from 'node:module';
import type { NodeMap } from '@workflow-builder/workflow-model';
import ts from '#typescript';
import { fileNames, type FileName, type GeneratedFiles } from './files.js';
import type { Inspection } from './inspect/inspection.js';
import type { Inspector } from './pool/inspector.js';
import { createPool, type PoolObserver, type PoolOptions } from './pool/pool.js';
import { toolsFingerprint } from './verdicts/fingerprint.js';
import { createKeys } from './verdicts/keys.js';
import { createMemoryVerdicts } from './verdicts/memory-verdicts.js';
import { newVerdicts, standingFindings, unknownFiles } from './verdicts/standing.js';
import { createTieredVerdicts } from './verdicts/tiered-verdicts.js';
import type { Verdicts } from './verdicts/verdicts.js';
import { verdictOf, type Verdict } from './verdict.js';

export interface Verifier {
  /** Versions of the tools. */
  readonly tools: { readonly tsc: string; readonly eslint: string };
  /** Proves one trio of files. Never rejects because of what they contain; it does when no thread is left to work on. */
  verify(files: GeneratedFiles, nodeMap: NodeMap): Promise<Verdict>;
  /** Ends its threads. A verifier without a pool has none. */
  close(): Promise<void>;
}

/** What a verifier tells of its work. */
export interface VerifierObserver extends PoolObserver {
  /** Whether the verdict of a file was known or had to be found. */
  verdict(file: FileName, isKnown: boolean): void;
}

export interface VerifierOptions {
  /** Where verdicts are kept beside the memory of this process, such as what several verifiers share. Default: nowhere. */
  readonly verdicts?: Verdicts;
  /** Threads to inspect on, and what they may use. Default: none; all runs on the caller's thread, without limits. */
  readonly pool?: Omit<PoolOptions, 'observer'>;
  readonly observer?: VerifierObserver;
}

/** Resolves when warm (a pool, when its first thread is): the declarations of the SDK are parsed and every rule has run. Rejects if the tools do not work here. */
export async function createVerifier({ verdicts, pool, observer }: VerifierOptions = {}): Promise<Verifier> {
  const memory = createMemoryVerdicts();
  const known = verdicts ? createTieredVerdicts(memory, verdicts) : memory;
  const keysOf = createKeys(toolsFingerprint());
  const inspector = pool ? await createPool({ ...pool, ...(observer && { observer }) }) : await inProcessInspector();
  return {
    tools: { tsc: ts.version, eslint: eslintVersion() },
    close: () => inspector.close(),
    async verify(files, nodeMap) {
      const keys = keysOf(files);
      const standing = await known.get(Object.values(keys.of));
      const check = unknownFiles(keys, standing);
      for (const file of fileNames) observer?.verdict(file, !check.includes(file));
      const inspection =
        check.length === 0 ? nothingToDo : await inspector.inspect({ files, check, isolated: keys.isolated });
      known.put(newVerdicts(check, keys, inspection.findings));
      const findings = [...inspection.findings, ...standingFindings(check, keys, standing)];
      return verdictOf({ ...inspection, findings }, nodeMap);
    },
  };
}

/** Loads the tools, which a process with threads has no use for itself. */
async function inProcessInspector(): Promise<Inspector> {
  const { createInProcessInspector } = await import('./pool/in-process.js');
  return createInProcessInspector();
}

const nothingToDo: Inspection = { findings: [], timings: { tscMs: 0, eslintMs: 0 } };

/** Read rather than imported: ESLint itself is loaded where it works. */
function eslintVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('eslint/package.json');
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version) : 'unknown';
}
