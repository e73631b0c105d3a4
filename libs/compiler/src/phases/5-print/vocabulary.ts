import { identifier, imported } from '@workflow-builder/code-printer';

const workflowModule = '@temporalio/workflow';

/** What generated workflow code uses of Temporal. */
export const temporal = {
  ApplicationFailure: imported(workflowModule, 'ApplicationFailure'),
  CancellationScope: imported(workflowModule, 'CancellationScope'),
  isCancellation: imported(workflowModule, 'isCancellation'),
  proxyActivities: imported(workflowModule, 'proxyActivities'),
  proxySinks: imported(workflowModule, 'proxySinks'),
  rootCause: imported(workflowModule, 'rootCause'),
  Sinks: imported(workflowModule, 'Sinks', { typeOnly: true }),
} as const;

/** The activities of the same project, for their types alone. */
export const activities = imported('./activities.js', 'activities', { form: 'namespace', typeOnly: true });

export const typeNames = {
  JsonValue: identifier('JsonValue'),
  JsonObject: identifier('JsonObject'),
  StepRecord: identifier('StepRecord'),
  StepSinks: identifier('StepSinks'),
} as const;

/** Functions that the file declares at its end where it needs them. */
export const helperNames = ['step', 'concurrently', 'after', 'field', 'text', 'unimplemented'] as const;

export type HelperName = (typeof helperNames)[number];

/** Names that no variable of a workflow may take. */
export const takenNames: readonly string[] = [
  ...Object.keys(temporal),
  ...Object.keys(typeNames),
  ...helperNames,
  'activities',
  'input',
  'sequence',
  'steps',
];
