/**
 * The field of a node that failures of a code are about, for the activities and steps that the platform brings. Failures of
 * others name it in their details.
 */
const FIELDS: Readonly<Record<string, string>> = {
  ACTIVITY_NOT_IMPLEMENTED: 'data.componentName',
  AGENT_PROMPT_UNKNOWN: 'data.config.prompt',
  CONNECTOR_INVALID: 'data.config.connectorId',
  CONNECTOR_UNKNOWN: 'data.config.connectorId',
  HTTP_ADDRESS_REFUSED: 'data.config.url',
  HTTP_FAILED: 'data.config.url',
  HTTP_STATUS_UNEXPECTED: 'data.config.expectedStatus',
  HTTP_URL_INVALID: 'data.config.url',
  LOOP_LIMIT_EXCEEDED: 'data.config.maxIterations',
  REDIS_FAILED: 'data.config.command',
  RETRY_EXHAUSTED: 'data.config.maxAttempts',
  SQL_FAILED: 'data.config.query',
  WORKFLOW_ANSWER_MISMATCH: 'data.config.outputSchema',
};

/** Undefined where a failure is about none. */
export function failureField(code: string, named?: string): string | undefined {
  return named ?? FIELDS[code];
}
