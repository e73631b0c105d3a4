/** How much a diagnostic weighs: an `error` rejects the document, the others travel with the answer. */
export type Severity = 'error' | 'warning' | 'info' | 'suggestion';

/** One finding, wherever it came from: reader, validator, tsc, ESLint, deployment or a failed run. */
export interface Diagnostic {
  /** Stable identifier out of the catalogue; what programs and tests look at. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence for a person, already filled in. */
  readonly message: string;
  /** The node at fault; absent when the finding is about the whole document. */
  readonly nodeId?: string;
  readonly relatedNodeIds?: readonly string[];
  /** Path of the field within the node or document, such as `config.message`. */
  readonly field?: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Page of the catalogue entry, relative to the documentation's root. */
  readonly docsUrl: string;
}
