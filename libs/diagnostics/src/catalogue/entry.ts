import type { Severity } from '../diagnostic.js';

/** What the catalogue says about one code. `{name}` in `message` and `remedy` is filled in where the finding is made. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** One sentence for a person: what is wrong. */
  readonly message: string;
  /** One sentence: what to do about it. */
  readonly remedy: string;
  /** Why the rule exists; the body of the documentation page. */
  readonly explanation: string;
}
