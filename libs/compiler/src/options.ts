import type { WorkflowInterface } from '@workflow-builder/manifest';

/** All are part of the identity of what is compiled. */
export interface CompileOptions {
  /** A node that the entry cannot reach is an error, else a warning. Default of the API: true. */
  readonly strictMode: boolean;
  /** Doc comments and node labels in the generated code. Default of the API: true. */
  readonly includeComments: boolean;
  /** An activity without implementation is an error, else a warning. Default false. */
  readonly requireImplementations?: boolean;
  /**
   * The other workflows of the project, as their manifests tell of them: what is sent to them and expected of them is checked, and
   * typed by what they declare. Default: nothing is known of them, and nothing checked.
   */
  readonly projectWorkflows?: readonly WorkflowInterface[];
}
