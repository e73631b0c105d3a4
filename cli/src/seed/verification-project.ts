import { readFileSync } from 'node:fs';

/** A project with what is drawn in it. */
export interface ProjectSeed {
  readonly name: string;
  readonly description: string;
  readonly services: readonly ServiceSeed[];
}

export interface ServiceSeed {
  readonly name: string;
  /** Documents as the canvas saves them. */
  readonly workflows: readonly unknown[];
}

/** Equally far from sources and build output. */
const EXAMPLES = new URL('../../../docs/examples/', import.meta.url);

/** "Rust Migration Verification" of the founding plan, phase 3: two services, four workflows. */
export function verificationProject(): ProjectSeed {
  return {
    name: 'Rust Migration Verification',
    description: 'Four workflows that prove the path from drawing to run.',
    services: [
      { name: 'Simple Workflows', workflows: [example('simple-workflow'), example('base-workflow')] },
      {
        name: 'Long Running Workflows',
        workflows: [example('long-running-workflow'), example('base-long-running-workflow')],
      },
    ],
  };
}

function example(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, EXAMPLES), 'utf8'));
}
