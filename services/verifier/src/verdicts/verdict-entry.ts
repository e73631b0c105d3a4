import { decodeJson, encodeJson, isRecord } from '@workflow-builder/messaging';
import type { FileVerdict, Finding, Place, Tool, VerdictKey } from '@workflow-builder/verification';

/** To be raised when entries are written differently. */
const SCHEMA = 1;

/** The entry names its own key, so that it means nothing under another. */
export function encodeEntry(key: VerdictKey, findings: FileVerdict): Uint8Array {
  return encodeJson({ schema: SCHEMA, key, findings });
}

/** Undefined for what is no verdict under `key`: of another schema, corrupt, or in the wrong place. */
export function decodeEntry(key: VerdictKey, bytes: Uint8Array): FileVerdict | undefined {
  const entry = parsed(bytes);
  if (!isRecord(entry) || entry['schema'] !== SCHEMA || entry['key'] !== key) return undefined;
  const findings: unknown = entry['findings'];
  return Array.isArray(findings) && findings.every(isFinding) ? findings : undefined;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return decodeJson(bytes);
  } catch {
    return undefined;
  }
}

const tools: readonly unknown[] = ['tsc', 'eslint', 'any'] satisfies readonly Tool[];
const files: readonly unknown[] = ['workflow', 'activities', 'worker'] satisfies readonly Place['file'][];

/** What is kept has a place. */
function isFinding(value: unknown): value is Finding {
  return (
    isRecord(value) &&
    tools.includes(value['tool']) &&
    typeof value['rule'] === 'string' &&
    typeof value['message'] === 'string' &&
    isPlace(value['place'])
  );
}

function isPlace(value: unknown): boolean {
  return (
    isRecord(value) &&
    files.includes(value['file']) &&
    Number.isInteger(value['line']) &&
    Number.isInteger(value['column'])
  );
}
