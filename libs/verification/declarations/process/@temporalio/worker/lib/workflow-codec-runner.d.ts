import type { PayloadCodec, WorkflowSerializationContext } from '@temporalio/common';
import type { Decoded, Encoded } from '@temporalio/common/lib/internal-non-workflow';
import { coresdk } from '@temporalio/proto';
export declare class WorkflowCodecRunner {
    private readonly codecs;
    readonly workflowContext: WorkflowSerializationContext;
    private readonly codecOperationLimit;
    private readonly pendingCompletionContexts;
    constructor(codecs: PayloadCodec[], workflowContext: WorkflowSerializationContext);
    private consumeContext;
    private activityContext;
    private childWorkflowContext;
    private externalWorkflowContext;
    decodeActivation<T extends coresdk.workflow_activation.IWorkflowActivation>(activation: T): Promise<Decoded<T>>;
    encodeCompletion(completion: coresdk.workflow_completion.IWorkflowActivationCompletion): Promise<Encoded<coresdk.workflow_completion.IWorkflowActivationCompletion>>;
}
