import { activityEntries, activityFailureEntries } from './catalogue/activities.js';
import { codeEntries } from './catalogue/code.js';
import { controlEntries } from './catalogue/control.js';
import { documentEntries } from './catalogue/document.js';
import { graphEntries } from './catalogue/graph.js';
import { interfaceEntries } from './catalogue/interfaces.js';
import { platformEntries } from './catalogue/platform.js';
import { recordEntries } from './catalogue/records.js';
import { runEntries } from './catalogue/runs.js';
import { valueEntries } from './catalogue/values.js';
import { verificationEntries } from './catalogue/verification.js';

/** Every code that the product can answer with. To add one, add an entry to the part it belongs to. */
export const catalogue = {
  ...documentEntries,
  ...graphEntries,
  ...controlEntries,
  ...valueEntries,
  ...activityEntries,
  ...activityFailureEntries,
  ...codeEntries,
  ...verificationEntries,
  ...interfaceEntries,
  ...platformEntries,
  ...recordEntries,
  ...runEntries,
} as const;

export type DiagnosticCode = keyof typeof catalogue;
