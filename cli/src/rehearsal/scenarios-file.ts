import { readFile, writeFile } from 'node:fs/promises';
import { parseScenarios, type Scenario } from '@workflow-builder/rehearsal';
import { UsageError } from '../errors.js';
import { jsonOf } from '../input/json-text.js';

/** Where the scenarios of a document are written down. */
export interface ScenariosFile {
  /** Empty when there is no file. @throws UsageError that lists all that is wrong with it */
  read(): Promise<readonly Scenario[]>;
  /** Appends scenarios to those that are there. @throws UsageError when the document has no file of its own */
  add(scenarios: readonly Scenario[]): Promise<void>;
}

/**
 * @param document path of the document, or `-`
 * @param named path that the caller has named; it has to be there
 */
export function scenariosFile(document: string, named?: string): ScenariosFile {
  const path = named ?? (document === '-' ? undefined : document.replace(/(\.json)?$/, '.scenarios.json'));

  async function read(): Promise<readonly Scenario[]> {
    const text = path === undefined ? undefined : await textOf(path, named !== undefined);
    if (path === undefined || text === undefined) return [];
    const parsed = parseScenarios(jsonOf(text, path));
    if (parsed.ok) return parsed.scenarios;
    const faults = parsed.faults.map((fault) => `  ${fault.path}: ${fault.reason}`);
    throw new UsageError(`${path} holds no scenarios:\n${faults.join('\n')}`);
  }

  return {
    read,
    async add(scenarios) {
      if (path === undefined)
        throw new UsageError('Name the file of scenarios with --scenarios; standard input has none.');
      const all = { scenarios: [...(await read()), ...scenarios] };
      await writeFile(path, `${JSON.stringify(all, null, 2)}\n`);
    },
  };
}

async function textOf(path: string, isNeeded: boolean): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!isNeeded) return undefined;
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
