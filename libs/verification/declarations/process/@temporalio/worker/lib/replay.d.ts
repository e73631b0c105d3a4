import type { HistoryAndWorkflowId } from '@temporalio/client';
import { DeterminismViolationError } from '@temporalio/workflow';
export declare class ReplayError extends Error {
}
export interface ReplayResult {
    readonly workflowId: string;
    readonly runId: string;
    readonly error?: ReplayError | DeterminismViolationError;
}
export type ReplayHistoriesIterable = AsyncIterable<HistoryAndWorkflowId> | Iterable<HistoryAndWorkflowId>;
