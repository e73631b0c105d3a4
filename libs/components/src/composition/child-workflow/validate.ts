import type { LoweringContext } from '@workflow-builder/component-kit';
import { warnWithoutEffect } from '../../without-effect.js';
import type { ChildWorkflowConfig } from './config.js';

/** Warns of settings that take no effect on the child. */
export function warnUnused(context: LoweringContext<ChildWorkflowConfig>): void {
  const { input, workflowId, idStrategy, idReusePolicy, cancellationType } = context.config;
  const isExplicit = idStrategy === 'explicit' && workflowId !== undefined;
  const id = 'the id is `workflowId`, else it follows from the ids of the workflow and of the node';
  const wait = 'a receiving `signal` node before this one does it';
  const several = 'a node starts one child; a loop around it starts several';
  const unsupported = 'children are started without';
  warnWithoutEffect(context, {
    inputMapping: input !== undefined && '`input` holds',
    idStrategy: !isExplicit && id,
    idPattern: id,
    idReusePolicy: idReusePolicy !== 'ALLOW_DUPLICATE' && 'ids may be used again once their run is over',
    taskTimeoutMs: unsupported,
    cancellationType: cancellationType !== 'WAIT_CANCELLATION_COMPLETED' && 'a cancelled child is waited for',
    searchAttributes: unsupported,
    memo: unsupported,
    signalToParent: 'a sending `signal` node in the child does it',
    queryParent: 'workflows cannot query each other',
    blockUntilQueue: wait,
    blockUntil: wait,
    maxConcurrent: several,
    completionStrategy: several,
  });
}
