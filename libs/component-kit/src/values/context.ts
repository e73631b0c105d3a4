import type { Report } from '../report.js';
import type { Scope } from '../scope.js';
import type { PlaceholderStyle } from './syntax/parse-template.js';

/** What compiling the values of one node needs. */
export interface ValueContext {
  readonly label: string;
  readonly scope: Scope;
  readonly report: Report;
  /** Whether a field may be a reference to `env`, which travels unresolved. Default false. */
  readonly envTravels?: boolean;
  /**
   * What counts as a placeholder beside `${x}`: `{{x}}` in prompts, `{x}` in URLs; there a name that nothing else has is a field of
   * the input. Default: nothing.
   */
  readonly placeholders?: PlaceholderStyle;
}
