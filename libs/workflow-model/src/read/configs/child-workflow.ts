import { defineRules, type ReadValue } from '../rules/rules.js';
import { boolean, jsonObject, list, milliseconds, number, oneOf } from '../rules/values.js';

/** Whether the parent waits, by the name of the function that starts the child. */
const executionType: ReadValue = (value, place) => {
  if (value === 'executeChild') return true;
  return value === 'startChild' ? false : boolean(value, place);
};

export const childWorkflow = defineRules(
  {
    workflowType: { aliases: ['workflowName'], fallbacks: ['componentName'] },
    taskQueue: { aliases: ['channel'] },
    awaitResult: { aliases: ['executionType'], read: boolean, readAs: { executionType } },
    input: { isNullable: true },
    inputMapping: {},
    outputSchema: { read: jsonObject },
    parentClosePolicy: { read: oneOf(['TERMINATE', 'ABANDON', 'REQUEST_CANCEL']) },
    idStrategy: { read: oneOf(['uuid', 'explicit', 'parent-suffix', 'pattern']) },
    workflowId: {},
    idPattern: {},
    idReusePolicy: {
      read: oneOf(['ALLOW_DUPLICATE', 'ALLOW_DUPLICATE_FAILED_ONLY', 'REJECT_DUPLICATE', 'TERMINATE_IF_RUNNING']),
    },
    executionTimeoutMs: milliseconds(['timeout', 'executionTimeout'], { aliases: ['workflowExecutionTimeout'] }),
    runTimeoutMs: milliseconds(['runTimeout'], { aliases: ['workflowRunTimeout'] }),
    taskTimeoutMs: milliseconds(['taskTimeout'], { aliases: ['workflowTaskTimeout'] }),
    cancellationType: { read: oneOf(['WAIT_CANCELLATION_COMPLETED', 'TRY_CANCEL', 'ABANDON']) },
    searchAttributes: {},
    memo: {},
    signalToParent: {},
    queryParent: {},
    blockUntilQueue: {},
    blockUntil: { read: list },
    maxConcurrent: { read: number },
    completionStrategy: { read: oneOf(['race', 'all', 'any']) },
  },
  {
    ignored: ['hasParentCommunication', 'hasBlockingDependencies'],
    flat: ['componentName', 'timeout', 'timeoutMs', 'timeout_ms'],
  },
);
