import Long = require("long");
export namespace coresdk {
    namespace activity_result {
        namespace ActivityResolution {
            interface $Properties {
                completed?: (coresdk.activity_result.Success.$Properties | null);
                failed?: (coresdk.activity_result.Failure.$Properties | null);
                cancelled?: (coresdk.activity_result.Cancellation.$Properties | null);
                backoff?: (coresdk.activity_result.DoBackoff.$Properties | null);
                status?: ("completed" | "failed" | "cancelled" | "backoff");
            }
        }
        namespace Success {
            interface $Properties {
                result?: (temporal.api.common.v1.Payload.$Properties | null);
            }
        }
        namespace Failure {
            interface $Properties {
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                cause?: (coresdk.activity_result.ActivityTaskFailedCause | null);
            }
        }
        enum ActivityTaskFailedCause {
            ACTIVITY_TASK_FAILED_CAUSE_UNSPECIFIED = 0,
            ACTIVITY_TASK_FAILED_CAUSE_PAYLOADS_TOO_LARGE = 1,
            ACTIVITY_TASK_FAILED_CAUSE_EXTERNAL_STORAGE_FAILURE = 2,
            ACTIVITY_TASK_FAILED_CAUSE_ACTIVITY_WORKER_UNHANDLED_FAILURE = 3
        }
        namespace Cancellation {
            interface $Properties {
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
        }
        interface IDoBackoff extends coresdk.activity_result.DoBackoff.$Properties {
        }
        namespace DoBackoff {
            interface $Properties {
                attempt?: (number | null);
                backoffDuration?: (google.protobuf.Duration.$Properties | null);
                originalScheduleTime?: (google.protobuf.Timestamp.$Properties | null);
            }
        }
    }
    namespace common {
        namespace NamespacedWorkflowExecution {
            interface $Properties {
                namespace?: (string | null);
                workflowId?: (string | null);
                runId?: (string | null);
            }
        }
        enum VersioningIntent {
            UNSPECIFIED = 0,
            COMPATIBLE = 1,
            DEFAULT = 2
        }
        namespace WorkerDeploymentVersion {
            interface $Properties {
                deploymentName?: (string | null);
                buildId?: (string | null);
            }
        }
    }
    namespace workflow_activation {
        interface IWorkflowActivation extends coresdk.workflow_activation.WorkflowActivation.$Properties {
        }
        namespace WorkflowActivation {
            interface $Properties {
                runId?: (string | null);
                timestamp?: (google.protobuf.Timestamp.$Properties | null);
                isReplaying?: (boolean | null);
                historyLength?: (number | null);
                jobs?: (coresdk.workflow_activation.WorkflowActivationJob.$Properties[] | null);
                availableInternalFlags?: (number[] | null);
                historySizeBytes?: (Long | null);
                continueAsNewSuggested?: (boolean | null);
                deploymentVersionForCurrentTask?: (coresdk.common.WorkerDeploymentVersion.$Properties | null);
                lastSdkVersion?: (string | null);
                suggestContinueAsNewReasons?: (temporal.api.enums.v1.SuggestContinueAsNewReason[] | null);
                targetWorkerDeploymentVersionChanged?: (boolean | null);
            }
        }
        namespace WorkflowActivationJob {
            interface $Properties {
                initializeWorkflow?: (coresdk.workflow_activation.InitializeWorkflow.$Properties | null);
                fireTimer?: (coresdk.workflow_activation.FireTimer.$Properties | null);
                updateRandomSeed?: (coresdk.workflow_activation.UpdateRandomSeed.$Properties | null);
                queryWorkflow?: (coresdk.workflow_activation.QueryWorkflow.$Properties | null);
                cancelWorkflow?: (coresdk.workflow_activation.CancelWorkflow.$Properties | null);
                signalWorkflow?: (coresdk.workflow_activation.SignalWorkflow.$Properties | null);
                resolveActivity?: (coresdk.workflow_activation.ResolveActivity.$Properties | null);
                notifyHasPatch?: (coresdk.workflow_activation.NotifyHasPatch.$Properties | null);
                resolveChildWorkflowExecutionStart?: (coresdk.workflow_activation.ResolveChildWorkflowExecutionStart.$Properties | null);
                resolveChildWorkflowExecution?: (coresdk.workflow_activation.ResolveChildWorkflowExecution.$Properties | null);
                resolveSignalExternalWorkflow?: (coresdk.workflow_activation.ResolveSignalExternalWorkflow.$Properties | null);
                resolveRequestCancelExternalWorkflow?: (coresdk.workflow_activation.ResolveRequestCancelExternalWorkflow.$Properties | null);
                doUpdate?: (coresdk.workflow_activation.DoUpdate.$Properties | null);
                resolveNexusOperationStart?: (coresdk.workflow_activation.ResolveNexusOperationStart.$Properties | null);
                resolveNexusOperation?: (coresdk.workflow_activation.ResolveNexusOperation.$Properties | null);
                removeFromCache?: (coresdk.workflow_activation.RemoveFromCache.$Properties | null);
                variant?: ("initializeWorkflow" | "fireTimer" | "updateRandomSeed" | "queryWorkflow" | "cancelWorkflow" | "signalWorkflow" | "resolveActivity" | "notifyHasPatch" | "resolveChildWorkflowExecutionStart" | "resolveChildWorkflowExecution" | "resolveSignalExternalWorkflow" | "resolveRequestCancelExternalWorkflow" | "doUpdate" | "resolveNexusOperationStart" | "resolveNexusOperation" | "removeFromCache");
            }
        }
        namespace InitializeWorkflow {
            interface $Properties {
                workflowType?: (string | null);
                workflowId?: (string | null);
                "arguments"?: (temporal.api.common.v1.Payload.$Properties[] | null);
                randomnessSeed?: (Long | null);
                headers?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
                identity?: (string | null);
                parentWorkflowInfo?: (coresdk.common.NamespacedWorkflowExecution.$Properties | null);
                workflowExecutionTimeout?: (google.protobuf.Duration.$Properties | null);
                workflowRunTimeout?: (google.protobuf.Duration.$Properties | null);
                workflowTaskTimeout?: (google.protobuf.Duration.$Properties | null);
                continuedFromExecutionRunId?: (string | null);
                continuedInitiator?: (temporal.api.enums.v1.ContinueAsNewInitiator | null);
                continuedFailure?: (temporal.api.failure.v1.Failure.$Properties | null);
                lastCompletionResult?: (temporal.api.common.v1.Payloads.$Properties | null);
                firstExecutionRunId?: (string | null);
                retryPolicy?: (temporal.api.common.v1.RetryPolicy.$Properties | null);
                attempt?: (number | null);
                cronSchedule?: (string | null);
                workflowExecutionExpirationTime?: (google.protobuf.Timestamp.$Properties | null);
                cronScheduleToScheduleInterval?: (google.protobuf.Duration.$Properties | null);
                memo?: (temporal.api.common.v1.Memo.$Properties | null);
                searchAttributes?: (temporal.api.common.v1.SearchAttributes.$Properties | null);
                startTime?: (google.protobuf.Timestamp.$Properties | null);
                rootWorkflow?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                priority?: (temporal.api.common.v1.Priority.$Properties | null);
                originalExecutionRunId?: (string | null);
            }
        }
        namespace FireTimer {
            interface $Properties {
                seq?: (number | null);
            }
        }
        namespace ResolveActivity {
            interface $Properties {
                seq?: (number | null);
                result?: (coresdk.activity_result.ActivityResolution.$Properties | null);
                isLocal?: (boolean | null);
            }
        }
        namespace ResolveChildWorkflowExecutionStart {
            interface $Properties {
                seq?: (number | null);
                succeeded?: (coresdk.workflow_activation.ResolveChildWorkflowExecutionStartSuccess.$Properties | null);
                failed?: (coresdk.workflow_activation.ResolveChildWorkflowExecutionStartFailure.$Properties | null);
                cancelled?: (coresdk.workflow_activation.ResolveChildWorkflowExecutionStartCancelled.$Properties | null);
                status?: ("succeeded" | "failed" | "cancelled");
            }
        }
        namespace ResolveChildWorkflowExecutionStartSuccess {
            interface $Properties {
                runId?: (string | null);
            }
        }
        namespace ResolveChildWorkflowExecutionStartFailure {
            interface $Properties {
                workflowId?: (string | null);
                workflowType?: (string | null);
                cause?: (coresdk.child_workflow.StartChildWorkflowExecutionFailedCause | null);
            }
        }
        namespace ResolveChildWorkflowExecutionStartCancelled {
            interface $Properties {
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
        }
        namespace ResolveChildWorkflowExecution {
            interface $Properties {
                seq?: (number | null);
                result?: (coresdk.child_workflow.ChildWorkflowResult.$Properties | null);
            }
        }
        namespace UpdateRandomSeed {
            interface $Properties {
                randomnessSeed?: (Long | null);
            }
        }
        namespace QueryWorkflow {
            interface $Properties {
                queryId?: (string | null);
                queryType?: (string | null);
                "arguments"?: (temporal.api.common.v1.Payload.$Properties[] | null);
                headers?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
            }
        }
        namespace CancelWorkflow {
            interface $Properties {
                reason?: (string | null);
            }
        }
        namespace SignalWorkflow {
            interface $Properties {
                signalName?: (string | null);
                input?: (temporal.api.common.v1.Payload.$Properties[] | null);
                identity?: (string | null);
                headers?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
                originatingEventId?: (Long | null);
            }
        }
        namespace NotifyHasPatch {
            interface $Properties {
                patchId?: (string | null);
            }
        }
        namespace ResolveSignalExternalWorkflow {
            interface $Properties {
                seq?: (number | null);
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
        }
        namespace ResolveRequestCancelExternalWorkflow {
            interface $Properties {
                seq?: (number | null);
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
        }
        namespace DoUpdate {
            interface $Properties {
                id?: (string | null);
                protocolInstanceId?: (string | null);
                name?: (string | null);
                input?: (temporal.api.common.v1.Payload.$Properties[] | null);
                headers?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
                meta?: (temporal.api.update.v1.Meta.$Properties | null);
                runValidator?: (boolean | null);
            }
        }
        namespace ResolveNexusOperationStart {
            interface $Properties {
                seq?: (number | null);
                operationToken?: (string | null);
                startedSync?: (boolean | null);
                failed?: (temporal.api.failure.v1.Failure.$Properties | null);
                status?: ("operationToken" | "startedSync" | "failed");
            }
        }
        namespace ResolveNexusOperation {
            interface $Properties {
                seq?: (number | null);
                result?: (coresdk.nexus.NexusOperationResult.$Properties | null);
            }
        }
        namespace RemoveFromCache {
            interface $Properties {
                message?: (string | null);
                reason?: (coresdk.workflow_activation.RemoveFromCache.EvictionReason | null);
            }
            enum EvictionReason {
                UNSPECIFIED = 0,
                CACHE_FULL = 1,
                CACHE_MISS = 2,
                NONDETERMINISM = 3,
                LANG_FAIL = 4,
                LANG_REQUESTED = 5,
                TASK_NOT_FOUND = 6,
                UNHANDLED_COMMAND = 7,
                FATAL = 8,
                PAGINATION_OR_HISTORY_FETCH = 9,
                WORKFLOW_EXECUTION_ENDING = 10
            }
        }
    }
    namespace child_workflow {
        namespace ChildWorkflowResult {
            interface $Properties {
                completed?: (coresdk.child_workflow.Success.$Properties | null);
                failed?: (coresdk.child_workflow.Failure.$Properties | null);
                cancelled?: (coresdk.child_workflow.Cancellation.$Properties | null);
                status?: ("completed" | "failed" | "cancelled");
            }
        }
        namespace Success {
            interface $Properties {
                result?: (temporal.api.common.v1.Payload.$Properties | null);
            }
        }
        namespace Failure {
            interface $Properties {
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
        }
        namespace Cancellation {
            interface $Properties {
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
        }
        enum ParentClosePolicy {
            PARENT_CLOSE_POLICY_UNSPECIFIED = 0,
            PARENT_CLOSE_POLICY_TERMINATE = 1,
            PARENT_CLOSE_POLICY_ABANDON = 2,
            PARENT_CLOSE_POLICY_REQUEST_CANCEL = 3
        }
        enum StartChildWorkflowExecutionFailedCause {
            START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED = 0,
            START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_WORKFLOW_ALREADY_EXISTS = 1
        }
        enum ChildWorkflowCancellationType {
            ABANDON = 0,
            TRY_CANCEL = 1,
            WAIT_CANCELLATION_COMPLETED = 2,
            WAIT_CANCELLATION_REQUESTED = 3
        }
    }
    namespace nexus {
        namespace NexusOperationResult {
            interface $Properties {
                completed?: (temporal.api.common.v1.Payload.$Properties | null);
                failed?: (temporal.api.failure.v1.Failure.$Properties | null);
                cancelled?: (temporal.api.failure.v1.Failure.$Properties | null);
                timedOut?: (temporal.api.failure.v1.Failure.$Properties | null);
                status?: ("completed" | "failed" | "cancelled" | "timedOut");
            }
        }
        enum NexusOperationCancellationType {
            WAIT_CANCELLATION_COMPLETED = 0,
            ABANDON = 1,
            TRY_CANCEL = 2,
            WAIT_CANCELLATION_REQUESTED = 3
        }
    }
    namespace workflow_commands {
        interface IWorkflowCommand extends coresdk.workflow_commands.WorkflowCommand.$Properties {
        }
        namespace WorkflowCommand {
            interface $Properties {
                userMetadata?: (temporal.api.sdk.v1.UserMetadata.$Properties | null);
                eventGroupMarkers?: (temporal.api.sdk.v1.EventGroupMarker.$Properties[] | null);
                startTimer?: (coresdk.workflow_commands.StartTimer.$Properties | null);
                scheduleActivity?: (coresdk.workflow_commands.ScheduleActivity.$Properties | null);
                respondToQuery?: (coresdk.workflow_commands.QueryResult.$Properties | null);
                requestCancelActivity?: (coresdk.workflow_commands.RequestCancelActivity.$Properties | null);
                cancelTimer?: (coresdk.workflow_commands.CancelTimer.$Properties | null);
                completeWorkflowExecution?: (coresdk.workflow_commands.CompleteWorkflowExecution.$Properties | null);
                failWorkflowExecution?: (coresdk.workflow_commands.FailWorkflowExecution.$Properties | null);
                continueAsNewWorkflowExecution?: (coresdk.workflow_commands.ContinueAsNewWorkflowExecution.$Properties | null);
                cancelWorkflowExecution?: (coresdk.workflow_commands.CancelWorkflowExecution.$Properties | null);
                setPatchMarker?: (coresdk.workflow_commands.SetPatchMarker.$Properties | null);
                startChildWorkflowExecution?: (coresdk.workflow_commands.StartChildWorkflowExecution.$Properties | null);
                cancelChildWorkflowExecution?: (coresdk.workflow_commands.CancelChildWorkflowExecution.$Properties | null);
                requestCancelExternalWorkflowExecution?: (coresdk.workflow_commands.RequestCancelExternalWorkflowExecution.$Properties | null);
                signalExternalWorkflowExecution?: (coresdk.workflow_commands.SignalExternalWorkflowExecution.$Properties | null);
                cancelSignalWorkflow?: (coresdk.workflow_commands.CancelSignalWorkflow.$Properties | null);
                scheduleLocalActivity?: (coresdk.workflow_commands.ScheduleLocalActivity.$Properties | null);
                requestCancelLocalActivity?: (coresdk.workflow_commands.RequestCancelLocalActivity.$Properties | null);
                upsertWorkflowSearchAttributes?: (coresdk.workflow_commands.UpsertWorkflowSearchAttributes.$Properties | null);
                modifyWorkflowProperties?: (coresdk.workflow_commands.ModifyWorkflowProperties.$Properties | null);
                updateResponse?: (coresdk.workflow_commands.UpdateResponse.$Properties | null);
                scheduleNexusOperation?: (coresdk.workflow_commands.ScheduleNexusOperation.$Properties | null);
                requestCancelNexusOperation?: (coresdk.workflow_commands.RequestCancelNexusOperation.$Properties | null);
                variant?: ("startTimer" | "scheduleActivity" | "respondToQuery" | "requestCancelActivity" | "cancelTimer" | "completeWorkflowExecution" | "failWorkflowExecution" | "continueAsNewWorkflowExecution" | "cancelWorkflowExecution" | "setPatchMarker" | "startChildWorkflowExecution" | "cancelChildWorkflowExecution" | "requestCancelExternalWorkflowExecution" | "signalExternalWorkflowExecution" | "cancelSignalWorkflow" | "scheduleLocalActivity" | "requestCancelLocalActivity" | "upsertWorkflowSearchAttributes" | "modifyWorkflowProperties" | "updateResponse" | "scheduleNexusOperation" | "requestCancelNexusOperation");
            }
        }
        namespace StartTimer {
            interface $Properties {
                seq?: (number | null);
                startToFireTimeout?: (google.protobuf.Duration.$Properties | null);
            }
        }
        namespace CancelTimer {
            interface $Properties {
                seq?: (number | null);
            }
        }
        namespace ScheduleActivity {
            interface $Properties {
                seq?: (number | null);
                activityId?: (string | null);
                activityType?: (string | null);
                taskQueue?: (string | null);
                headers?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
                "arguments"?: (temporal.api.common.v1.Payload.$Properties[] | null);
                scheduleToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                scheduleToStartTimeout?: (google.protobuf.Duration.$Properties | null);
                startToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                heartbeatTimeout?: (google.protobuf.Duration.$Properties | null);
                retryPolicy?: (temporal.api.common.v1.RetryPolicy.$Properties | null);
                cancellationType?: (coresdk.workflow_commands.ActivityCancellationType | null);
                doNotEagerlyExecute?: (boolean | null);
                versioningIntent?: (coresdk.common.VersioningIntent | null);
                priority?: (temporal.api.common.v1.Priority.$Properties | null);
            }
        }
        namespace ScheduleLocalActivity {
            interface $Properties {
                seq?: (number | null);
                activityId?: (string | null);
                activityType?: (string | null);
                attempt?: (number | null);
                originalScheduleTime?: (google.protobuf.Timestamp.$Properties | null);
                headers?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
                "arguments"?: (temporal.api.common.v1.Payload.$Properties[] | null);
                scheduleToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                scheduleToStartTimeout?: (google.protobuf.Duration.$Properties | null);
                startToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                retryPolicy?: (temporal.api.common.v1.RetryPolicy.$Properties | null);
                localRetryThreshold?: (google.protobuf.Duration.$Properties | null);
                cancellationType?: (coresdk.workflow_commands.ActivityCancellationType | null);
                includeArgumentsIntoMarker?: (boolean | null);
            }
        }
        enum ActivityCancellationType {
            TRY_CANCEL = 0,
            WAIT_CANCELLATION_COMPLETED = 1,
            ABANDON = 2
        }
        namespace RequestCancelActivity {
            interface $Properties {
                seq?: (number | null);
            }
        }
        namespace RequestCancelLocalActivity {
            interface $Properties {
                seq?: (number | null);
            }
        }
        namespace QueryResult {
            interface $Properties {
                queryId?: (string | null);
                succeeded?: (coresdk.workflow_commands.QuerySuccess.$Properties | null);
                failed?: (temporal.api.failure.v1.Failure.$Properties | null);
                variant?: ("succeeded" | "failed");
            }
        }
        namespace QuerySuccess {
            interface $Properties {
                response?: (temporal.api.common.v1.Payload.$Properties | null);
            }
        }
        namespace CompleteWorkflowExecution {
            interface $Properties {
                result?: (temporal.api.common.v1.Payload.$Properties | null);
            }
        }
        namespace FailWorkflowExecution {
            interface $Properties {
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
        }
        interface IContinueAsNewWorkflowExecution extends coresdk.workflow_commands.ContinueAsNewWorkflowExecution.$Properties {
        }
        namespace ContinueAsNewWorkflowExecution {
            interface $Properties {
                workflowType?: (string | null);
                taskQueue?: (string | null);
                "arguments"?: (temporal.api.common.v1.Payload.$Properties[] | null);
                workflowRunTimeout?: (google.protobuf.Duration.$Properties | null);
                workflowTaskTimeout?: (google.protobuf.Duration.$Properties | null);
                memo?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
                headers?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
                searchAttributes?: (temporal.api.common.v1.SearchAttributes.$Properties | null);
                retryPolicy?: (temporal.api.common.v1.RetryPolicy.$Properties | null);
                versioningIntent?: (coresdk.common.VersioningIntent | null);
                initialVersioningBehavior?: (temporal.api.enums.v1.ContinueAsNewVersioningBehavior | null);
                backoffStartInterval?: (google.protobuf.Duration.$Properties | null);
            }
        }
        namespace CancelWorkflowExecution {
            interface $Properties {
                details?: (temporal.api.common.v1.Payloads.$Properties | null);
            }
        }
        namespace SetPatchMarker {
            interface $Properties {
                patchId?: (string | null);
                deprecated?: (boolean | null);
            }
        }
        namespace StartChildWorkflowExecution {
            interface $Properties {
                seq?: (number | null);
                namespace?: (string | null);
                workflowId?: (string | null);
                workflowType?: (string | null);
                taskQueue?: (string | null);
                input?: (temporal.api.common.v1.Payload.$Properties[] | null);
                workflowExecutionTimeout?: (google.protobuf.Duration.$Properties | null);
                workflowRunTimeout?: (google.protobuf.Duration.$Properties | null);
                workflowTaskTimeout?: (google.protobuf.Duration.$Properties | null);
                parentClosePolicy?: (coresdk.child_workflow.ParentClosePolicy | null);
                workflowIdReusePolicy?: (temporal.api.enums.v1.WorkflowIdReusePolicy | null);
                retryPolicy?: (temporal.api.common.v1.RetryPolicy.$Properties | null);
                cronSchedule?: (string | null);
                headers?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
                memo?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
                searchAttributes?: (temporal.api.common.v1.SearchAttributes.$Properties | null);
                cancellationType?: (coresdk.child_workflow.ChildWorkflowCancellationType | null);
                versioningIntent?: (coresdk.common.VersioningIntent | null);
                priority?: (temporal.api.common.v1.Priority.$Properties | null);
            }
        }
        namespace CancelChildWorkflowExecution {
            interface $Properties {
                childWorkflowSeq?: (number | null);
                reason?: (string | null);
            }
        }
        namespace RequestCancelExternalWorkflowExecution {
            interface $Properties {
                seq?: (number | null);
                workflowExecution?: (coresdk.common.NamespacedWorkflowExecution.$Properties | null);
                reason?: (string | null);
            }
        }
        namespace SignalExternalWorkflowExecution {
            interface $Properties {
                seq?: (number | null);
                workflowExecution?: (coresdk.common.NamespacedWorkflowExecution.$Properties | null);
                childWorkflowId?: (string | null);
                signalName?: (string | null);
                args?: (temporal.api.common.v1.Payload.$Properties[] | null);
                headers?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
                target?: ("workflowExecution" | "childWorkflowId");
            }
        }
        namespace CancelSignalWorkflow {
            interface $Properties {
                seq?: (number | null);
            }
        }
        namespace UpsertWorkflowSearchAttributes {
            interface $Properties {
                searchAttributes?: (temporal.api.common.v1.SearchAttributes.$Properties | null);
            }
        }
        namespace ModifyWorkflowProperties {
            interface $Properties {
                upsertedMemo?: (temporal.api.common.v1.Memo.$Properties | null);
            }
        }
        namespace UpdateResponse {
            interface $Properties {
                protocolInstanceId?: (string | null);
                accepted?: (google.protobuf.Empty.$Properties | null);
                rejected?: (temporal.api.failure.v1.Failure.$Properties | null);
                completed?: (temporal.api.common.v1.Payload.$Properties | null);
                response?: ("accepted" | "rejected" | "completed");
            }
        }
        namespace ScheduleNexusOperation {
            interface $Properties {
                seq?: (number | null);
                endpoint?: (string | null);
                service?: (string | null);
                operation?: (string | null);
                input?: (temporal.api.common.v1.Payload.$Properties | null);
                scheduleToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                nexusHeader?: ({
                    [k: string]: string;
                } | null);
                cancellationType?: (coresdk.nexus.NexusOperationCancellationType | null);
                scheduleToStartTimeout?: (google.protobuf.Duration.$Properties | null);
                startToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
            }
        }
        namespace RequestCancelNexusOperation {
            interface $Properties {
                seq?: (number | null);
            }
        }
    }
}
export namespace temporal {
    namespace api {
        namespace common {
            namespace v1 {
                namespace Payloads {
                    interface $Properties {
                        payloads?: (temporal.api.common.v1.Payload.$Properties[] | null);
                    }
                }
                interface IPayload extends temporal.api.common.v1.Payload.$Properties {
                }
                namespace Payload {
                    interface $Properties {
                        metadata?: ({
                            [k: string]: Uint8Array;
                        } | null);
                        data?: (Uint8Array | null);
                        externalPayloads?: (temporal.api.common.v1.Payload.ExternalPayloadDetails.$Properties[] | null);
                    }
                    namespace ExternalPayloadDetails {
                        interface $Properties {
                            sizeBytes?: (Long | null);
                        }
                    }
                }
                namespace SearchAttributes {
                    interface $Properties {
                        indexedFields?: ({
                            [k: string]: temporal.api.common.v1.Payload.$Properties;
                        } | null);
                    }
                }
                namespace Memo {
                    interface $Properties {
                        fields?: ({
                            [k: string]: temporal.api.common.v1.Payload.$Properties;
                        } | null);
                    }
                }
                interface IWorkflowExecution extends temporal.api.common.v1.WorkflowExecution.$Properties {
                }
                namespace WorkflowExecution {
                    interface $Properties {
                        workflowId?: (string | null);
                        runId?: (string | null);
                    }
                }
                namespace WorkflowType {
                    interface $Properties {
                        name?: (string | null);
                    }
                }
                namespace ActivityType {
                    interface $Properties {
                        name?: (string | null);
                    }
                }
                namespace RetryPolicy {
                    interface $Properties {
                        initialInterval?: (google.protobuf.Duration.$Properties | null);
                        backoffCoefficient?: (number | null);
                        maximumInterval?: (google.protobuf.Duration.$Properties | null);
                        maximumAttempts?: (number | null);
                        nonRetryableErrorTypes?: (string[] | null);
                    }
                }
                namespace Priority {
                    interface $Properties {
                        priorityKey?: (number | null);
                        fairnessKey?: (string | null);
                        fairnessWeight?: (number | null);
                    }
                }
            }
        }
        namespace enums {
            namespace v1 {
                enum ApplicationErrorCategory {
                    APPLICATION_ERROR_CATEGORY_UNSPECIFIED = 0,
                    APPLICATION_ERROR_CATEGORY_BENIGN = 1
                }
                enum WorkflowIdReusePolicy {
                    WORKFLOW_ID_REUSE_POLICY_UNSPECIFIED = 0,
                    WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE = 1,
                    WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY = 2,
                    WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE = 3,
                    WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING = 4
                }
                enum WorkflowIdConflictPolicy {
                    WORKFLOW_ID_CONFLICT_POLICY_UNSPECIFIED = 0,
                    WORKFLOW_ID_CONFLICT_POLICY_FAIL = 1,
                    WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING = 2,
                    WORKFLOW_ID_CONFLICT_POLICY_TERMINATE_EXISTING = 3
                }
                enum ContinueAsNewInitiator {
                    CONTINUE_AS_NEW_INITIATOR_UNSPECIFIED = 0,
                    CONTINUE_AS_NEW_INITIATOR_WORKFLOW = 1,
                    CONTINUE_AS_NEW_INITIATOR_RETRY = 2,
                    CONTINUE_AS_NEW_INITIATOR_CRON_SCHEDULE = 3
                }
                enum RetryState {
                    RETRY_STATE_UNSPECIFIED = 0,
                    RETRY_STATE_IN_PROGRESS = 1,
                    RETRY_STATE_NON_RETRYABLE_FAILURE = 2,
                    RETRY_STATE_TIMEOUT = 3,
                    RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED = 4,
                    RETRY_STATE_RETRY_POLICY_NOT_SET = 5,
                    RETRY_STATE_INTERNAL_SERVER_ERROR = 6,
                    RETRY_STATE_CANCEL_REQUESTED = 7
                }
                enum TimeoutType {
                    TIMEOUT_TYPE_UNSPECIFIED = 0,
                    TIMEOUT_TYPE_START_TO_CLOSE = 1,
                    TIMEOUT_TYPE_SCHEDULE_TO_START = 2,
                    TIMEOUT_TYPE_SCHEDULE_TO_CLOSE = 3,
                    TIMEOUT_TYPE_HEARTBEAT = 4
                }
                enum ContinueAsNewVersioningBehavior {
                    CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_UNSPECIFIED = 0,
                    CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_AUTO_UPGRADE = 1,
                    CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_USE_RAMPING_VERSION = 2
                }
                enum SuggestContinueAsNewReason {
                    SUGGEST_CONTINUE_AS_NEW_REASON_UNSPECIFIED = 0,
                    SUGGEST_CONTINUE_AS_NEW_REASON_HISTORY_SIZE_TOO_LARGE = 1,
                    SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_HISTORY_EVENTS = 2,
                    SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_UPDATES = 3
                }
                enum NexusHandlerErrorRetryBehavior {
                    NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_UNSPECIFIED = 0,
                    NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_RETRYABLE = 1,
                    NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_NON_RETRYABLE = 2
                }
            }
        }
        namespace failure {
            namespace v1 {
                namespace ApplicationFailureInfo {
                    interface $Properties {
                        type?: (string | null);
                        nonRetryable?: (boolean | null);
                        details?: (temporal.api.common.v1.Payloads.$Properties | null);
                        nextRetryDelay?: (google.protobuf.Duration.$Properties | null);
                        category?: (temporal.api.enums.v1.ApplicationErrorCategory | null);
                    }
                }
                namespace TimeoutFailureInfo {
                    interface $Properties {
                        timeoutType?: (temporal.api.enums.v1.TimeoutType | null);
                        lastHeartbeatDetails?: (temporal.api.common.v1.Payloads.$Properties | null);
                    }
                }
                namespace CanceledFailureInfo {
                    interface $Properties {
                        details?: (temporal.api.common.v1.Payloads.$Properties | null);
                        identity?: (string | null);
                    }
                }
                namespace TerminatedFailureInfo {
                    interface $Properties {
                        identity?: (string | null);
                    }
                }
                namespace ServerFailureInfo {
                    interface $Properties {
                        nonRetryable?: (boolean | null);
                    }
                }
                namespace ResetWorkflowFailureInfo {
                    interface $Properties {
                        lastHeartbeatDetails?: (temporal.api.common.v1.Payloads.$Properties | null);
                    }
                }
                namespace ActivityFailureInfo {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        startedEventId?: (Long | null);
                        identity?: (string | null);
                        activityType?: (temporal.api.common.v1.ActivityType.$Properties | null);
                        activityId?: (string | null);
                        retryState?: (temporal.api.enums.v1.RetryState | null);
                    }
                }
                namespace ChildWorkflowExecutionFailureInfo {
                    interface $Properties {
                        namespace?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        workflowType?: (temporal.api.common.v1.WorkflowType.$Properties | null);
                        initiatedEventId?: (Long | null);
                        startedEventId?: (Long | null);
                        retryState?: (temporal.api.enums.v1.RetryState | null);
                    }
                }
                namespace NexusOperationFailureInfo {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        endpoint?: (string | null);
                        service?: (string | null);
                        operation?: (string | null);
                        operationId?: (string | null);
                        operationToken?: (string | null);
                    }
                }
                namespace NexusHandlerFailureInfo {
                    interface $Properties {
                        type?: (string | null);
                        retryBehavior?: (temporal.api.enums.v1.NexusHandlerErrorRetryBehavior | null);
                    }
                }
                interface IFailure extends temporal.api.failure.v1.Failure.$Properties {
                }
                namespace Failure {
                    interface $Properties {
                        message?: (string | null);
                        source?: (string | null);
                        stackTrace?: (string | null);
                        encodedAttributes?: (temporal.api.common.v1.Payload.$Properties | null);
                        cause?: (temporal.api.failure.v1.Failure.$Properties | null);
                        applicationFailureInfo?: (temporal.api.failure.v1.ApplicationFailureInfo.$Properties | null);
                        timeoutFailureInfo?: (temporal.api.failure.v1.TimeoutFailureInfo.$Properties | null);
                        canceledFailureInfo?: (temporal.api.failure.v1.CanceledFailureInfo.$Properties | null);
                        terminatedFailureInfo?: (temporal.api.failure.v1.TerminatedFailureInfo.$Properties | null);
                        serverFailureInfo?: (temporal.api.failure.v1.ServerFailureInfo.$Properties | null);
                        resetWorkflowFailureInfo?: (temporal.api.failure.v1.ResetWorkflowFailureInfo.$Properties | null);
                        activityFailureInfo?: (temporal.api.failure.v1.ActivityFailureInfo.$Properties | null);
                        childWorkflowExecutionFailureInfo?: (temporal.api.failure.v1.ChildWorkflowExecutionFailureInfo.$Properties | null);
                        nexusOperationExecutionFailureInfo?: (temporal.api.failure.v1.NexusOperationFailureInfo.$Properties | null);
                        nexusHandlerFailureInfo?: (temporal.api.failure.v1.NexusHandlerFailureInfo.$Properties | null);
                        failureInfo?: ("applicationFailureInfo" | "timeoutFailureInfo" | "canceledFailureInfo" | "terminatedFailureInfo" | "serverFailureInfo" | "resetWorkflowFailureInfo" | "activityFailureInfo" | "childWorkflowExecutionFailureInfo" | "nexusOperationExecutionFailureInfo" | "nexusHandlerFailureInfo");
                    }
                }
            }
        }
        namespace update {
            namespace v1 {
                namespace Meta {
                    interface $Properties {
                        updateId?: (string | null);
                        identity?: (string | null);
                    }
                }
            }
        }
        namespace sdk {
            namespace v1 {
                namespace UserMetadata {
                    interface $Properties {
                        summary?: (temporal.api.common.v1.Payload.$Properties | null);
                        details?: (temporal.api.common.v1.Payload.$Properties | null);
                    }
                }
                namespace EventGroupMarker {
                    interface $Properties {
                        label?: (temporal.api.sdk.v1.EventGroupMarker.Label.$Properties | null);
                        inboundEvent?: (temporal.api.sdk.v1.EventGroupMarker.InboundEvent.$Properties | null);
                        inboundUpdate?: (temporal.api.sdk.v1.EventGroupMarker.InboundUpdate.$Properties | null);
                        variant?: ("label" | "inboundEvent" | "inboundUpdate");
                    }
                    namespace Label {
                        interface $Properties {
                            id?: (string | null);
                            label?: (temporal.api.common.v1.Payload.$Properties | null);
                        }
                    }
                    namespace InboundEvent {
                        interface $Properties {
                            inboundEventId?: (Long | null);
                        }
                    }
                    namespace InboundUpdate {
                        interface $Properties {
                            inboundUpdateId?: (string | null);
                        }
                    }
                }
                interface IWorkflowMetadata extends temporal.api.sdk.v1.WorkflowMetadata.$Properties {
                }
                namespace WorkflowMetadata {
                    interface $Properties {
                        definition?: (temporal.api.sdk.v1.WorkflowDefinition.$Properties | null);
                        currentDetails?: (string | null);
                    }
                }
                namespace WorkflowDefinition {
                    interface $Properties {
                        type?: (string | null);
                        queryDefinitions?: (temporal.api.sdk.v1.WorkflowInteractionDefinition.$Properties[] | null);
                        signalDefinitions?: (temporal.api.sdk.v1.WorkflowInteractionDefinition.$Properties[] | null);
                        updateDefinitions?: (temporal.api.sdk.v1.WorkflowInteractionDefinition.$Properties[] | null);
                    }
                }
                namespace WorkflowInteractionDefinition {
                    interface $Properties {
                        name?: (string | null);
                        description?: (string | null);
                    }
                }
            }
        }
    }
}
export namespace google {
    namespace protobuf {
        namespace Duration {
            interface $Properties {
                seconds?: (Long | null);
                nanos?: (number | null);
            }
        }
        namespace Empty {
            interface $Properties {
            }
        }
        interface ITimestamp extends google.protobuf.Timestamp.$Properties {
        }
        namespace Timestamp {
            interface $Properties {
                seconds?: (Long | null);
                nanos?: (number | null);
            }
        }
    }
}
