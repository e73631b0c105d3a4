/** What the sandbox's thread is asked for; values and schemas travel as JSON text. */
export type SandboxJob = {
  /** A module in JavaScript that exports `process(input)`. */
  code: string;
  input: string;
  inputSchema?: string;
  outputSchema?: string;
  timeMs: number;
  memoryBytes: number;
  stackBytes: number;
  maxOutputLength: number;
};

export type SandboxAnswer =
  | { ok: true; output: string }
  | {
      ok: false;
      code: 'PROCESSOR_FAILED' | 'PROCESSOR_LIMIT_EXCEEDED' | 'PROCESSOR_INPUT_INVALID' | 'PROCESSOR_OUTPUT_INVALID';
      message: string;
    };
