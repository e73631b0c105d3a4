import { codeEntries } from './catalogue/code.js';
import { documentEntries } from './catalogue/document.js';
import { graphEntries } from './catalogue/graph.js';
import { platformEntries } from './catalogue/platform.js';
import { valueEntries } from './catalogue/values.js';

/** Every code that the product can answer with. To add one, add an entry to the part it belongs to. */
export const catalogue = {
  ...documentEntries,
  ...graphEntries,
  ...valueEntries,
  ...codeEntries,
  ...platformEntries,
} as const;

export type DiagnosticCode = keyof typeof catalogue;
