import { projectWorkflowId } from '@workflow-builder/temporal';

/**
 * A workflow module that keeps the workflows of a version within their project. Children start on the task queue of their own
 * service, or on another one of the project that the code names, and not under the id of a project workflow. Signals to the run
 * of an id go by the platform's activity, which reaches runs of the project only; runs that began before that send them
 * themselves.
 */
export function projectBoundary(queues: readonly (readonly [workflowType: string, taskQueue: string])[]): string {
  return `import { ApplicationFailure, patched, proxyActivities, type WorkflowInterceptors } from '@temporalio/workflow';

const queues: ReadonlyMap<string, string> = new Map(${JSON.stringify(queues)});
const ofProject: ReadonlySet<string> = new Set(queues.values());

type Signal = { workflowId: string; signal: string; payload?: unknown };

export function interceptors(): WorkflowInterceptors {
  const platform = proxyActivities<{ 'signal-workflow': (input: Signal) => Promise<null> }>({
    startToCloseTimeout: '1 minute',
    heartbeatTimeout: '10 seconds',
    cancellationType: 'WAIT_CANCELLATION_COMPLETED',
    retry: { maximumAttempts: 3, initialInterval: '200 milliseconds' },
  });
  return {
    outbound: [
      {
        startChildWorkflowExecution: async ({ workflowType, options, ...input }, next) => {
          const taskQueue = options.taskQueue ?? queues.get(workflowType);
          if (options.workflowId.startsWith(${JSON.stringify(projectWorkflowId(''))}) || (taskQueue !== undefined && !ofProject.has(taskQueue))) {
            throw ApplicationFailure.nonRetryable(
              \`The workflow \${workflowType} is not started: the task queue or the id is not one of the project.\`,
              'WORKFLOW_UNREACHABLE',
            );
          }
          return next({ ...input, workflowType, options: { ...options, ...(taskQueue !== undefined && { taskQueue }) } });
        },
        signalWorkflow: async (input, next) => {
          const { target, signalName: signal, args } = input;
          if (target.type !== 'external' || !patched('signals-by-the-platform')) return next(input);
          const { workflowId } = target.workflowExecution;
          await platform['signal-workflow']({ workflowId, signal, ...(args.length > 0 && { payload: args[0] }) });
        },
      },
    ],
  };
}
`;
}
