import { append, type Mutant, own } from '../mutant.js';

const escape = (id: string, file: Mutant['file'], code: string): Mutant => ({
  id,
  file,
  spoil: append(code),
  found: own('allowed-imports'),
});

/** What each file may import. */
export const importMutants: readonly Mutant[] = [
  escape(
    'workflow-imports-node',
    'workflow',
    `import { readFileSync } from 'node:fs';\nexport const spoilt: unknown = readFileSync;`,
  ),
  escape('workflow-imports-node-by-old-name', 'workflow', `import fs from 'fs';\nexport const spoilt: unknown = fs;`),
  escape(
    'workflow-imports-process',
    'workflow',
    `import process from 'node:process';\nexport const spoilt: unknown = process;`,
  ),
  escape(
    'workflow-imports-common-values',
    'workflow',
    `import { TemporalFailure } from '@temporalio/common';\nexport const spoilt: unknown = TemporalFailure;`,
  ),
  escape(
    'workflow-imports-activities',
    'workflow',
    `import * as spoilt from './activities.js';\nexport const all: unknown = spoilt;`,
  ),
  escape(
    'workflow-loads-activities-for-types',
    'workflow',
    `import { type JsonValue as Spoilt } from './activities.js';\nexport type { Spoilt };`,
  ),
  escape(
    'workflow-imports-client',
    'workflow',
    `import { Client } from '@temporalio/client';\nexport const spoilt: unknown = Client;`,
  ),
  escape('workflow-imports-for-the-side-effect', 'workflow', `import '@temporalio/worker';`),
  escape(
    'workflow-imports-internals',
    'workflow',
    `import * as spoilt from '@temporalio/workflow/lib/internals.js';\nexport const all: unknown = spoilt;`,
  ),
  escape(
    'workflow-imports-node-types',
    'workflow',
    `import type { PathLike } from 'node:fs';\nexport type Spoilt = PathLike;`,
  ),
  escape(
    'workflow-imports-itself',
    'workflow',
    `import * as spoilt from './workflow.js';\nexport const all: unknown = spoilt;`,
  ),
  escape(
    'workflow-imports-dynamically',
    'workflow',
    `export const spoilt = async (): Promise<unknown> => await import('./activities.js');`,
  ),
  escape('workflow-imports-in-a-type', 'workflow', `export type Spoilt = import('@temporalio/common').Payload;`),
  escape('workflow-forwards-the-sdk', 'workflow', `export * from '@temporalio/workflow';`),
  escape('workflow-forwards-a-function', 'workflow', `export { sleep as spoilt } from '@temporalio/workflow';`),
  escape(
    'activities-import-processes',
    'activities',
    `import { execSync } from 'node:child_process';\nexport const spoilt: unknown = execSync;`,
  ),
  escape(
    'activities-import-files',
    'activities',
    `import { readFile } from 'node:fs/promises';\nexport const spoilt: unknown = readFile;`,
  ),
  escape('activities-import-vm', 'activities', `import vm from 'node:vm';\nexport const spoilt: unknown = vm;`),
  escape(
    'activities-import-module',
    'activities',
    `import { createRequire } from 'node:module';\nexport const spoilt: unknown = createRequire;`,
  ),
  escape(
    'activities-import-types-from-elsewhere',
    'activities',
    `import type { PathLike } from 'node:fs';\nexport type Spoilt = PathLike;`,
  ),
  escape(
    'activities-import-dynamically',
    'activities',
    `export const spoilt = async (): Promise<unknown> => await import('node:fs');`,
  ),
  escape(
    'activities-import-part-of-a-package',
    'activities',
    `import spoilt from 'pg/lib/utils.js';\nexport const all: unknown = spoilt;`,
  ),
  escape(
    'activities-import-by-assignment',
    'activities',
    `import spoilt = require('node:fs');\nexport const all: unknown = spoilt;`,
  ),
];
