/** All are part of the identity of what is compiled. */
export interface CompileOptions {
  /** A node that the entry cannot reach is an error, else a warning. Default of the API: true. */
  readonly strictMode: boolean;
  /** Doc comments and node labels in the generated code. Default of the API: true. */
  readonly includeComments: boolean;
  /** An activity without implementation is an error, else a warning. Default false. */
  readonly requireImplementations?: boolean;
}
