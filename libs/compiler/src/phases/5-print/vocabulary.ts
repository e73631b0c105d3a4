import { identifier, imported } from '@workflow-builder/code-printer';

const workflowModule = '@temporalio/workflow';

/** What generated workflow code uses of Temporal. */
export const temporal = {
  allHandlersFinished: imported(workflowModule, 'allHandlersFinished'),
  ApplicationFailure: imported(workflowModule, 'ApplicationFailure'),
  CancellationScope: imported(workflowModule, 'CancellationScope'),
  CancelledFailure: imported(workflowModule, 'CancelledFailure'),
  condition: imported(workflowModule, 'condition'),
  ContinueAsNew: imported(workflowModule, 'ContinueAsNew'),
  continueAsNew: imported(workflowModule, 'continueAsNew'),
  defineQuery: imported(workflowModule, 'defineQuery'),
  defineSignal: imported(workflowModule, 'defineSignal'),
  defineUpdate: imported(workflowModule, 'defineUpdate'),
  executeChild: imported(workflowModule, 'executeChild'),
  getExternalWorkflowHandle: imported(workflowModule, 'getExternalWorkflowHandle'),
  isCancellation: imported(workflowModule, 'isCancellation'),
  proxyActivities: imported(workflowModule, 'proxyActivities'),
  proxySinks: imported(workflowModule, 'proxySinks'),
  rootCause: imported(workflowModule, 'rootCause'),
  setHandler: imported(workflowModule, 'setHandler'),
  Sinks: imported(workflowModule, 'Sinks', { typeOnly: true }),
  sleep: imported(workflowModule, 'sleep'),
  startChild: imported(workflowModule, 'startChild'),
  workflowInfo: imported(workflowModule, 'workflowInfo'),
} as const;

/** The activities of the same project, for their types alone. */
export const activities = imported('./activities.js', 'activities', { form: 'namespace', typeOnly: true });

export const typeNames = {
  Inbox: identifier('Inbox'),
  JsonValue: identifier('JsonValue'),
  JsonObject: identifier('JsonObject'),
  StepRecord: identifier('StepRecord'),
  StepSinks: identifier('StepSinks'),
} as const;

/** Functions that the file declares at its end where it needs them. */
export const helperNames = [
  'step',
  'within',
  'report',
  'callActivity',
  'concurrently',
  'after',
  'when',
  'slots',
  'inParallel',
  'inBatches',
  'loopLimitExceeded',
  'retrying',
  'isNonRetryable',
  'receive',
  'receiveWithin',
  'serially',
  'isExpected',
  'accepting',
  'faultIn',
  'resultOf',
  'isHistoryLong',
  'ran',
  'field',
  'own',
  'isEmpty',
  'text',
  'unimplemented',
] as const;

export type HelperName = (typeof helperNames)[number];

/** Names that no variable of a workflow may take. */
export const takenNames: readonly string[] = [
  ...Object.keys(temporal),
  ...Object.keys(typeNames),
  ...helperNames,
  'activities',
  'child',
  'ends',
  'input',
  'message',
  'published',
  'request',
  'resume',
  'resumed',
  'sequence',
  'steps',
  'vars',
];
