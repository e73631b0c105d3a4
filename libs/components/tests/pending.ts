import type { NodeType } from '@workflow-builder/workflow-model';

/** What a component can still lack. */
export type Part = 'README.md' | 'spec' | 'samples' | 'rejects';

const withoutReadme: readonly NodeType[] = [];
const withoutSpec: readonly NodeType[] = ['conditional'];
const withoutCases: readonly NodeType[] = [];

/** The parts that are still to be made, by type; struck off as they are. */
export const pending: Readonly<Record<Part, readonly NodeType[]>> = {
  'README.md': withoutReadme,
  spec: withoutSpec,
  samples: withoutCases,
  rejects: withoutCases,
};

/** Settings, and classes of settings, whose docstring is still to be written. */
export const pendingDocs: ReadonlySet<string> = new Set<string>();
