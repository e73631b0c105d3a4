import * as $protobuf from "protobufjs";
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
            type $Shape = {
                completed?: coresdk.activity_result.Success.$Shape | null;
                failed?: coresdk.activity_result.Failure.$Shape | null;
                cancelled?: coresdk.activity_result.Cancellation.$Shape | null;
                backoff?: coresdk.activity_result.DoBackoff.$Shape | null;
            } & (({
                status?: undefined;
                completed?: null;
                failed?: null;
                cancelled?: null;
                backoff?: null;
            } | {
                status?: "completed";
                completed: coresdk.activity_result.Success.$Shape;
                failed?: null;
                cancelled?: null;
                backoff?: null;
            } | {
                status?: "failed";
                completed?: null;
                failed: coresdk.activity_result.Failure.$Shape;
                cancelled?: null;
                backoff?: null;
            } | {
                status?: "cancelled";
                completed?: null;
                failed?: null;
                cancelled: coresdk.activity_result.Cancellation.$Shape;
                backoff?: null;
            } | {
                status?: "backoff";
                completed?: null;
                failed?: null;
                cancelled?: null;
                backoff: coresdk.activity_result.DoBackoff.$Shape;
            }));
        }
        namespace Success {
            interface $Properties {
                result?: (temporal.api.common.v1.Payload.$Properties | null);
            }
            type $Shape = coresdk.activity_result.Success.$Properties;
        }
        namespace Failure {
            interface $Properties {
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                cause?: (coresdk.activity_result.ActivityTaskFailedCause | null);
            }
            type $Shape = {
                failure?: temporal.api.failure.v1.Failure.$Shape | null;
                cause?: coresdk.activity_result.ActivityTaskFailedCause | null;
            };
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
            type $Shape = {
                failure?: temporal.api.failure.v1.Failure.$Shape | null;
            };
        }
        interface IDoBackoff extends coresdk.activity_result.DoBackoff.$Properties {
        }
        namespace DoBackoff {
            interface $Properties {
                attempt?: (number | null);
                backoffDuration?: (google.protobuf.Duration.$Properties | null);
                originalScheduleTime?: (google.protobuf.Timestamp.$Properties | null);
            }
            type $Shape = coresdk.activity_result.DoBackoff.$Properties;
        }
    }
    namespace activity_task {
        class ActivityTask {
            private constructor();
            taskToken: Uint8Array;
            start?: (coresdk.activity_task.Start.$Properties | null);
            cancel?: (coresdk.activity_task.Cancel.$Properties | null);
            variant?: ("start" | "cancel");
            static create(properties: coresdk.activity_task.ActivityTask.$Shape): coresdk.activity_task.ActivityTask & coresdk.activity_task.ActivityTask.$Shape;
            static create(properties?: coresdk.activity_task.ActivityTask.$Properties): coresdk.activity_task.ActivityTask;
            static encode(message: coresdk.activity_task.ActivityTask.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static encodeDelimited(message: coresdk.activity_task.ActivityTask.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader | Uint8Array), length?: number): coresdk.activity_task.ActivityTask & coresdk.activity_task.ActivityTask.$Shape;
            static decodeDelimited(reader: ($protobuf.Reader | Uint8Array)): coresdk.activity_task.ActivityTask & coresdk.activity_task.ActivityTask.$Shape;
            static fromObject(object: {
                [k: string]: any;
            }): coresdk.activity_task.ActivityTask;
            static toObject(message: coresdk.activity_task.ActivityTask, options?: $protobuf.IConversionOptions): {
                [k: string]: any;
            };
            toJSON(): {
                [k: string]: any;
            };
        }
        namespace ActivityTask {
            interface $Properties {
                taskToken?: (Uint8Array | null);
                start?: (coresdk.activity_task.Start.$Properties | null);
                cancel?: (coresdk.activity_task.Cancel.$Properties | null);
                variant?: ("start" | "cancel");
            }
            type $Shape = {
                taskToken?: Uint8Array | null;
                start?: coresdk.activity_task.Start.$Shape | null;
                cancel?: coresdk.activity_task.Cancel.$Shape | null;
            } & (({
                variant?: undefined;
                start?: null;
                cancel?: null;
            } | {
                variant?: "start";
                start: coresdk.activity_task.Start.$Shape;
                cancel?: null;
            } | {
                variant?: "cancel";
                start?: null;
                cancel: coresdk.activity_task.Cancel.$Shape;
            }));
        }
        namespace Start {
            interface $Properties {
                workflowNamespace?: (string | null);
                workflowType?: (string | null);
                workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                activityId?: (string | null);
                activityType?: (string | null);
                headerFields?: ({
                    [k: string]: temporal.api.common.v1.Payload.$Properties;
                } | null);
                input?: (temporal.api.common.v1.Payload.$Properties[] | null);
                heartbeatDetails?: (temporal.api.common.v1.Payload.$Properties[] | null);
                scheduledTime?: (google.protobuf.Timestamp.$Properties | null);
                currentAttemptScheduledTime?: (google.protobuf.Timestamp.$Properties | null);
                startedTime?: (google.protobuf.Timestamp.$Properties | null);
                attempt?: (number | null);
                scheduleToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                startToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                heartbeatTimeout?: (google.protobuf.Duration.$Properties | null);
                retryPolicy?: (temporal.api.common.v1.RetryPolicy.$Properties | null);
                priority?: (temporal.api.common.v1.Priority.$Properties | null);
                isLocal?: (boolean | null);
                runId?: (string | null);
            }
            type $Shape = coresdk.activity_task.Start.$Properties;
        }
        namespace Cancel {
            interface $Properties {
                reason?: (coresdk.activity_task.ActivityCancelReason | null);
                details?: (coresdk.activity_task.ActivityCancellationDetails.$Properties | null);
            }
            type $Shape = coresdk.activity_task.Cancel.$Properties;
        }
        interface IActivityCancellationDetails extends coresdk.activity_task.ActivityCancellationDetails.$Properties {
        }
        namespace ActivityCancellationDetails {
            interface $Properties {
                isNotFound?: (boolean | null);
                isCancelled?: (boolean | null);
                isPaused?: (boolean | null);
                isTimedOut?: (boolean | null);
                isWorkerShutdown?: (boolean | null);
                isReset?: (boolean | null);
            }
        }
        enum ActivityCancelReason {
            NOT_FOUND = 0,
            CANCELLED = 1,
            TIMED_OUT = 2,
            WORKER_SHUTDOWN = 3,
            PAUSED = 4,
            RESET = 5
        }
    }
    namespace common {
        namespace NamespacedWorkflowExecution {
            interface $Properties {
                namespace?: (string | null);
                workflowId?: (string | null);
                runId?: (string | null);
            }
            type $Shape = coresdk.common.NamespacedWorkflowExecution.$Properties;
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
            type $Shape = coresdk.common.WorkerDeploymentVersion.$Properties;
        }
        namespace ExternalStorageMetrics {
            interface $Properties {
                payloadCount?: (Long | null);
                totalSizeBytes?: (Long | null);
                totalDuration?: (google.protobuf.Duration.$Properties | null);
                driverNames?: (string[] | null);
            }
        }
    }
    namespace workflow_activation {
        interface IWorkflowActivation extends coresdk.workflow_activation.WorkflowActivation.$Properties {
        }
        class WorkflowActivation {
            private constructor();
            runId: string;
            timestamp?: (google.protobuf.Timestamp.$Properties | null);
            isReplaying: boolean;
            historyLength: number;
            jobs: coresdk.workflow_activation.WorkflowActivationJob.$Properties[];
            availableInternalFlags: number[];
            historySizeBytes: Long;
            continueAsNewSuggested: boolean;
            deploymentVersionForCurrentTask?: (coresdk.common.WorkerDeploymentVersion.$Properties | null);
            lastSdkVersion: string;
            suggestContinueAsNewReasons: temporal.api.enums.v1.SuggestContinueAsNewReason[];
            targetWorkerDeploymentVersionChanged: boolean;
            static create(properties: coresdk.workflow_activation.WorkflowActivation.$Shape): coresdk.workflow_activation.WorkflowActivation & coresdk.workflow_activation.WorkflowActivation.$Shape;
            static create(properties?: coresdk.workflow_activation.WorkflowActivation.$Properties): coresdk.workflow_activation.WorkflowActivation;
            static encode(message: coresdk.workflow_activation.WorkflowActivation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static encodeDelimited(message: coresdk.workflow_activation.WorkflowActivation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader | Uint8Array), length?: number): coresdk.workflow_activation.WorkflowActivation & coresdk.workflow_activation.WorkflowActivation.$Shape;
            static decodeDelimited(reader: ($protobuf.Reader | Uint8Array)): coresdk.workflow_activation.WorkflowActivation & coresdk.workflow_activation.WorkflowActivation.$Shape;
            static fromObject(object: {
                [k: string]: any;
            }): coresdk.workflow_activation.WorkflowActivation;
            static toObject(message: coresdk.workflow_activation.WorkflowActivation, options?: $protobuf.IConversionOptions): {
                [k: string]: any;
            };
            toJSON(): {
                [k: string]: any;
            };
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
            type $Shape = {
                runId?: string | null;
                timestamp?: google.protobuf.Timestamp.$Shape | null;
                isReplaying?: boolean | null;
                historyLength?: number | null;
                jobs?: coresdk.workflow_activation.WorkflowActivationJob.$Shape[] | null;
                availableInternalFlags?: number[] | null;
                historySizeBytes?: Long | null;
                continueAsNewSuggested?: boolean | null;
                deploymentVersionForCurrentTask?: coresdk.common.WorkerDeploymentVersion.$Shape | null;
                lastSdkVersion?: string | null;
                suggestContinueAsNewReasons?: temporal.api.enums.v1.SuggestContinueAsNewReason[] | null;
                targetWorkerDeploymentVersionChanged?: boolean | null;
            };
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
            type $Shape = {
                initializeWorkflow?: coresdk.workflow_activation.InitializeWorkflow.$Shape | null;
                fireTimer?: coresdk.workflow_activation.FireTimer.$Shape | null;
                updateRandomSeed?: coresdk.workflow_activation.UpdateRandomSeed.$Shape | null;
                queryWorkflow?: coresdk.workflow_activation.QueryWorkflow.$Shape | null;
                cancelWorkflow?: coresdk.workflow_activation.CancelWorkflow.$Shape | null;
                signalWorkflow?: coresdk.workflow_activation.SignalWorkflow.$Shape | null;
                resolveActivity?: coresdk.workflow_activation.ResolveActivity.$Shape | null;
                notifyHasPatch?: coresdk.workflow_activation.NotifyHasPatch.$Shape | null;
                resolveChildWorkflowExecutionStart?: coresdk.workflow_activation.ResolveChildWorkflowExecutionStart.$Shape | null;
                resolveChildWorkflowExecution?: coresdk.workflow_activation.ResolveChildWorkflowExecution.$Shape | null;
                resolveSignalExternalWorkflow?: coresdk.workflow_activation.ResolveSignalExternalWorkflow.$Shape | null;
                resolveRequestCancelExternalWorkflow?: coresdk.workflow_activation.ResolveRequestCancelExternalWorkflow.$Shape | null;
                doUpdate?: coresdk.workflow_activation.DoUpdate.$Shape | null;
                resolveNexusOperationStart?: coresdk.workflow_activation.ResolveNexusOperationStart.$Shape | null;
                resolveNexusOperation?: coresdk.workflow_activation.ResolveNexusOperation.$Shape | null;
                removeFromCache?: coresdk.workflow_activation.RemoveFromCache.$Shape | null;
            } & (({
                variant?: undefined;
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "initializeWorkflow";
                initializeWorkflow: coresdk.workflow_activation.InitializeWorkflow.$Shape;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "fireTimer";
                initializeWorkflow?: null;
                fireTimer: coresdk.workflow_activation.FireTimer.$Shape;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "updateRandomSeed";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed: coresdk.workflow_activation.UpdateRandomSeed.$Shape;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "queryWorkflow";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow: coresdk.workflow_activation.QueryWorkflow.$Shape;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "cancelWorkflow";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow: coresdk.workflow_activation.CancelWorkflow.$Shape;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "signalWorkflow";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow: coresdk.workflow_activation.SignalWorkflow.$Shape;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "resolveActivity";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity: coresdk.workflow_activation.ResolveActivity.$Shape;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "notifyHasPatch";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch: coresdk.workflow_activation.NotifyHasPatch.$Shape;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "resolveChildWorkflowExecutionStart";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart: coresdk.workflow_activation.ResolveChildWorkflowExecutionStart.$Shape;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "resolveChildWorkflowExecution";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution: coresdk.workflow_activation.ResolveChildWorkflowExecution.$Shape;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "resolveSignalExternalWorkflow";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow: coresdk.workflow_activation.ResolveSignalExternalWorkflow.$Shape;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "resolveRequestCancelExternalWorkflow";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow: coresdk.workflow_activation.ResolveRequestCancelExternalWorkflow.$Shape;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "doUpdate";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate: coresdk.workflow_activation.DoUpdate.$Shape;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "resolveNexusOperationStart";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart: coresdk.workflow_activation.ResolveNexusOperationStart.$Shape;
                resolveNexusOperation?: null;
                removeFromCache?: null;
            } | {
                variant?: "resolveNexusOperation";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation: coresdk.workflow_activation.ResolveNexusOperation.$Shape;
                removeFromCache?: null;
            } | {
                variant?: "removeFromCache";
                initializeWorkflow?: null;
                fireTimer?: null;
                updateRandomSeed?: null;
                queryWorkflow?: null;
                cancelWorkflow?: null;
                signalWorkflow?: null;
                resolveActivity?: null;
                notifyHasPatch?: null;
                resolveChildWorkflowExecutionStart?: null;
                resolveChildWorkflowExecution?: null;
                resolveSignalExternalWorkflow?: null;
                resolveRequestCancelExternalWorkflow?: null;
                doUpdate?: null;
                resolveNexusOperationStart?: null;
                resolveNexusOperation?: null;
                removeFromCache: coresdk.workflow_activation.RemoveFromCache.$Shape;
            }));
        }
        interface IInitializeWorkflow extends coresdk.workflow_activation.InitializeWorkflow.$Properties {
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
            type $Shape = {
                workflowType?: string | null;
                workflowId?: string | null;
                "arguments"?: temporal.api.common.v1.Payload.$Shape[] | null;
                randomnessSeed?: Long | null;
                headers?: {
                    [k: string]: temporal.api.common.v1.Payload.$Shape;
                } | null;
                identity?: string | null;
                parentWorkflowInfo?: coresdk.common.NamespacedWorkflowExecution.$Shape | null;
                workflowExecutionTimeout?: google.protobuf.Duration.$Shape | null;
                workflowRunTimeout?: google.protobuf.Duration.$Shape | null;
                workflowTaskTimeout?: google.protobuf.Duration.$Shape | null;
                continuedFromExecutionRunId?: string | null;
                continuedInitiator?: temporal.api.enums.v1.ContinueAsNewInitiator | null;
                continuedFailure?: temporal.api.failure.v1.Failure.$Shape | null;
                lastCompletionResult?: temporal.api.common.v1.Payloads.$Shape | null;
                firstExecutionRunId?: string | null;
                retryPolicy?: temporal.api.common.v1.RetryPolicy.$Shape | null;
                attempt?: number | null;
                cronSchedule?: string | null;
                workflowExecutionExpirationTime?: google.protobuf.Timestamp.$Shape | null;
                cronScheduleToScheduleInterval?: google.protobuf.Duration.$Shape | null;
                memo?: temporal.api.common.v1.Memo.$Shape | null;
                searchAttributes?: temporal.api.common.v1.SearchAttributes.$Shape | null;
                startTime?: google.protobuf.Timestamp.$Shape | null;
                rootWorkflow?: temporal.api.common.v1.WorkflowExecution.$Shape | null;
                priority?: temporal.api.common.v1.Priority.$Shape | null;
                originalExecutionRunId?: string | null;
            };
        }
        namespace FireTimer {
            interface $Properties {
                seq?: (number | null);
            }
            type $Shape = coresdk.workflow_activation.FireTimer.$Properties;
        }
        namespace ResolveActivity {
            interface $Properties {
                seq?: (number | null);
                result?: (coresdk.activity_result.ActivityResolution.$Properties | null);
                isLocal?: (boolean | null);
            }
            type $Shape = {
                seq?: number | null;
                result?: coresdk.activity_result.ActivityResolution.$Shape | null;
                isLocal?: boolean | null;
            };
        }
        namespace ResolveChildWorkflowExecutionStart {
            interface $Properties {
                seq?: (number | null);
                succeeded?: (coresdk.workflow_activation.ResolveChildWorkflowExecutionStartSuccess.$Properties | null);
                failed?: (coresdk.workflow_activation.ResolveChildWorkflowExecutionStartFailure.$Properties | null);
                cancelled?: (coresdk.workflow_activation.ResolveChildWorkflowExecutionStartCancelled.$Properties | null);
                status?: ("succeeded" | "failed" | "cancelled");
            }
            type $Shape = {
                seq?: number | null;
                succeeded?: coresdk.workflow_activation.ResolveChildWorkflowExecutionStartSuccess.$Shape | null;
                failed?: coresdk.workflow_activation.ResolveChildWorkflowExecutionStartFailure.$Shape | null;
                cancelled?: coresdk.workflow_activation.ResolveChildWorkflowExecutionStartCancelled.$Shape | null;
            } & (({
                status?: undefined;
                succeeded?: null;
                failed?: null;
                cancelled?: null;
            } | {
                status?: "succeeded";
                succeeded: coresdk.workflow_activation.ResolveChildWorkflowExecutionStartSuccess.$Shape;
                failed?: null;
                cancelled?: null;
            } | {
                status?: "failed";
                succeeded?: null;
                failed: coresdk.workflow_activation.ResolveChildWorkflowExecutionStartFailure.$Shape;
                cancelled?: null;
            } | {
                status?: "cancelled";
                succeeded?: null;
                failed?: null;
                cancelled: coresdk.workflow_activation.ResolveChildWorkflowExecutionStartCancelled.$Shape;
            }));
        }
        namespace ResolveChildWorkflowExecutionStartSuccess {
            interface $Properties {
                runId?: (string | null);
            }
            type $Shape = coresdk.workflow_activation.ResolveChildWorkflowExecutionStartSuccess.$Properties;
        }
        namespace ResolveChildWorkflowExecutionStartFailure {
            interface $Properties {
                workflowId?: (string | null);
                workflowType?: (string | null);
                cause?: (coresdk.child_workflow.StartChildWorkflowExecutionFailedCause | null);
            }
            type $Shape = coresdk.workflow_activation.ResolveChildWorkflowExecutionStartFailure.$Properties;
        }
        namespace ResolveChildWorkflowExecutionStartCancelled {
            interface $Properties {
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
            type $Shape = {
                failure?: temporal.api.failure.v1.Failure.$Shape | null;
            };
        }
        namespace ResolveChildWorkflowExecution {
            interface $Properties {
                seq?: (number | null);
                result?: (coresdk.child_workflow.ChildWorkflowResult.$Properties | null);
            }
            type $Shape = {
                seq?: number | null;
                result?: coresdk.child_workflow.ChildWorkflowResult.$Shape | null;
            };
        }
        namespace UpdateRandomSeed {
            interface $Properties {
                randomnessSeed?: (Long | null);
            }
            type $Shape = coresdk.workflow_activation.UpdateRandomSeed.$Properties;
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
            type $Shape = coresdk.workflow_activation.QueryWorkflow.$Properties;
        }
        namespace CancelWorkflow {
            interface $Properties {
                reason?: (string | null);
            }
            type $Shape = coresdk.workflow_activation.CancelWorkflow.$Properties;
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
            type $Shape = coresdk.workflow_activation.SignalWorkflow.$Properties;
        }
        namespace NotifyHasPatch {
            interface $Properties {
                patchId?: (string | null);
            }
            type $Shape = coresdk.workflow_activation.NotifyHasPatch.$Properties;
        }
        namespace ResolveSignalExternalWorkflow {
            interface $Properties {
                seq?: (number | null);
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
            type $Shape = {
                seq?: number | null;
                failure?: temporal.api.failure.v1.Failure.$Shape | null;
            };
        }
        namespace ResolveRequestCancelExternalWorkflow {
            interface $Properties {
                seq?: (number | null);
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
            type $Shape = {
                seq?: number | null;
                failure?: temporal.api.failure.v1.Failure.$Shape | null;
            };
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
            type $Shape = coresdk.workflow_activation.DoUpdate.$Properties;
        }
        namespace ResolveNexusOperationStart {
            interface $Properties {
                seq?: (number | null);
                operationToken?: (string | null);
                startedSync?: (boolean | null);
                failed?: (temporal.api.failure.v1.Failure.$Properties | null);
                status?: ("operationToken" | "startedSync" | "failed");
            }
            type $Shape = {
                seq?: number | null;
                operationToken?: string | null;
                startedSync?: boolean | null;
                failed?: temporal.api.failure.v1.Failure.$Shape | null;
            } & (({
                status?: undefined;
                operationToken?: null;
                startedSync?: null;
                failed?: null;
            } | {
                status?: "operationToken";
                operationToken: string;
                startedSync?: null;
                failed?: null;
            } | {
                status?: "startedSync";
                operationToken?: null;
                startedSync: boolean;
                failed?: null;
            } | {
                status?: "failed";
                operationToken?: null;
                startedSync?: null;
                failed: temporal.api.failure.v1.Failure.$Shape;
            }));
        }
        namespace ResolveNexusOperation {
            interface $Properties {
                seq?: (number | null);
                result?: (coresdk.nexus.NexusOperationResult.$Properties | null);
            }
            type $Shape = {
                seq?: number | null;
                result?: coresdk.nexus.NexusOperationResult.$Shape | null;
            };
        }
        namespace RemoveFromCache {
            interface $Properties {
                message?: (string | null);
                reason?: (coresdk.workflow_activation.RemoveFromCache.EvictionReason | null);
            }
            type $Shape = coresdk.workflow_activation.RemoveFromCache.$Properties;
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
            type $Shape = {
                completed?: coresdk.child_workflow.Success.$Shape | null;
                failed?: coresdk.child_workflow.Failure.$Shape | null;
                cancelled?: coresdk.child_workflow.Cancellation.$Shape | null;
            } & (({
                status?: undefined;
                completed?: null;
                failed?: null;
                cancelled?: null;
            } | {
                status?: "completed";
                completed: coresdk.child_workflow.Success.$Shape;
                failed?: null;
                cancelled?: null;
            } | {
                status?: "failed";
                completed?: null;
                failed: coresdk.child_workflow.Failure.$Shape;
                cancelled?: null;
            } | {
                status?: "cancelled";
                completed?: null;
                failed?: null;
                cancelled: coresdk.child_workflow.Cancellation.$Shape;
            }));
        }
        namespace Success {
            interface $Properties {
                result?: (temporal.api.common.v1.Payload.$Properties | null);
            }
            type $Shape = coresdk.child_workflow.Success.$Properties;
        }
        namespace Failure {
            interface $Properties {
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
            type $Shape = {
                failure?: temporal.api.failure.v1.Failure.$Shape | null;
            };
        }
        namespace Cancellation {
            interface $Properties {
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
            }
            type $Shape = {
                failure?: temporal.api.failure.v1.Failure.$Shape | null;
            };
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
            type $Shape = {
                completed?: temporal.api.common.v1.Payload.$Shape | null;
                failed?: temporal.api.failure.v1.Failure.$Shape | null;
                cancelled?: temporal.api.failure.v1.Failure.$Shape | null;
                timedOut?: temporal.api.failure.v1.Failure.$Shape | null;
            } & (({
                status?: undefined;
                completed?: null;
                failed?: null;
                cancelled?: null;
                timedOut?: null;
            } | {
                status?: "completed";
                completed: temporal.api.common.v1.Payload.$Shape;
                failed?: null;
                cancelled?: null;
                timedOut?: null;
            } | {
                status?: "failed";
                completed?: null;
                failed: temporal.api.failure.v1.Failure.$Shape;
                cancelled?: null;
                timedOut?: null;
            } | {
                status?: "cancelled";
                completed?: null;
                failed?: null;
                cancelled: temporal.api.failure.v1.Failure.$Shape;
                timedOut?: null;
            } | {
                status?: "timedOut";
                completed?: null;
                failed?: null;
                cancelled?: null;
                timedOut: temporal.api.failure.v1.Failure.$Shape;
            }));
        }
        class NexusTask {
            private constructor();
            task?: (temporal.api.workflowservice.v1.PollNexusTaskQueueResponse.$Properties | null);
            cancelTask?: (coresdk.nexus.CancelNexusTask.$Properties | null);
            requestDeadline?: (google.protobuf.Timestamp.$Properties | null);
            endpoint: string;
            variant?: ("task" | "cancelTask");
            static create(properties: coresdk.nexus.NexusTask.$Shape): coresdk.nexus.NexusTask & coresdk.nexus.NexusTask.$Shape;
            static create(properties?: coresdk.nexus.NexusTask.$Properties): coresdk.nexus.NexusTask;
            static encode(message: coresdk.nexus.NexusTask.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static encodeDelimited(message: coresdk.nexus.NexusTask.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
            static decode(reader: ($protobuf.Reader | Uint8Array), length?: number): coresdk.nexus.NexusTask & coresdk.nexus.NexusTask.$Shape;
            static decodeDelimited(reader: ($protobuf.Reader | Uint8Array)): coresdk.nexus.NexusTask & coresdk.nexus.NexusTask.$Shape;
            static fromObject(object: {
                [k: string]: any;
            }): coresdk.nexus.NexusTask;
            static toObject(message: coresdk.nexus.NexusTask, options?: $protobuf.IConversionOptions): {
                [k: string]: any;
            };
            toJSON(): {
                [k: string]: any;
            };
        }
        namespace NexusTask {
            interface $Properties {
                task?: (temporal.api.workflowservice.v1.PollNexusTaskQueueResponse.$Properties | null);
                cancelTask?: (coresdk.nexus.CancelNexusTask.$Properties | null);
                requestDeadline?: (google.protobuf.Timestamp.$Properties | null);
                endpoint?: (string | null);
                variant?: ("task" | "cancelTask");
            }
            type $Shape = {
                task?: temporal.api.workflowservice.v1.PollNexusTaskQueueResponse.$Shape | null;
                cancelTask?: coresdk.nexus.CancelNexusTask.$Shape | null;
                requestDeadline?: google.protobuf.Timestamp.$Shape | null;
                endpoint?: string | null;
            } & (({
                variant?: undefined;
                task?: null;
                cancelTask?: null;
            } | {
                variant?: "task";
                task: temporal.api.workflowservice.v1.PollNexusTaskQueueResponse.$Shape;
                cancelTask?: null;
            } | {
                variant?: "cancelTask";
                task?: null;
                cancelTask: coresdk.nexus.CancelNexusTask.$Shape;
            }));
        }
        namespace CancelNexusTask {
            interface $Properties {
                taskToken?: (Uint8Array | null);
                reason?: (coresdk.nexus.NexusTaskCancelReason | null);
            }
            type $Shape = coresdk.nexus.CancelNexusTask.$Properties;
        }
        enum NexusTaskCancelReason {
            TIMED_OUT = 0,
            WORKER_SHUTDOWN = 1
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
    namespace workflow_completion {
        interface IWorkflowActivationCompletion extends coresdk.workflow_completion.WorkflowActivationCompletion.$Properties {
        }
        namespace WorkflowActivationCompletion {
            interface $Properties {
                runId?: (string | null);
                successful?: (coresdk.workflow_completion.Success.$Properties | null);
                failed?: (coresdk.workflow_completion.Failure.$Properties | null);
                payloadDownloadMetrics?: (coresdk.common.ExternalStorageMetrics.$Properties | null);
                payloadUploadMetrics?: (coresdk.common.ExternalStorageMetrics.$Properties | null);
                status?: ("successful" | "failed");
            }
        }
        namespace Success {
            interface $Properties {
                commands?: (coresdk.workflow_commands.WorkflowCommand.$Properties[] | null);
                usedInternalFlags?: (number[] | null);
                versioningBehavior?: (temporal.api.enums.v1.VersioningBehavior | null);
            }
        }
        namespace Failure {
            interface $Properties {
                failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                forceCause?: (temporal.api.enums.v1.WorkflowTaskFailedCause | null);
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
                    type $Shape = temporal.api.common.v1.Payloads.$Properties;
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
                    type $Shape = temporal.api.common.v1.Payload.$Properties;
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
                    type $Shape = temporal.api.common.v1.SearchAttributes.$Properties;
                }
                namespace Memo {
                    interface $Properties {
                        fields?: ({
                            [k: string]: temporal.api.common.v1.Payload.$Properties;
                        } | null);
                    }
                    type $Shape = temporal.api.common.v1.Memo.$Properties;
                }
                namespace Header {
                    interface $Properties {
                        fields?: ({
                            [k: string]: temporal.api.common.v1.Payload.$Properties;
                        } | null);
                    }
                    type $Shape = temporal.api.common.v1.Header.$Properties;
                }
                interface IWorkflowExecution extends temporal.api.common.v1.WorkflowExecution.$Properties {
                }
                namespace WorkflowExecution {
                    interface $Properties {
                        workflowId?: (string | null);
                        runId?: (string | null);
                    }
                    type $Shape = temporal.api.common.v1.WorkflowExecution.$Properties;
                }
                namespace WorkflowType {
                    interface $Properties {
                        name?: (string | null);
                    }
                    type $Shape = temporal.api.common.v1.WorkflowType.$Properties;
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
                    type $Shape = temporal.api.common.v1.RetryPolicy.$Properties;
                }
                namespace MeteringMetadata {
                    interface $Properties {
                        nonfirstLocalActivityExecutionAttempts?: (number | null);
                    }
                }
                namespace WorkerVersionStamp {
                    interface $Properties {
                        buildId?: (string | null);
                        useVersioning?: (boolean | null);
                    }
                    type $Shape = temporal.api.common.v1.WorkerVersionStamp.$Properties;
                }
                namespace Callback {
                    interface $Properties {
                        nexus?: (temporal.api.common.v1.Callback.Nexus.$Properties | null);
                        internal?: (temporal.api.common.v1.Callback.Internal.$Properties | null);
                        links?: (temporal.api.common.v1.Link.$Properties[] | null);
                        variant?: ("nexus" | "internal");
                    }
                    type $Shape = {
                        nexus?: temporal.api.common.v1.Callback.Nexus.$Shape | null;
                        internal?: temporal.api.common.v1.Callback.Internal.$Shape | null;
                        links?: temporal.api.common.v1.Link.$Shape[] | null;
                    } & (({
                        variant?: undefined;
                        nexus?: null;
                        internal?: null;
                    } | {
                        variant?: "nexus";
                        nexus: temporal.api.common.v1.Callback.Nexus.$Shape;
                        internal?: null;
                    } | {
                        variant?: "internal";
                        nexus?: null;
                        internal: temporal.api.common.v1.Callback.Internal.$Shape;
                    }));
                    namespace Nexus {
                        interface $Properties {
                            url?: (string | null);
                            header?: ({
                                [k: string]: string;
                            } | null);
                        }
                        type $Shape = temporal.api.common.v1.Callback.Nexus.$Properties;
                    }
                    namespace Internal {
                        interface $Properties {
                            data?: (Uint8Array | null);
                        }
                        type $Shape = temporal.api.common.v1.Callback.Internal.$Properties;
                    }
                }
                namespace Link {
                    interface $Properties {
                        workflowEvent?: (temporal.api.common.v1.Link.WorkflowEvent.$Properties | null);
                        batchJob?: (temporal.api.common.v1.Link.BatchJob.$Properties | null);
                        activity?: (temporal.api.common.v1.Link.Activity.$Properties | null);
                        nexusOperation?: (temporal.api.common.v1.Link.NexusOperation.$Properties | null);
                        workflow?: (temporal.api.common.v1.Link.Workflow.$Properties | null);
                        variant?: ("workflowEvent" | "batchJob" | "activity" | "nexusOperation" | "workflow");
                    }
                    type $Shape = {
                        workflowEvent?: temporal.api.common.v1.Link.WorkflowEvent.$Shape | null;
                        batchJob?: temporal.api.common.v1.Link.BatchJob.$Shape | null;
                        activity?: temporal.api.common.v1.Link.Activity.$Shape | null;
                        nexusOperation?: temporal.api.common.v1.Link.NexusOperation.$Shape | null;
                        workflow?: temporal.api.common.v1.Link.Workflow.$Shape | null;
                    } & (({
                        variant?: undefined;
                        workflowEvent?: null;
                        batchJob?: null;
                        activity?: null;
                        nexusOperation?: null;
                        workflow?: null;
                    } | {
                        variant?: "workflowEvent";
                        workflowEvent: temporal.api.common.v1.Link.WorkflowEvent.$Shape;
                        batchJob?: null;
                        activity?: null;
                        nexusOperation?: null;
                        workflow?: null;
                    } | {
                        variant?: "batchJob";
                        workflowEvent?: null;
                        batchJob: temporal.api.common.v1.Link.BatchJob.$Shape;
                        activity?: null;
                        nexusOperation?: null;
                        workflow?: null;
                    } | {
                        variant?: "activity";
                        workflowEvent?: null;
                        batchJob?: null;
                        activity: temporal.api.common.v1.Link.Activity.$Shape;
                        nexusOperation?: null;
                        workflow?: null;
                    } | {
                        variant?: "nexusOperation";
                        workflowEvent?: null;
                        batchJob?: null;
                        activity?: null;
                        nexusOperation: temporal.api.common.v1.Link.NexusOperation.$Shape;
                        workflow?: null;
                    } | {
                        variant?: "workflow";
                        workflowEvent?: null;
                        batchJob?: null;
                        activity?: null;
                        nexusOperation?: null;
                        workflow: temporal.api.common.v1.Link.Workflow.$Shape;
                    }));
                    namespace WorkflowEvent {
                        interface $Properties {
                            namespace?: (string | null);
                            workflowId?: (string | null);
                            runId?: (string | null);
                            eventRef?: (temporal.api.common.v1.Link.WorkflowEvent.EventReference.$Properties | null);
                            requestIdRef?: (temporal.api.common.v1.Link.WorkflowEvent.RequestIdReference.$Properties | null);
                            reference?: ("eventRef" | "requestIdRef");
                        }
                        type $Shape = {
                            namespace?: string | null;
                            workflowId?: string | null;
                            runId?: string | null;
                            eventRef?: temporal.api.common.v1.Link.WorkflowEvent.EventReference.$Shape | null;
                            requestIdRef?: temporal.api.common.v1.Link.WorkflowEvent.RequestIdReference.$Shape | null;
                        } & (({
                            reference?: undefined;
                            eventRef?: null;
                            requestIdRef?: null;
                        } | {
                            reference?: "eventRef";
                            eventRef: temporal.api.common.v1.Link.WorkflowEvent.EventReference.$Shape;
                            requestIdRef?: null;
                        } | {
                            reference?: "requestIdRef";
                            eventRef?: null;
                            requestIdRef: temporal.api.common.v1.Link.WorkflowEvent.RequestIdReference.$Shape;
                        }));
                        namespace EventReference {
                            interface $Properties {
                                eventId?: (Long | null);
                                eventType?: (temporal.api.enums.v1.EventType | null);
                            }
                            type $Shape = temporal.api.common.v1.Link.WorkflowEvent.EventReference.$Properties;
                        }
                        namespace RequestIdReference {
                            interface $Properties {
                                requestId?: (string | null);
                                eventType?: (temporal.api.enums.v1.EventType | null);
                            }
                            type $Shape = temporal.api.common.v1.Link.WorkflowEvent.RequestIdReference.$Properties;
                        }
                    }
                    namespace BatchJob {
                        interface $Properties {
                            jobId?: (string | null);
                        }
                        type $Shape = temporal.api.common.v1.Link.BatchJob.$Properties;
                    }
                    namespace Activity {
                        interface $Properties {
                            namespace?: (string | null);
                            activityId?: (string | null);
                            runId?: (string | null);
                        }
                        type $Shape = temporal.api.common.v1.Link.Activity.$Properties;
                    }
                    namespace NexusOperation {
                        interface $Properties {
                            namespace?: (string | null);
                            operationId?: (string | null);
                            runId?: (string | null);
                        }
                        type $Shape = temporal.api.common.v1.Link.NexusOperation.$Properties;
                    }
                    namespace Workflow {
                        interface $Properties {
                            namespace?: (string | null);
                            workflowId?: (string | null);
                            runId?: (string | null);
                            reason?: (string | null);
                        }
                        type $Shape = temporal.api.common.v1.Link.Workflow.$Properties;
                    }
                }
                namespace Principal {
                    interface $Properties {
                        type?: (string | null);
                        name?: (string | null);
                    }
                    type $Shape = temporal.api.common.v1.Principal.$Properties;
                }
                namespace Priority {
                    interface $Properties {
                        priorityKey?: (number | null);
                        fairnessKey?: (string | null);
                        fairnessWeight?: (number | null);
                    }
                    type $Shape = temporal.api.common.v1.Priority.$Properties;
                }
                namespace TimeSkippingConfig {
                    interface $Properties {
                        enabled?: (boolean | null);
                        fastForwardConfig?: (temporal.api.common.v1.FastForwardConfig.$Properties | null);
                        disablePropagation?: (boolean | null);
                        maxSessionSkipCount?: (number | null);
                    }
                    type $Shape = temporal.api.common.v1.TimeSkippingConfig.$Properties;
                }
                namespace FastForwardConfig {
                    interface $Properties {
                        id?: (string | null);
                        duration?: (google.protobuf.Duration.$Properties | null);
                    }
                }
                namespace TimeSkippingStatePropagation {
                    interface $Properties {
                        initialSkippedDuration?: (google.protobuf.Duration.$Properties | null);
                        fastForwardTargetTime?: (google.protobuf.Timestamp.$Properties | null);
                        initialSkipCount?: (number | null);
                    }
                    type $Shape = temporal.api.common.v1.TimeSkippingStatePropagation.$Properties;
                }
            }
        }
        namespace enums {
            namespace v1 {
                enum ApplicationErrorCategory {
                    APPLICATION_ERROR_CATEGORY_UNSPECIFIED = 0,
                    APPLICATION_ERROR_CATEGORY_BENIGN = 1
                }
                enum EventType {
                    EVENT_TYPE_UNSPECIFIED = 0,
                    EVENT_TYPE_WORKFLOW_EXECUTION_STARTED = 1,
                    EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED = 2,
                    EVENT_TYPE_WORKFLOW_EXECUTION_FAILED = 3,
                    EVENT_TYPE_WORKFLOW_EXECUTION_TIMED_OUT = 4,
                    EVENT_TYPE_WORKFLOW_TASK_SCHEDULED = 5,
                    EVENT_TYPE_WORKFLOW_TASK_STARTED = 6,
                    EVENT_TYPE_WORKFLOW_TASK_COMPLETED = 7,
                    EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT = 8,
                    EVENT_TYPE_WORKFLOW_TASK_FAILED = 9,
                    EVENT_TYPE_ACTIVITY_TASK_SCHEDULED = 10,
                    EVENT_TYPE_ACTIVITY_TASK_STARTED = 11,
                    EVENT_TYPE_ACTIVITY_TASK_COMPLETED = 12,
                    EVENT_TYPE_ACTIVITY_TASK_FAILED = 13,
                    EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT = 14,
                    EVENT_TYPE_ACTIVITY_TASK_CANCEL_REQUESTED = 15,
                    EVENT_TYPE_ACTIVITY_TASK_CANCELED = 16,
                    EVENT_TYPE_TIMER_STARTED = 17,
                    EVENT_TYPE_TIMER_FIRED = 18,
                    EVENT_TYPE_TIMER_CANCELED = 19,
                    EVENT_TYPE_WORKFLOW_EXECUTION_CANCEL_REQUESTED = 20,
                    EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED = 21,
                    EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED = 22,
                    EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED = 23,
                    EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_CANCEL_REQUESTED = 24,
                    EVENT_TYPE_MARKER_RECORDED = 25,
                    EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED = 26,
                    EVENT_TYPE_WORKFLOW_EXECUTION_TERMINATED = 27,
                    EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW = 28,
                    EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_INITIATED = 29,
                    EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_FAILED = 30,
                    EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED = 31,
                    EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_COMPLETED = 32,
                    EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_FAILED = 33,
                    EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_CANCELED = 34,
                    EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TIMED_OUT = 35,
                    EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TERMINATED = 36,
                    EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED = 37,
                    EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED = 38,
                    EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_SIGNALED = 39,
                    EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES = 40,
                    EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ADMITTED = 47,
                    EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED = 41,
                    EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_REJECTED = 42,
                    EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED = 43,
                    EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED_EXTERNALLY = 44,
                    EVENT_TYPE_ACTIVITY_PROPERTIES_MODIFIED_EXTERNALLY = 45,
                    EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED = 46,
                    EVENT_TYPE_NEXUS_OPERATION_SCHEDULED = 48,
                    EVENT_TYPE_NEXUS_OPERATION_STARTED = 49,
                    EVENT_TYPE_NEXUS_OPERATION_COMPLETED = 50,
                    EVENT_TYPE_NEXUS_OPERATION_FAILED = 51,
                    EVENT_TYPE_NEXUS_OPERATION_CANCELED = 52,
                    EVENT_TYPE_NEXUS_OPERATION_TIMED_OUT = 53,
                    EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUESTED = 54,
                    EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED = 55,
                    EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_COMPLETED = 56,
                    EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_FAILED = 57,
                    EVENT_TYPE_WORKFLOW_EXECUTION_PAUSED = 58,
                    EVENT_TYPE_WORKFLOW_EXECUTION_UNPAUSED = 59,
                    EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED = 60
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
                enum ParentClosePolicy {
                    PARENT_CLOSE_POLICY_UNSPECIFIED = 0,
                    PARENT_CLOSE_POLICY_TERMINATE = 1,
                    PARENT_CLOSE_POLICY_ABANDON = 2,
                    PARENT_CLOSE_POLICY_REQUEST_CANCEL = 3
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
                enum VersioningBehavior {
                    VERSIONING_BEHAVIOR_UNSPECIFIED = 0,
                    VERSIONING_BEHAVIOR_PINNED = 1,
                    VERSIONING_BEHAVIOR_AUTO_UPGRADE = 2
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
                enum UpdateAdmittedEventOrigin {
                    UPDATE_ADMITTED_EVENT_ORIGIN_UNSPECIFIED = 0,
                    UPDATE_ADMITTED_EVENT_ORIGIN_REAPPLY = 1
                }
                enum WorkflowTaskFailedCause {
                    WORKFLOW_TASK_FAILED_CAUSE_UNSPECIFIED = 0,
                    WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_COMMAND = 1,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_ACTIVITY_ATTRIBUTES = 2,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_ACTIVITY_ATTRIBUTES = 3,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_START_TIMER_ATTRIBUTES = 4,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_TIMER_ATTRIBUTES = 5,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_RECORD_MARKER_ATTRIBUTES = 6,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_COMPLETE_WORKFLOW_EXECUTION_ATTRIBUTES = 7,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_FAIL_WORKFLOW_EXECUTION_ATTRIBUTES = 8,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_WORKFLOW_EXECUTION_ATTRIBUTES = 9,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_ATTRIBUTES = 10,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_CONTINUE_AS_NEW_ATTRIBUTES = 11,
                    WORKFLOW_TASK_FAILED_CAUSE_START_TIMER_DUPLICATE_ID = 12,
                    WORKFLOW_TASK_FAILED_CAUSE_RESET_STICKY_TASK_QUEUE = 13,
                    WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_WORKER_UNHANDLED_FAILURE = 14,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_WORKFLOW_EXECUTION_ATTRIBUTES = 15,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_START_CHILD_EXECUTION_ATTRIBUTES = 16,
                    WORKFLOW_TASK_FAILED_CAUSE_FORCE_CLOSE_COMMAND = 17,
                    WORKFLOW_TASK_FAILED_CAUSE_FAILOVER_CLOSE_COMMAND = 18,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_INPUT_SIZE = 19,
                    WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW = 20,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_BINARY = 21,
                    WORKFLOW_TASK_FAILED_CAUSE_SCHEDULE_ACTIVITY_DUPLICATE_ID = 22,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_SEARCH_ATTRIBUTES = 23,
                    WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR = 24,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_MODIFY_WORKFLOW_PROPERTIES_ATTRIBUTES = 25,
                    WORKFLOW_TASK_FAILED_CAUSE_PENDING_CHILD_WORKFLOWS_LIMIT_EXCEEDED = 26,
                    WORKFLOW_TASK_FAILED_CAUSE_PENDING_ACTIVITIES_LIMIT_EXCEEDED = 27,
                    WORKFLOW_TASK_FAILED_CAUSE_PENDING_SIGNALS_LIMIT_EXCEEDED = 28,
                    WORKFLOW_TASK_FAILED_CAUSE_PENDING_REQUEST_CANCEL_LIMIT_EXCEEDED = 29,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_UPDATE_WORKFLOW_EXECUTION_MESSAGE = 30,
                    WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_UPDATE = 31,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_NEXUS_OPERATION_ATTRIBUTES = 32,
                    WORKFLOW_TASK_FAILED_CAUSE_PENDING_NEXUS_OPERATIONS_LIMIT_EXCEEDED = 33,
                    WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_NEXUS_OPERATION_ATTRIBUTES = 34,
                    WORKFLOW_TASK_FAILED_CAUSE_FEATURE_DISABLED = 35,
                    WORKFLOW_TASK_FAILED_CAUSE_GRPC_MESSAGE_TOO_LARGE = 36,
                    WORKFLOW_TASK_FAILED_CAUSE_PAYLOADS_TOO_LARGE = 37,
                    WORKFLOW_TASK_FAILED_CAUSE_EXTERNAL_STORAGE_FAILURE = 38,
                    WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_PAUSE_REQUESTED_BEFORE_TASK_STARTED = 39,
                    WORKFLOW_TASK_FAILED_CAUSE_REQUEST_TOO_LARGE = 40
                }
                enum StartChildWorkflowExecutionFailedCause {
                    START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED = 0,
                    START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_WORKFLOW_ALREADY_EXISTS = 1,
                    START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND = 2,
                    START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_INVALID_VERSIONING_OVERRIDE = 3
                }
                enum CancelExternalWorkflowExecutionFailedCause {
                    CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED = 0,
                    CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND = 1,
                    CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND = 2
                }
                enum SignalExternalWorkflowExecutionFailedCause {
                    SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED = 0,
                    SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND = 1,
                    SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND = 2,
                    SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_SIGNAL_COUNT_LIMIT_EXCEEDED = 3
                }
                enum TaskQueueKind {
                    TASK_QUEUE_KIND_UNSPECIFIED = 0,
                    TASK_QUEUE_KIND_NORMAL = 1,
                    TASK_QUEUE_KIND_STICKY = 2,
                    TASK_QUEUE_KIND_WORKER_COMMANDS = 3
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
                    type $Shape = temporal.api.failure.v1.ApplicationFailureInfo.$Properties;
                }
                namespace TimeoutFailureInfo {
                    interface $Properties {
                        timeoutType?: (temporal.api.enums.v1.TimeoutType | null);
                        lastHeartbeatDetails?: (temporal.api.common.v1.Payloads.$Properties | null);
                    }
                    type $Shape = temporal.api.failure.v1.TimeoutFailureInfo.$Properties;
                }
                namespace CanceledFailureInfo {
                    interface $Properties {
                        details?: (temporal.api.common.v1.Payloads.$Properties | null);
                        identity?: (string | null);
                    }
                    type $Shape = temporal.api.failure.v1.CanceledFailureInfo.$Properties;
                }
                namespace TerminatedFailureInfo {
                    interface $Properties {
                        identity?: (string | null);
                    }
                    type $Shape = temporal.api.failure.v1.TerminatedFailureInfo.$Properties;
                }
                namespace ServerFailureInfo {
                    interface $Properties {
                        nonRetryable?: (boolean | null);
                    }
                    type $Shape = temporal.api.failure.v1.ServerFailureInfo.$Properties;
                }
                namespace ResetWorkflowFailureInfo {
                    interface $Properties {
                        lastHeartbeatDetails?: (temporal.api.common.v1.Payloads.$Properties | null);
                    }
                    type $Shape = temporal.api.failure.v1.ResetWorkflowFailureInfo.$Properties;
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
                    type $Shape = temporal.api.failure.v1.ActivityFailureInfo.$Properties;
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
                    type $Shape = temporal.api.failure.v1.ChildWorkflowExecutionFailureInfo.$Properties;
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
                    type $Shape = temporal.api.failure.v1.NexusOperationFailureInfo.$Properties;
                }
                namespace NexusHandlerFailureInfo {
                    interface $Properties {
                        type?: (string | null);
                        retryBehavior?: (temporal.api.enums.v1.NexusHandlerErrorRetryBehavior | null);
                    }
                    type $Shape = temporal.api.failure.v1.NexusHandlerFailureInfo.$Properties;
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
                    type $Shape = {
                        message?: string | null;
                        source?: string | null;
                        stackTrace?: string | null;
                        encodedAttributes?: temporal.api.common.v1.Payload.$Shape | null;
                        cause?: temporal.api.failure.v1.Failure.$Shape | null;
                        applicationFailureInfo?: temporal.api.failure.v1.ApplicationFailureInfo.$Shape | null;
                        timeoutFailureInfo?: temporal.api.failure.v1.TimeoutFailureInfo.$Shape | null;
                        canceledFailureInfo?: temporal.api.failure.v1.CanceledFailureInfo.$Shape | null;
                        terminatedFailureInfo?: temporal.api.failure.v1.TerminatedFailureInfo.$Shape | null;
                        serverFailureInfo?: temporal.api.failure.v1.ServerFailureInfo.$Shape | null;
                        resetWorkflowFailureInfo?: temporal.api.failure.v1.ResetWorkflowFailureInfo.$Shape | null;
                        activityFailureInfo?: temporal.api.failure.v1.ActivityFailureInfo.$Shape | null;
                        childWorkflowExecutionFailureInfo?: temporal.api.failure.v1.ChildWorkflowExecutionFailureInfo.$Shape | null;
                        nexusOperationExecutionFailureInfo?: temporal.api.failure.v1.NexusOperationFailureInfo.$Shape | null;
                        nexusHandlerFailureInfo?: temporal.api.failure.v1.NexusHandlerFailureInfo.$Shape | null;
                    } & (({
                        failureInfo?: undefined;
                        applicationFailureInfo?: null;
                        timeoutFailureInfo?: null;
                        canceledFailureInfo?: null;
                        terminatedFailureInfo?: null;
                        serverFailureInfo?: null;
                        resetWorkflowFailureInfo?: null;
                        activityFailureInfo?: null;
                        childWorkflowExecutionFailureInfo?: null;
                        nexusOperationExecutionFailureInfo?: null;
                        nexusHandlerFailureInfo?: null;
                    } | {
                        failureInfo?: "applicationFailureInfo";
                        applicationFailureInfo: temporal.api.failure.v1.ApplicationFailureInfo.$Shape;
                        timeoutFailureInfo?: null;
                        canceledFailureInfo?: null;
                        terminatedFailureInfo?: null;
                        serverFailureInfo?: null;
                        resetWorkflowFailureInfo?: null;
                        activityFailureInfo?: null;
                        childWorkflowExecutionFailureInfo?: null;
                        nexusOperationExecutionFailureInfo?: null;
                        nexusHandlerFailureInfo?: null;
                    } | {
                        failureInfo?: "timeoutFailureInfo";
                        applicationFailureInfo?: null;
                        timeoutFailureInfo: temporal.api.failure.v1.TimeoutFailureInfo.$Shape;
                        canceledFailureInfo?: null;
                        terminatedFailureInfo?: null;
                        serverFailureInfo?: null;
                        resetWorkflowFailureInfo?: null;
                        activityFailureInfo?: null;
                        childWorkflowExecutionFailureInfo?: null;
                        nexusOperationExecutionFailureInfo?: null;
                        nexusHandlerFailureInfo?: null;
                    } | {
                        failureInfo?: "canceledFailureInfo";
                        applicationFailureInfo?: null;
                        timeoutFailureInfo?: null;
                        canceledFailureInfo: temporal.api.failure.v1.CanceledFailureInfo.$Shape;
                        terminatedFailureInfo?: null;
                        serverFailureInfo?: null;
                        resetWorkflowFailureInfo?: null;
                        activityFailureInfo?: null;
                        childWorkflowExecutionFailureInfo?: null;
                        nexusOperationExecutionFailureInfo?: null;
                        nexusHandlerFailureInfo?: null;
                    } | {
                        failureInfo?: "terminatedFailureInfo";
                        applicationFailureInfo?: null;
                        timeoutFailureInfo?: null;
                        canceledFailureInfo?: null;
                        terminatedFailureInfo: temporal.api.failure.v1.TerminatedFailureInfo.$Shape;
                        serverFailureInfo?: null;
                        resetWorkflowFailureInfo?: null;
                        activityFailureInfo?: null;
                        childWorkflowExecutionFailureInfo?: null;
                        nexusOperationExecutionFailureInfo?: null;
                        nexusHandlerFailureInfo?: null;
                    } | {
                        failureInfo?: "serverFailureInfo";
                        applicationFailureInfo?: null;
                        timeoutFailureInfo?: null;
                        canceledFailureInfo?: null;
                        terminatedFailureInfo?: null;
                        serverFailureInfo: temporal.api.failure.v1.ServerFailureInfo.$Shape;
                        resetWorkflowFailureInfo?: null;
                        activityFailureInfo?: null;
                        childWorkflowExecutionFailureInfo?: null;
                        nexusOperationExecutionFailureInfo?: null;
                        nexusHandlerFailureInfo?: null;
                    } | {
                        failureInfo?: "resetWorkflowFailureInfo";
                        applicationFailureInfo?: null;
                        timeoutFailureInfo?: null;
                        canceledFailureInfo?: null;
                        terminatedFailureInfo?: null;
                        serverFailureInfo?: null;
                        resetWorkflowFailureInfo: temporal.api.failure.v1.ResetWorkflowFailureInfo.$Shape;
                        activityFailureInfo?: null;
                        childWorkflowExecutionFailureInfo?: null;
                        nexusOperationExecutionFailureInfo?: null;
                        nexusHandlerFailureInfo?: null;
                    } | {
                        failureInfo?: "activityFailureInfo";
                        applicationFailureInfo?: null;
                        timeoutFailureInfo?: null;
                        canceledFailureInfo?: null;
                        terminatedFailureInfo?: null;
                        serverFailureInfo?: null;
                        resetWorkflowFailureInfo?: null;
                        activityFailureInfo: temporal.api.failure.v1.ActivityFailureInfo.$Shape;
                        childWorkflowExecutionFailureInfo?: null;
                        nexusOperationExecutionFailureInfo?: null;
                        nexusHandlerFailureInfo?: null;
                    } | {
                        failureInfo?: "childWorkflowExecutionFailureInfo";
                        applicationFailureInfo?: null;
                        timeoutFailureInfo?: null;
                        canceledFailureInfo?: null;
                        terminatedFailureInfo?: null;
                        serverFailureInfo?: null;
                        resetWorkflowFailureInfo?: null;
                        activityFailureInfo?: null;
                        childWorkflowExecutionFailureInfo: temporal.api.failure.v1.ChildWorkflowExecutionFailureInfo.$Shape;
                        nexusOperationExecutionFailureInfo?: null;
                        nexusHandlerFailureInfo?: null;
                    } | {
                        failureInfo?: "nexusOperationExecutionFailureInfo";
                        applicationFailureInfo?: null;
                        timeoutFailureInfo?: null;
                        canceledFailureInfo?: null;
                        terminatedFailureInfo?: null;
                        serverFailureInfo?: null;
                        resetWorkflowFailureInfo?: null;
                        activityFailureInfo?: null;
                        childWorkflowExecutionFailureInfo?: null;
                        nexusOperationExecutionFailureInfo: temporal.api.failure.v1.NexusOperationFailureInfo.$Shape;
                        nexusHandlerFailureInfo?: null;
                    } | {
                        failureInfo?: "nexusHandlerFailureInfo";
                        applicationFailureInfo?: null;
                        timeoutFailureInfo?: null;
                        canceledFailureInfo?: null;
                        terminatedFailureInfo?: null;
                        serverFailureInfo?: null;
                        resetWorkflowFailureInfo?: null;
                        activityFailureInfo?: null;
                        childWorkflowExecutionFailureInfo?: null;
                        nexusOperationExecutionFailureInfo?: null;
                        nexusHandlerFailureInfo: temporal.api.failure.v1.NexusHandlerFailureInfo.$Shape;
                    }));
                }
            }
        }
        namespace update {
            namespace v1 {
                namespace Outcome {
                    interface $Properties {
                        success?: (temporal.api.common.v1.Payloads.$Properties | null);
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        value?: ("success" | "failure");
                    }
                    type $Shape = {
                        success?: temporal.api.common.v1.Payloads.$Shape | null;
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                    } & (({
                        value?: undefined;
                        success?: null;
                        failure?: null;
                    } | {
                        value?: "success";
                        success: temporal.api.common.v1.Payloads.$Shape;
                        failure?: null;
                    } | {
                        value?: "failure";
                        success?: null;
                        failure: temporal.api.failure.v1.Failure.$Shape;
                    }));
                }
                namespace Meta {
                    interface $Properties {
                        updateId?: (string | null);
                        identity?: (string | null);
                    }
                    type $Shape = temporal.api.update.v1.Meta.$Properties;
                }
                namespace Input {
                    interface $Properties {
                        header?: (temporal.api.common.v1.Header.$Properties | null);
                        name?: (string | null);
                        args?: (temporal.api.common.v1.Payloads.$Properties | null);
                    }
                    type $Shape = temporal.api.update.v1.Input.$Properties;
                }
                namespace Request {
                    interface $Properties {
                        meta?: (temporal.api.update.v1.Meta.$Properties | null);
                        input?: (temporal.api.update.v1.Input.$Properties | null);
                        requestId?: (string | null);
                        completionCallbacks?: (temporal.api.common.v1.Callback.$Properties[] | null);
                        links?: (temporal.api.common.v1.Link.$Properties[] | null);
                    }
                    type $Shape = {
                        meta?: temporal.api.update.v1.Meta.$Shape | null;
                        input?: temporal.api.update.v1.Input.$Shape | null;
                        requestId?: string | null;
                        completionCallbacks?: temporal.api.common.v1.Callback.$Shape[] | null;
                        links?: temporal.api.common.v1.Link.$Shape[] | null;
                    };
                }
            }
        }
        namespace nexus {
            namespace v1 {
                namespace Link {
                    interface $Properties {
                        url?: (string | null);
                        type?: (string | null);
                    }
                }
                namespace StartOperationRequest {
                    interface $Properties {
                        service?: (string | null);
                        operation?: (string | null);
                        requestId?: (string | null);
                        callback?: (string | null);
                        payload?: (temporal.api.common.v1.Payload.$Properties | null);
                        callbackHeader?: ({
                            [k: string]: string;
                        } | null);
                        links?: (temporal.api.nexus.v1.Link.$Properties[] | null);
                    }
                    type $Shape = temporal.api.nexus.v1.StartOperationRequest.$Properties;
                }
                namespace CancelOperationRequest {
                    interface $Properties {
                        service?: (string | null);
                        operation?: (string | null);
                        operationId?: (string | null);
                        operationToken?: (string | null);
                    }
                    type $Shape = temporal.api.nexus.v1.CancelOperationRequest.$Properties;
                }
                namespace Request {
                    interface $Properties {
                        header?: ({
                            [k: string]: string;
                        } | null);
                        scheduledTime?: (google.protobuf.Timestamp.$Properties | null);
                        capabilities?: (temporal.api.nexus.v1.Request.Capabilities.$Properties | null);
                        startOperation?: (temporal.api.nexus.v1.StartOperationRequest.$Properties | null);
                        cancelOperation?: (temporal.api.nexus.v1.CancelOperationRequest.$Properties | null);
                        endpoint?: (string | null);
                        variant?: ("startOperation" | "cancelOperation");
                    }
                    type $Shape = {
                        header?: {
                            [k: string]: string;
                        } | null;
                        scheduledTime?: google.protobuf.Timestamp.$Shape | null;
                        capabilities?: temporal.api.nexus.v1.Request.Capabilities.$Shape | null;
                        startOperation?: temporal.api.nexus.v1.StartOperationRequest.$Shape | null;
                        cancelOperation?: temporal.api.nexus.v1.CancelOperationRequest.$Shape | null;
                        endpoint?: string | null;
                    } & (({
                        variant?: undefined;
                        startOperation?: null;
                        cancelOperation?: null;
                    } | {
                        variant?: "startOperation";
                        startOperation: temporal.api.nexus.v1.StartOperationRequest.$Shape;
                        cancelOperation?: null;
                    } | {
                        variant?: "cancelOperation";
                        startOperation?: null;
                        cancelOperation: temporal.api.nexus.v1.CancelOperationRequest.$Shape;
                    }));
                    namespace Capabilities {
                        interface $Properties {
                            temporalFailureResponses?: (boolean | null);
                        }
                        type $Shape = temporal.api.nexus.v1.Request.Capabilities.$Properties;
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
                    type $Shape = temporal.api.sdk.v1.UserMetadata.$Properties;
                }
                namespace WorkflowTaskCompletedMetadata {
                    interface $Properties {
                        coreUsedFlags?: (number[] | null);
                        langUsedFlags?: (number[] | null);
                        sdkName?: (string | null);
                        sdkVersion?: (string | null);
                    }
                }
                namespace EventGroupMarker {
                    interface $Properties {
                        label?: (temporal.api.sdk.v1.EventGroupMarker.Label.$Properties | null);
                        inboundEvent?: (temporal.api.sdk.v1.EventGroupMarker.InboundEvent.$Properties | null);
                        inboundUpdate?: (temporal.api.sdk.v1.EventGroupMarker.InboundUpdate.$Properties | null);
                        variant?: ("label" | "inboundEvent" | "inboundUpdate");
                    }
                    type $Shape = {
                        label?: temporal.api.sdk.v1.EventGroupMarker.Label.$Shape | null;
                        inboundEvent?: temporal.api.sdk.v1.EventGroupMarker.InboundEvent.$Shape | null;
                        inboundUpdate?: temporal.api.sdk.v1.EventGroupMarker.InboundUpdate.$Shape | null;
                    } & (({
                        variant?: undefined;
                        label?: null;
                        inboundEvent?: null;
                        inboundUpdate?: null;
                    } | {
                        variant?: "label";
                        label: temporal.api.sdk.v1.EventGroupMarker.Label.$Shape;
                        inboundEvent?: null;
                        inboundUpdate?: null;
                    } | {
                        variant?: "inboundEvent";
                        label?: null;
                        inboundEvent: temporal.api.sdk.v1.EventGroupMarker.InboundEvent.$Shape;
                        inboundUpdate?: null;
                    } | {
                        variant?: "inboundUpdate";
                        label?: null;
                        inboundEvent?: null;
                        inboundUpdate: temporal.api.sdk.v1.EventGroupMarker.InboundUpdate.$Shape;
                    }));
                    namespace Label {
                        interface $Properties {
                            id?: (string | null);
                            label?: (temporal.api.common.v1.Payload.$Properties | null);
                        }
                        type $Shape = temporal.api.sdk.v1.EventGroupMarker.Label.$Properties;
                    }
                    namespace InboundEvent {
                        interface $Properties {
                            inboundEventId?: (Long | null);
                        }
                        type $Shape = temporal.api.sdk.v1.EventGroupMarker.InboundEvent.$Properties;
                    }
                    namespace InboundUpdate {
                        interface $Properties {
                            inboundUpdateId?: (string | null);
                        }
                        type $Shape = temporal.api.sdk.v1.EventGroupMarker.InboundUpdate.$Properties;
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
        namespace workflowservice {
            namespace v1 {
                namespace PollNexusTaskQueueResponse {
                    interface $Properties {
                        taskToken?: (Uint8Array | null);
                        request?: (temporal.api.nexus.v1.Request.$Properties | null);
                        pollerScalingDecision?: (temporal.api.taskqueue.v1.PollerScalingDecision.$Properties | null);
                        pollerGroupId?: (string | null);
                        pollerGroupInfos?: (temporal.api.taskqueue.v1.PollerGroupInfo.$Properties[] | null);
                        pollerGroupsInfo?: (temporal.api.taskqueue.v1.PollerGroupsInfo.$Properties | null);
                    }
                    type $Shape = {
                        taskToken?: Uint8Array | null;
                        request?: temporal.api.nexus.v1.Request.$Shape | null;
                        pollerScalingDecision?: temporal.api.taskqueue.v1.PollerScalingDecision.$Shape | null;
                        pollerGroupId?: string | null;
                        pollerGroupInfos?: temporal.api.taskqueue.v1.PollerGroupInfo.$Shape[] | null;
                        pollerGroupsInfo?: temporal.api.taskqueue.v1.PollerGroupsInfo.$Shape | null;
                    };
                }
            }
        }
        namespace deployment {
            namespace v1 {
                namespace Deployment {
                    interface $Properties {
                        seriesName?: (string | null);
                        buildId?: (string | null);
                    }
                    type $Shape = temporal.api.deployment.v1.Deployment.$Properties;
                }
                namespace WorkerDeploymentVersion {
                    interface $Properties {
                        buildId?: (string | null);
                        deploymentName?: (string | null);
                    }
                    type $Shape = temporal.api.deployment.v1.WorkerDeploymentVersion.$Properties;
                }
                namespace InheritedAutoUpgradeInfo {
                    interface $Properties {
                        sourceDeploymentVersion?: (temporal.api.deployment.v1.WorkerDeploymentVersion.$Properties | null);
                        sourceDeploymentRevisionNumber?: (Long | null);
                        continueAsNewInitialVersioningBehavior?: (temporal.api.enums.v1.ContinueAsNewVersioningBehavior | null);
                    }
                    type $Shape = temporal.api.deployment.v1.InheritedAutoUpgradeInfo.$Properties;
                }
            }
        }
        namespace taskqueue {
            namespace v1 {
                namespace TaskQueue {
                    interface $Properties {
                        name?: (string | null);
                        kind?: (temporal.api.enums.v1.TaskQueueKind | null);
                        normalName?: (string | null);
                    }
                    type $Shape = temporal.api.taskqueue.v1.TaskQueue.$Properties;
                }
                namespace PollerGroupInfo {
                    interface $Properties {
                        id?: (string | null);
                        weight?: (number | null);
                    }
                    type $Shape = temporal.api.taskqueue.v1.PollerGroupInfo.$Properties;
                }
                namespace PollerGroupsInfo {
                    interface $Properties {
                        version?: (Long | null);
                        pollerGroups?: (temporal.api.taskqueue.v1.PollerGroupInfo.$Properties[] | null);
                    }
                    type $Shape = temporal.api.taskqueue.v1.PollerGroupsInfo.$Properties;
                }
                namespace PollerScalingDecision {
                    interface $Properties {
                        pollRequestDeltaSuggestion?: (number | null);
                    }
                    type $Shape = temporal.api.taskqueue.v1.PollerScalingDecision.$Properties;
                }
            }
        }
        namespace history {
            namespace v1 {
                namespace WorkflowExecutionStartedEventAttributes {
                    interface $Properties {
                        workflowType?: (temporal.api.common.v1.WorkflowType.$Properties | null);
                        parentWorkflowNamespace?: (string | null);
                        parentWorkflowNamespaceId?: (string | null);
                        parentWorkflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        parentInitiatedEventId?: (Long | null);
                        taskQueue?: (temporal.api.taskqueue.v1.TaskQueue.$Properties | null);
                        input?: (temporal.api.common.v1.Payloads.$Properties | null);
                        workflowExecutionTimeout?: (google.protobuf.Duration.$Properties | null);
                        workflowRunTimeout?: (google.protobuf.Duration.$Properties | null);
                        workflowTaskTimeout?: (google.protobuf.Duration.$Properties | null);
                        continuedExecutionRunId?: (string | null);
                        initiator?: (temporal.api.enums.v1.ContinueAsNewInitiator | null);
                        continuedFailure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        lastCompletionResult?: (temporal.api.common.v1.Payloads.$Properties | null);
                        originalExecutionRunId?: (string | null);
                        identity?: (string | null);
                        firstExecutionRunId?: (string | null);
                        retryPolicy?: (temporal.api.common.v1.RetryPolicy.$Properties | null);
                        attempt?: (number | null);
                        workflowExecutionExpirationTime?: (google.protobuf.Timestamp.$Properties | null);
                        cronSchedule?: (string | null);
                        firstWorkflowTaskBackoff?: (google.protobuf.Duration.$Properties | null);
                        memo?: (temporal.api.common.v1.Memo.$Properties | null);
                        searchAttributes?: (temporal.api.common.v1.SearchAttributes.$Properties | null);
                        prevAutoResetPoints?: (temporal.api.workflow.v1.ResetPoints.$Properties | null);
                        header?: (temporal.api.common.v1.Header.$Properties | null);
                        parentInitiatedEventVersion?: (Long | null);
                        workflowId?: (string | null);
                        sourceVersionStamp?: (temporal.api.common.v1.WorkerVersionStamp.$Properties | null);
                        completionCallbacks?: (temporal.api.common.v1.Callback.$Properties[] | null);
                        rootWorkflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        inheritedBuildId?: (string | null);
                        versioningOverride?: (temporal.api.workflow.v1.VersioningOverride.$Properties | null);
                        parentPinnedWorkerDeploymentVersion?: (string | null);
                        priority?: (temporal.api.common.v1.Priority.$Properties | null);
                        inheritedPinnedVersion?: (temporal.api.deployment.v1.WorkerDeploymentVersion.$Properties | null);
                        inheritedAutoUpgradeInfo?: (temporal.api.deployment.v1.InheritedAutoUpgradeInfo.$Properties | null);
                        eagerExecutionAccepted?: (boolean | null);
                        declinedTargetVersionUpgrade?: (temporal.api.history.v1.DeclinedTargetVersionUpgrade.$Properties | null);
                        timeSkippingConfig?: (temporal.api.common.v1.TimeSkippingConfig.$Properties | null);
                        timeSkippingStatePropagation?: (temporal.api.common.v1.TimeSkippingStatePropagation.$Properties | null);
                    }
                    type $Shape = {
                        workflowType?: temporal.api.common.v1.WorkflowType.$Shape | null;
                        parentWorkflowNamespace?: string | null;
                        parentWorkflowNamespaceId?: string | null;
                        parentWorkflowExecution?: temporal.api.common.v1.WorkflowExecution.$Shape | null;
                        parentInitiatedEventId?: Long | null;
                        taskQueue?: temporal.api.taskqueue.v1.TaskQueue.$Shape | null;
                        input?: temporal.api.common.v1.Payloads.$Shape | null;
                        workflowExecutionTimeout?: google.protobuf.Duration.$Shape | null;
                        workflowRunTimeout?: google.protobuf.Duration.$Shape | null;
                        workflowTaskTimeout?: google.protobuf.Duration.$Shape | null;
                        continuedExecutionRunId?: string | null;
                        initiator?: temporal.api.enums.v1.ContinueAsNewInitiator | null;
                        continuedFailure?: temporal.api.failure.v1.Failure.$Shape | null;
                        lastCompletionResult?: temporal.api.common.v1.Payloads.$Shape | null;
                        originalExecutionRunId?: string | null;
                        identity?: string | null;
                        firstExecutionRunId?: string | null;
                        retryPolicy?: temporal.api.common.v1.RetryPolicy.$Shape | null;
                        attempt?: number | null;
                        workflowExecutionExpirationTime?: google.protobuf.Timestamp.$Shape | null;
                        cronSchedule?: string | null;
                        firstWorkflowTaskBackoff?: google.protobuf.Duration.$Shape | null;
                        memo?: temporal.api.common.v1.Memo.$Shape | null;
                        searchAttributes?: temporal.api.common.v1.SearchAttributes.$Shape | null;
                        prevAutoResetPoints?: temporal.api.workflow.v1.ResetPoints.$Shape | null;
                        header?: temporal.api.common.v1.Header.$Shape | null;
                        parentInitiatedEventVersion?: Long | null;
                        workflowId?: string | null;
                        sourceVersionStamp?: temporal.api.common.v1.WorkerVersionStamp.$Shape | null;
                        completionCallbacks?: temporal.api.common.v1.Callback.$Shape[] | null;
                        rootWorkflowExecution?: temporal.api.common.v1.WorkflowExecution.$Shape | null;
                        inheritedBuildId?: string | null;
                        versioningOverride?: temporal.api.workflow.v1.VersioningOverride.$Shape | null;
                        parentPinnedWorkerDeploymentVersion?: string | null;
                        priority?: temporal.api.common.v1.Priority.$Shape | null;
                        inheritedPinnedVersion?: temporal.api.deployment.v1.WorkerDeploymentVersion.$Shape | null;
                        inheritedAutoUpgradeInfo?: temporal.api.deployment.v1.InheritedAutoUpgradeInfo.$Shape | null;
                        eagerExecutionAccepted?: boolean | null;
                        declinedTargetVersionUpgrade?: temporal.api.history.v1.DeclinedTargetVersionUpgrade.$Shape | null;
                        timeSkippingConfig?: temporal.api.common.v1.TimeSkippingConfig.$Shape | null;
                        timeSkippingStatePropagation?: temporal.api.common.v1.TimeSkippingStatePropagation.$Shape | null;
                    };
                }
                namespace DeclinedTargetVersionUpgrade {
                    interface $Properties {
                        deploymentVersion?: (temporal.api.deployment.v1.WorkerDeploymentVersion.$Properties | null);
                        revisionNumber?: (Long | null);
                    }
                    type $Shape = temporal.api.history.v1.DeclinedTargetVersionUpgrade.$Properties;
                }
                namespace WorkflowExecutionCompletedEventAttributes {
                    interface $Properties {
                        result?: (temporal.api.common.v1.Payloads.$Properties | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        newExecutionRunId?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowExecutionCompletedEventAttributes.$Properties;
                }
                namespace WorkflowExecutionFailedEventAttributes {
                    interface $Properties {
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        retryState?: (temporal.api.enums.v1.RetryState | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        newExecutionRunId?: (string | null);
                    }
                    type $Shape = {
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                        retryState?: temporal.api.enums.v1.RetryState | null;
                        workflowTaskCompletedEventId?: Long | null;
                        newExecutionRunId?: string | null;
                    };
                }
                namespace WorkflowExecutionTimedOutEventAttributes {
                    interface $Properties {
                        retryState?: (temporal.api.enums.v1.RetryState | null);
                        newExecutionRunId?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowExecutionTimedOutEventAttributes.$Properties;
                }
                namespace WorkflowExecutionContinuedAsNewEventAttributes {
                    interface $Properties {
                        newExecutionRunId?: (string | null);
                        workflowType?: (temporal.api.common.v1.WorkflowType.$Properties | null);
                        taskQueue?: (temporal.api.taskqueue.v1.TaskQueue.$Properties | null);
                        input?: (temporal.api.common.v1.Payloads.$Properties | null);
                        workflowRunTimeout?: (google.protobuf.Duration.$Properties | null);
                        workflowTaskTimeout?: (google.protobuf.Duration.$Properties | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        backoffStartInterval?: (google.protobuf.Duration.$Properties | null);
                        initiator?: (temporal.api.enums.v1.ContinueAsNewInitiator | null);
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        lastCompletionResult?: (temporal.api.common.v1.Payloads.$Properties | null);
                        header?: (temporal.api.common.v1.Header.$Properties | null);
                        memo?: (temporal.api.common.v1.Memo.$Properties | null);
                        searchAttributes?: (temporal.api.common.v1.SearchAttributes.$Properties | null);
                        inheritBuildId?: (boolean | null);
                        initialVersioningBehavior?: (temporal.api.enums.v1.ContinueAsNewVersioningBehavior | null);
                    }
                    type $Shape = {
                        newExecutionRunId?: string | null;
                        workflowType?: temporal.api.common.v1.WorkflowType.$Shape | null;
                        taskQueue?: temporal.api.taskqueue.v1.TaskQueue.$Shape | null;
                        input?: temporal.api.common.v1.Payloads.$Shape | null;
                        workflowRunTimeout?: google.protobuf.Duration.$Shape | null;
                        workflowTaskTimeout?: google.protobuf.Duration.$Shape | null;
                        workflowTaskCompletedEventId?: Long | null;
                        backoffStartInterval?: google.protobuf.Duration.$Shape | null;
                        initiator?: temporal.api.enums.v1.ContinueAsNewInitiator | null;
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                        lastCompletionResult?: temporal.api.common.v1.Payloads.$Shape | null;
                        header?: temporal.api.common.v1.Header.$Shape | null;
                        memo?: temporal.api.common.v1.Memo.$Shape | null;
                        searchAttributes?: temporal.api.common.v1.SearchAttributes.$Shape | null;
                        inheritBuildId?: boolean | null;
                        initialVersioningBehavior?: temporal.api.enums.v1.ContinueAsNewVersioningBehavior | null;
                    };
                }
                namespace WorkflowTaskScheduledEventAttributes {
                    interface $Properties {
                        taskQueue?: (temporal.api.taskqueue.v1.TaskQueue.$Properties | null);
                        startToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                        attempt?: (number | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowTaskScheduledEventAttributes.$Properties;
                }
                namespace WorkflowTaskStartedEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        identity?: (string | null);
                        requestId?: (string | null);
                        suggestContinueAsNew?: (boolean | null);
                        suggestContinueAsNewReasons?: (temporal.api.enums.v1.SuggestContinueAsNewReason[] | null);
                        targetWorkerDeploymentVersionChanged?: (boolean | null);
                        historySizeBytes?: (Long | null);
                        workerVersion?: (temporal.api.common.v1.WorkerVersionStamp.$Properties | null);
                        buildIdRedirectCounter?: (Long | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowTaskStartedEventAttributes.$Properties;
                }
                namespace WorkflowTaskCompletedEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        startedEventId?: (Long | null);
                        identity?: (string | null);
                        binaryChecksum?: (string | null);
                        workerVersion?: (temporal.api.common.v1.WorkerVersionStamp.$Properties | null);
                        sdkMetadata?: (temporal.api.sdk.v1.WorkflowTaskCompletedMetadata.$Properties | null);
                        meteringMetadata?: (temporal.api.common.v1.MeteringMetadata.$Properties | null);
                        deployment?: (temporal.api.deployment.v1.Deployment.$Properties | null);
                        versioningBehavior?: (temporal.api.enums.v1.VersioningBehavior | null);
                        workerDeploymentVersion?: (string | null);
                        workerDeploymentName?: (string | null);
                        deploymentVersion?: (temporal.api.deployment.v1.WorkerDeploymentVersion.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowTaskCompletedEventAttributes.$Properties;
                }
                namespace WorkflowTaskTimedOutEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        startedEventId?: (Long | null);
                        timeoutType?: (temporal.api.enums.v1.TimeoutType | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowTaskTimedOutEventAttributes.$Properties;
                }
                namespace WorkflowTaskFailedEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        startedEventId?: (Long | null);
                        cause?: (temporal.api.enums.v1.WorkflowTaskFailedCause | null);
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        identity?: (string | null);
                        baseRunId?: (string | null);
                        newRunId?: (string | null);
                        forkEventVersion?: (Long | null);
                        binaryChecksum?: (string | null);
                        workerVersion?: (temporal.api.common.v1.WorkerVersionStamp.$Properties | null);
                    }
                    type $Shape = {
                        scheduledEventId?: Long | null;
                        startedEventId?: Long | null;
                        cause?: temporal.api.enums.v1.WorkflowTaskFailedCause | null;
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                        identity?: string | null;
                        baseRunId?: string | null;
                        newRunId?: string | null;
                        forkEventVersion?: Long | null;
                        binaryChecksum?: string | null;
                        workerVersion?: temporal.api.common.v1.WorkerVersionStamp.$Shape | null;
                    };
                }
                namespace ActivityTaskScheduledEventAttributes {
                    interface $Properties {
                        activityId?: (string | null);
                        activityType?: (temporal.api.common.v1.ActivityType.$Properties | null);
                        taskQueue?: (temporal.api.taskqueue.v1.TaskQueue.$Properties | null);
                        header?: (temporal.api.common.v1.Header.$Properties | null);
                        input?: (temporal.api.common.v1.Payloads.$Properties | null);
                        scheduleToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                        scheduleToStartTimeout?: (google.protobuf.Duration.$Properties | null);
                        startToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                        heartbeatTimeout?: (google.protobuf.Duration.$Properties | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        retryPolicy?: (temporal.api.common.v1.RetryPolicy.$Properties | null);
                        useWorkflowBuildId?: (boolean | null);
                        priority?: (temporal.api.common.v1.Priority.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.ActivityTaskScheduledEventAttributes.$Properties;
                }
                namespace ActivityTaskStartedEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        identity?: (string | null);
                        requestId?: (string | null);
                        attempt?: (number | null);
                        lastFailure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        workerVersion?: (temporal.api.common.v1.WorkerVersionStamp.$Properties | null);
                        buildIdRedirectCounter?: (Long | null);
                    }
                    type $Shape = {
                        scheduledEventId?: Long | null;
                        identity?: string | null;
                        requestId?: string | null;
                        attempt?: number | null;
                        lastFailure?: temporal.api.failure.v1.Failure.$Shape | null;
                        workerVersion?: temporal.api.common.v1.WorkerVersionStamp.$Shape | null;
                        buildIdRedirectCounter?: Long | null;
                    };
                }
                namespace ActivityTaskCompletedEventAttributes {
                    interface $Properties {
                        result?: (temporal.api.common.v1.Payloads.$Properties | null);
                        scheduledEventId?: (Long | null);
                        startedEventId?: (Long | null);
                        identity?: (string | null);
                        workerVersion?: (temporal.api.common.v1.WorkerVersionStamp.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.ActivityTaskCompletedEventAttributes.$Properties;
                }
                namespace ActivityTaskFailedEventAttributes {
                    interface $Properties {
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        scheduledEventId?: (Long | null);
                        startedEventId?: (Long | null);
                        identity?: (string | null);
                        retryState?: (temporal.api.enums.v1.RetryState | null);
                        workerVersion?: (temporal.api.common.v1.WorkerVersionStamp.$Properties | null);
                    }
                    type $Shape = {
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                        scheduledEventId?: Long | null;
                        startedEventId?: Long | null;
                        identity?: string | null;
                        retryState?: temporal.api.enums.v1.RetryState | null;
                        workerVersion?: temporal.api.common.v1.WorkerVersionStamp.$Shape | null;
                    };
                }
                namespace ActivityTaskTimedOutEventAttributes {
                    interface $Properties {
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        scheduledEventId?: (Long | null);
                        startedEventId?: (Long | null);
                        retryState?: (temporal.api.enums.v1.RetryState | null);
                    }
                    type $Shape = {
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                        scheduledEventId?: Long | null;
                        startedEventId?: Long | null;
                        retryState?: temporal.api.enums.v1.RetryState | null;
                    };
                }
                namespace ActivityTaskCancelRequestedEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        workflowTaskCompletedEventId?: (Long | null);
                    }
                    type $Shape = temporal.api.history.v1.ActivityTaskCancelRequestedEventAttributes.$Properties;
                }
                namespace ActivityTaskCanceledEventAttributes {
                    interface $Properties {
                        details?: (temporal.api.common.v1.Payloads.$Properties | null);
                        latestCancelRequestedEventId?: (Long | null);
                        scheduledEventId?: (Long | null);
                        startedEventId?: (Long | null);
                        identity?: (string | null);
                        workerVersion?: (temporal.api.common.v1.WorkerVersionStamp.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.ActivityTaskCanceledEventAttributes.$Properties;
                }
                namespace TimerStartedEventAttributes {
                    interface $Properties {
                        timerId?: (string | null);
                        startToFireTimeout?: (google.protobuf.Duration.$Properties | null);
                        workflowTaskCompletedEventId?: (Long | null);
                    }
                    type $Shape = temporal.api.history.v1.TimerStartedEventAttributes.$Properties;
                }
                namespace TimerFiredEventAttributes {
                    interface $Properties {
                        timerId?: (string | null);
                        startedEventId?: (Long | null);
                    }
                    type $Shape = temporal.api.history.v1.TimerFiredEventAttributes.$Properties;
                }
                namespace TimerCanceledEventAttributes {
                    interface $Properties {
                        timerId?: (string | null);
                        startedEventId?: (Long | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        identity?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.TimerCanceledEventAttributes.$Properties;
                }
                namespace WorkflowExecutionCancelRequestedEventAttributes {
                    interface $Properties {
                        cause?: (string | null);
                        externalInitiatedEventId?: (Long | null);
                        externalWorkflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        identity?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowExecutionCancelRequestedEventAttributes.$Properties;
                }
                namespace WorkflowExecutionCanceledEventAttributes {
                    interface $Properties {
                        workflowTaskCompletedEventId?: (Long | null);
                        details?: (temporal.api.common.v1.Payloads.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowExecutionCanceledEventAttributes.$Properties;
                }
                namespace MarkerRecordedEventAttributes {
                    interface $Properties {
                        markerName?: (string | null);
                        details?: ({
                            [k: string]: temporal.api.common.v1.Payloads.$Properties;
                        } | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        header?: (temporal.api.common.v1.Header.$Properties | null);
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                    }
                    type $Shape = {
                        markerName?: string | null;
                        details?: {
                            [k: string]: temporal.api.common.v1.Payloads.$Shape;
                        } | null;
                        workflowTaskCompletedEventId?: Long | null;
                        header?: temporal.api.common.v1.Header.$Shape | null;
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                    };
                }
                namespace WorkflowExecutionSignaledEventAttributes {
                    interface $Properties {
                        signalName?: (string | null);
                        input?: (temporal.api.common.v1.Payloads.$Properties | null);
                        identity?: (string | null);
                        header?: (temporal.api.common.v1.Header.$Properties | null);
                        skipGenerateWorkflowTask?: (boolean | null);
                        externalWorkflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        requestId?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowExecutionSignaledEventAttributes.$Properties;
                }
                namespace WorkflowExecutionTerminatedEventAttributes {
                    interface $Properties {
                        reason?: (string | null);
                        details?: (temporal.api.common.v1.Payloads.$Properties | null);
                        identity?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowExecutionTerminatedEventAttributes.$Properties;
                }
                namespace RequestCancelExternalWorkflowExecutionInitiatedEventAttributes {
                    interface $Properties {
                        workflowTaskCompletedEventId?: (Long | null);
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        control?: (string | null);
                        childWorkflowOnly?: (boolean | null);
                        reason?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.RequestCancelExternalWorkflowExecutionInitiatedEventAttributes.$Properties;
                }
                namespace RequestCancelExternalWorkflowExecutionFailedEventAttributes {
                    interface $Properties {
                        cause?: (temporal.api.enums.v1.CancelExternalWorkflowExecutionFailedCause | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        initiatedEventId?: (Long | null);
                        control?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.RequestCancelExternalWorkflowExecutionFailedEventAttributes.$Properties;
                }
                namespace ExternalWorkflowExecutionCancelRequestedEventAttributes {
                    interface $Properties {
                        initiatedEventId?: (Long | null);
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.ExternalWorkflowExecutionCancelRequestedEventAttributes.$Properties;
                }
                namespace SignalExternalWorkflowExecutionInitiatedEventAttributes {
                    interface $Properties {
                        workflowTaskCompletedEventId?: (Long | null);
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        signalName?: (string | null);
                        input?: (temporal.api.common.v1.Payloads.$Properties | null);
                        control?: (string | null);
                        childWorkflowOnly?: (boolean | null);
                        header?: (temporal.api.common.v1.Header.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.SignalExternalWorkflowExecutionInitiatedEventAttributes.$Properties;
                }
                namespace SignalExternalWorkflowExecutionFailedEventAttributes {
                    interface $Properties {
                        cause?: (temporal.api.enums.v1.SignalExternalWorkflowExecutionFailedCause | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        initiatedEventId?: (Long | null);
                        control?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.SignalExternalWorkflowExecutionFailedEventAttributes.$Properties;
                }
                namespace ExternalWorkflowExecutionSignaledEventAttributes {
                    interface $Properties {
                        initiatedEventId?: (Long | null);
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        control?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.ExternalWorkflowExecutionSignaledEventAttributes.$Properties;
                }
                namespace UpsertWorkflowSearchAttributesEventAttributes {
                    interface $Properties {
                        workflowTaskCompletedEventId?: (Long | null);
                        searchAttributes?: (temporal.api.common.v1.SearchAttributes.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.UpsertWorkflowSearchAttributesEventAttributes.$Properties;
                }
                namespace WorkflowPropertiesModifiedEventAttributes {
                    interface $Properties {
                        workflowTaskCompletedEventId?: (Long | null);
                        upsertedMemo?: (temporal.api.common.v1.Memo.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowPropertiesModifiedEventAttributes.$Properties;
                }
                namespace StartChildWorkflowExecutionInitiatedEventAttributes {
                    interface $Properties {
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowId?: (string | null);
                        workflowType?: (temporal.api.common.v1.WorkflowType.$Properties | null);
                        taskQueue?: (temporal.api.taskqueue.v1.TaskQueue.$Properties | null);
                        input?: (temporal.api.common.v1.Payloads.$Properties | null);
                        workflowExecutionTimeout?: (google.protobuf.Duration.$Properties | null);
                        workflowRunTimeout?: (google.protobuf.Duration.$Properties | null);
                        workflowTaskTimeout?: (google.protobuf.Duration.$Properties | null);
                        parentClosePolicy?: (temporal.api.enums.v1.ParentClosePolicy | null);
                        control?: (string | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        workflowIdReusePolicy?: (temporal.api.enums.v1.WorkflowIdReusePolicy | null);
                        retryPolicy?: (temporal.api.common.v1.RetryPolicy.$Properties | null);
                        cronSchedule?: (string | null);
                        header?: (temporal.api.common.v1.Header.$Properties | null);
                        memo?: (temporal.api.common.v1.Memo.$Properties | null);
                        searchAttributes?: (temporal.api.common.v1.SearchAttributes.$Properties | null);
                        inheritBuildId?: (boolean | null);
                        priority?: (temporal.api.common.v1.Priority.$Properties | null);
                        timeSkippingConfig?: (temporal.api.common.v1.TimeSkippingConfig.$Properties | null);
                        timeSkippingStatePropagation?: (temporal.api.common.v1.TimeSkippingStatePropagation.$Properties | null);
                        versioningOverride?: (temporal.api.workflow.v1.VersioningOverride.$Properties | null);
                    }
                    type $Shape = {
                        namespace?: string | null;
                        namespaceId?: string | null;
                        workflowId?: string | null;
                        workflowType?: temporal.api.common.v1.WorkflowType.$Shape | null;
                        taskQueue?: temporal.api.taskqueue.v1.TaskQueue.$Shape | null;
                        input?: temporal.api.common.v1.Payloads.$Shape | null;
                        workflowExecutionTimeout?: google.protobuf.Duration.$Shape | null;
                        workflowRunTimeout?: google.protobuf.Duration.$Shape | null;
                        workflowTaskTimeout?: google.protobuf.Duration.$Shape | null;
                        parentClosePolicy?: temporal.api.enums.v1.ParentClosePolicy | null;
                        control?: string | null;
                        workflowTaskCompletedEventId?: Long | null;
                        workflowIdReusePolicy?: temporal.api.enums.v1.WorkflowIdReusePolicy | null;
                        retryPolicy?: temporal.api.common.v1.RetryPolicy.$Shape | null;
                        cronSchedule?: string | null;
                        header?: temporal.api.common.v1.Header.$Shape | null;
                        memo?: temporal.api.common.v1.Memo.$Shape | null;
                        searchAttributes?: temporal.api.common.v1.SearchAttributes.$Shape | null;
                        inheritBuildId?: boolean | null;
                        priority?: temporal.api.common.v1.Priority.$Shape | null;
                        timeSkippingConfig?: temporal.api.common.v1.TimeSkippingConfig.$Shape | null;
                        timeSkippingStatePropagation?: temporal.api.common.v1.TimeSkippingStatePropagation.$Shape | null;
                        versioningOverride?: temporal.api.workflow.v1.VersioningOverride.$Shape | null;
                    };
                }
                namespace StartChildWorkflowExecutionFailedEventAttributes {
                    interface $Properties {
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowId?: (string | null);
                        workflowType?: (temporal.api.common.v1.WorkflowType.$Properties | null);
                        cause?: (temporal.api.enums.v1.StartChildWorkflowExecutionFailedCause | null);
                        control?: (string | null);
                        initiatedEventId?: (Long | null);
                        workflowTaskCompletedEventId?: (Long | null);
                    }
                    type $Shape = temporal.api.history.v1.StartChildWorkflowExecutionFailedEventAttributes.$Properties;
                }
                namespace ChildWorkflowExecutionStartedEventAttributes {
                    interface $Properties {
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        initiatedEventId?: (Long | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        workflowType?: (temporal.api.common.v1.WorkflowType.$Properties | null);
                        header?: (temporal.api.common.v1.Header.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.ChildWorkflowExecutionStartedEventAttributes.$Properties;
                }
                namespace ChildWorkflowExecutionCompletedEventAttributes {
                    interface $Properties {
                        result?: (temporal.api.common.v1.Payloads.$Properties | null);
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        workflowType?: (temporal.api.common.v1.WorkflowType.$Properties | null);
                        initiatedEventId?: (Long | null);
                        startedEventId?: (Long | null);
                    }
                    type $Shape = temporal.api.history.v1.ChildWorkflowExecutionCompletedEventAttributes.$Properties;
                }
                namespace ChildWorkflowExecutionFailedEventAttributes {
                    interface $Properties {
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        workflowType?: (temporal.api.common.v1.WorkflowType.$Properties | null);
                        initiatedEventId?: (Long | null);
                        startedEventId?: (Long | null);
                        retryState?: (temporal.api.enums.v1.RetryState | null);
                    }
                    type $Shape = {
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                        namespace?: string | null;
                        namespaceId?: string | null;
                        workflowExecution?: temporal.api.common.v1.WorkflowExecution.$Shape | null;
                        workflowType?: temporal.api.common.v1.WorkflowType.$Shape | null;
                        initiatedEventId?: Long | null;
                        startedEventId?: Long | null;
                        retryState?: temporal.api.enums.v1.RetryState | null;
                    };
                }
                namespace ChildWorkflowExecutionCanceledEventAttributes {
                    interface $Properties {
                        details?: (temporal.api.common.v1.Payloads.$Properties | null);
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        workflowType?: (temporal.api.common.v1.WorkflowType.$Properties | null);
                        initiatedEventId?: (Long | null);
                        startedEventId?: (Long | null);
                    }
                    type $Shape = temporal.api.history.v1.ChildWorkflowExecutionCanceledEventAttributes.$Properties;
                }
                namespace ChildWorkflowExecutionTimedOutEventAttributes {
                    interface $Properties {
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        workflowType?: (temporal.api.common.v1.WorkflowType.$Properties | null);
                        initiatedEventId?: (Long | null);
                        startedEventId?: (Long | null);
                        retryState?: (temporal.api.enums.v1.RetryState | null);
                    }
                    type $Shape = temporal.api.history.v1.ChildWorkflowExecutionTimedOutEventAttributes.$Properties;
                }
                namespace ChildWorkflowExecutionTerminatedEventAttributes {
                    interface $Properties {
                        namespace?: (string | null);
                        namespaceId?: (string | null);
                        workflowExecution?: (temporal.api.common.v1.WorkflowExecution.$Properties | null);
                        workflowType?: (temporal.api.common.v1.WorkflowType.$Properties | null);
                        initiatedEventId?: (Long | null);
                        startedEventId?: (Long | null);
                    }
                    type $Shape = temporal.api.history.v1.ChildWorkflowExecutionTerminatedEventAttributes.$Properties;
                }
                namespace WorkflowExecutionOptionsUpdatedEventAttributes {
                    interface $Properties {
                        versioningOverride?: (temporal.api.workflow.v1.VersioningOverride.$Properties | null);
                        unsetVersioningOverride?: (boolean | null);
                        attachedRequestId?: (string | null);
                        attachedCompletionCallbacks?: (temporal.api.common.v1.Callback.$Properties[] | null);
                        identity?: (string | null);
                        priority?: (temporal.api.common.v1.Priority.$Properties | null);
                        timeSkippingConfig?: (temporal.api.common.v1.TimeSkippingConfig.$Properties | null);
                        timeSkippingConfigUpdated?: (boolean | null);
                        workflowUpdateOptions?: (temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes.WorkflowUpdateOptionsUpdate.$Properties[] | null);
                    }
                    type $Shape = {
                        versioningOverride?: temporal.api.workflow.v1.VersioningOverride.$Shape | null;
                        unsetVersioningOverride?: boolean | null;
                        attachedRequestId?: string | null;
                        attachedCompletionCallbacks?: temporal.api.common.v1.Callback.$Shape[] | null;
                        identity?: string | null;
                        priority?: temporal.api.common.v1.Priority.$Shape | null;
                        timeSkippingConfig?: temporal.api.common.v1.TimeSkippingConfig.$Shape | null;
                        timeSkippingConfigUpdated?: boolean | null;
                        workflowUpdateOptions?: temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes.WorkflowUpdateOptionsUpdate.$Shape[] | null;
                    };
                    namespace WorkflowUpdateOptionsUpdate {
                        interface $Properties {
                            updateId?: (string | null);
                            attachedRequestId?: (string | null);
                            attachedCompletionCallbacks?: (temporal.api.common.v1.Callback.$Properties[] | null);
                        }
                        type $Shape = {
                            updateId?: string | null;
                            attachedRequestId?: string | null;
                            attachedCompletionCallbacks?: temporal.api.common.v1.Callback.$Shape[] | null;
                        };
                    }
                }
                namespace WorkflowPropertiesModifiedExternallyEventAttributes {
                    interface $Properties {
                        newTaskQueue?: (string | null);
                        newWorkflowTaskTimeout?: (google.protobuf.Duration.$Properties | null);
                        newWorkflowRunTimeout?: (google.protobuf.Duration.$Properties | null);
                        newWorkflowExecutionTimeout?: (google.protobuf.Duration.$Properties | null);
                        upsertedMemo?: (temporal.api.common.v1.Memo.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowPropertiesModifiedExternallyEventAttributes.$Properties;
                }
                namespace ActivityPropertiesModifiedExternallyEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        newRetryPolicy?: (temporal.api.common.v1.RetryPolicy.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.ActivityPropertiesModifiedExternallyEventAttributes.$Properties;
                }
                namespace WorkflowExecutionUpdateAcceptedEventAttributes {
                    interface $Properties {
                        protocolInstanceId?: (string | null);
                        acceptedRequestMessageId?: (string | null);
                        acceptedRequestSequencingEventId?: (Long | null);
                        acceptedRequest?: (temporal.api.update.v1.Request.$Properties | null);
                    }
                    type $Shape = {
                        protocolInstanceId?: string | null;
                        acceptedRequestMessageId?: string | null;
                        acceptedRequestSequencingEventId?: Long | null;
                        acceptedRequest?: temporal.api.update.v1.Request.$Shape | null;
                    };
                }
                namespace WorkflowExecutionUpdateCompletedEventAttributes {
                    interface $Properties {
                        meta?: (temporal.api.update.v1.Meta.$Properties | null);
                        acceptedEventId?: (Long | null);
                        outcome?: (temporal.api.update.v1.Outcome.$Properties | null);
                    }
                    type $Shape = {
                        meta?: temporal.api.update.v1.Meta.$Shape | null;
                        acceptedEventId?: Long | null;
                        outcome?: temporal.api.update.v1.Outcome.$Shape | null;
                    };
                }
                namespace WorkflowExecutionUpdateRejectedEventAttributes {
                    interface $Properties {
                        protocolInstanceId?: (string | null);
                        rejectedRequestMessageId?: (string | null);
                        rejectedRequestSequencingEventId?: (Long | null);
                        rejectedRequest?: (temporal.api.update.v1.Request.$Properties | null);
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                    }
                    type $Shape = {
                        protocolInstanceId?: string | null;
                        rejectedRequestMessageId?: string | null;
                        rejectedRequestSequencingEventId?: Long | null;
                        rejectedRequest?: temporal.api.update.v1.Request.$Shape | null;
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                    };
                }
                namespace WorkflowExecutionUpdateAdmittedEventAttributes {
                    interface $Properties {
                        request?: (temporal.api.update.v1.Request.$Properties | null);
                        origin?: (temporal.api.enums.v1.UpdateAdmittedEventOrigin | null);
                    }
                    type $Shape = {
                        request?: temporal.api.update.v1.Request.$Shape | null;
                        origin?: temporal.api.enums.v1.UpdateAdmittedEventOrigin | null;
                    };
                }
                namespace WorkflowExecutionPausedEventAttributes {
                    interface $Properties {
                        identity?: (string | null);
                        reason?: (string | null);
                        requestId?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowExecutionPausedEventAttributes.$Properties;
                }
                namespace WorkflowExecutionUnpausedEventAttributes {
                    interface $Properties {
                        identity?: (string | null);
                        reason?: (string | null);
                        requestId?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowExecutionUnpausedEventAttributes.$Properties;
                }
                namespace WorkflowExecutionTimeSkippingTransitionedEventAttributes {
                    interface $Properties {
                        targetTime?: (google.protobuf.Timestamp.$Properties | null);
                        disabledAfterFastForward?: (boolean | null);
                        wallClockTime?: (google.protobuf.Timestamp.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.WorkflowExecutionTimeSkippingTransitionedEventAttributes.$Properties;
                }
                namespace NexusOperationScheduledEventAttributes {
                    interface $Properties {
                        endpoint?: (string | null);
                        service?: (string | null);
                        operation?: (string | null);
                        input?: (temporal.api.common.v1.Payload.$Properties | null);
                        scheduleToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                        nexusHeader?: ({
                            [k: string]: string;
                        } | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        requestId?: (string | null);
                        endpointId?: (string | null);
                        scheduleToStartTimeout?: (google.protobuf.Duration.$Properties | null);
                        startToCloseTimeout?: (google.protobuf.Duration.$Properties | null);
                    }
                    type $Shape = temporal.api.history.v1.NexusOperationScheduledEventAttributes.$Properties;
                }
                namespace NexusOperationStartedEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        operationId?: (string | null);
                        requestId?: (string | null);
                        operationToken?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.NexusOperationStartedEventAttributes.$Properties;
                }
                namespace NexusOperationCompletedEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        result?: (temporal.api.common.v1.Payload.$Properties | null);
                        requestId?: (string | null);
                    }
                    type $Shape = temporal.api.history.v1.NexusOperationCompletedEventAttributes.$Properties;
                }
                namespace NexusOperationFailedEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        requestId?: (string | null);
                    }
                    type $Shape = {
                        scheduledEventId?: Long | null;
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                        requestId?: string | null;
                    };
                }
                namespace NexusOperationTimedOutEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        requestId?: (string | null);
                    }
                    type $Shape = {
                        scheduledEventId?: Long | null;
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                        requestId?: string | null;
                    };
                }
                namespace NexusOperationCanceledEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        requestId?: (string | null);
                    }
                    type $Shape = {
                        scheduledEventId?: Long | null;
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                        requestId?: string | null;
                    };
                }
                namespace NexusOperationCancelRequestedEventAttributes {
                    interface $Properties {
                        scheduledEventId?: (Long | null);
                        workflowTaskCompletedEventId?: (Long | null);
                    }
                    type $Shape = temporal.api.history.v1.NexusOperationCancelRequestedEventAttributes.$Properties;
                }
                namespace NexusOperationCancelRequestCompletedEventAttributes {
                    interface $Properties {
                        requestedEventId?: (Long | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        scheduledEventId?: (Long | null);
                    }
                    type $Shape = temporal.api.history.v1.NexusOperationCancelRequestCompletedEventAttributes.$Properties;
                }
                namespace NexusOperationCancelRequestFailedEventAttributes {
                    interface $Properties {
                        requestedEventId?: (Long | null);
                        workflowTaskCompletedEventId?: (Long | null);
                        failure?: (temporal.api.failure.v1.Failure.$Properties | null);
                        scheduledEventId?: (Long | null);
                    }
                    type $Shape = {
                        requestedEventId?: Long | null;
                        workflowTaskCompletedEventId?: Long | null;
                        failure?: temporal.api.failure.v1.Failure.$Shape | null;
                        scheduledEventId?: Long | null;
                    };
                }
                namespace HistoryEvent {
                    interface $Properties {
                        eventId?: (Long | null);
                        eventTime?: (google.protobuf.Timestamp.$Properties | null);
                        eventType?: (temporal.api.enums.v1.EventType | null);
                        version?: (Long | null);
                        taskId?: (Long | null);
                        workerMayIgnore?: (boolean | null);
                        userMetadata?: (temporal.api.sdk.v1.UserMetadata.$Properties | null);
                        links?: (temporal.api.common.v1.Link.$Properties[] | null);
                        principal?: (temporal.api.common.v1.Principal.$Properties | null);
                        eventGroupMarkers?: (temporal.api.sdk.v1.EventGroupMarker.$Properties[] | null);
                        workflowExecutionStartedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionStartedEventAttributes.$Properties | null);
                        workflowExecutionCompletedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionCompletedEventAttributes.$Properties | null);
                        workflowExecutionFailedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionFailedEventAttributes.$Properties | null);
                        workflowExecutionTimedOutEventAttributes?: (temporal.api.history.v1.WorkflowExecutionTimedOutEventAttributes.$Properties | null);
                        workflowTaskScheduledEventAttributes?: (temporal.api.history.v1.WorkflowTaskScheduledEventAttributes.$Properties | null);
                        workflowTaskStartedEventAttributes?: (temporal.api.history.v1.WorkflowTaskStartedEventAttributes.$Properties | null);
                        workflowTaskCompletedEventAttributes?: (temporal.api.history.v1.WorkflowTaskCompletedEventAttributes.$Properties | null);
                        workflowTaskTimedOutEventAttributes?: (temporal.api.history.v1.WorkflowTaskTimedOutEventAttributes.$Properties | null);
                        workflowTaskFailedEventAttributes?: (temporal.api.history.v1.WorkflowTaskFailedEventAttributes.$Properties | null);
                        activityTaskScheduledEventAttributes?: (temporal.api.history.v1.ActivityTaskScheduledEventAttributes.$Properties | null);
                        activityTaskStartedEventAttributes?: (temporal.api.history.v1.ActivityTaskStartedEventAttributes.$Properties | null);
                        activityTaskCompletedEventAttributes?: (temporal.api.history.v1.ActivityTaskCompletedEventAttributes.$Properties | null);
                        activityTaskFailedEventAttributes?: (temporal.api.history.v1.ActivityTaskFailedEventAttributes.$Properties | null);
                        activityTaskTimedOutEventAttributes?: (temporal.api.history.v1.ActivityTaskTimedOutEventAttributes.$Properties | null);
                        timerStartedEventAttributes?: (temporal.api.history.v1.TimerStartedEventAttributes.$Properties | null);
                        timerFiredEventAttributes?: (temporal.api.history.v1.TimerFiredEventAttributes.$Properties | null);
                        activityTaskCancelRequestedEventAttributes?: (temporal.api.history.v1.ActivityTaskCancelRequestedEventAttributes.$Properties | null);
                        activityTaskCanceledEventAttributes?: (temporal.api.history.v1.ActivityTaskCanceledEventAttributes.$Properties | null);
                        timerCanceledEventAttributes?: (temporal.api.history.v1.TimerCanceledEventAttributes.$Properties | null);
                        markerRecordedEventAttributes?: (temporal.api.history.v1.MarkerRecordedEventAttributes.$Properties | null);
                        workflowExecutionSignaledEventAttributes?: (temporal.api.history.v1.WorkflowExecutionSignaledEventAttributes.$Properties | null);
                        workflowExecutionTerminatedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionTerminatedEventAttributes.$Properties | null);
                        workflowExecutionCancelRequestedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionCancelRequestedEventAttributes.$Properties | null);
                        workflowExecutionCanceledEventAttributes?: (temporal.api.history.v1.WorkflowExecutionCanceledEventAttributes.$Properties | null);
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: (temporal.api.history.v1.RequestCancelExternalWorkflowExecutionInitiatedEventAttributes.$Properties | null);
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: (temporal.api.history.v1.RequestCancelExternalWorkflowExecutionFailedEventAttributes.$Properties | null);
                        externalWorkflowExecutionCancelRequestedEventAttributes?: (temporal.api.history.v1.ExternalWorkflowExecutionCancelRequestedEventAttributes.$Properties | null);
                        workflowExecutionContinuedAsNewEventAttributes?: (temporal.api.history.v1.WorkflowExecutionContinuedAsNewEventAttributes.$Properties | null);
                        startChildWorkflowExecutionInitiatedEventAttributes?: (temporal.api.history.v1.StartChildWorkflowExecutionInitiatedEventAttributes.$Properties | null);
                        startChildWorkflowExecutionFailedEventAttributes?: (temporal.api.history.v1.StartChildWorkflowExecutionFailedEventAttributes.$Properties | null);
                        childWorkflowExecutionStartedEventAttributes?: (temporal.api.history.v1.ChildWorkflowExecutionStartedEventAttributes.$Properties | null);
                        childWorkflowExecutionCompletedEventAttributes?: (temporal.api.history.v1.ChildWorkflowExecutionCompletedEventAttributes.$Properties | null);
                        childWorkflowExecutionFailedEventAttributes?: (temporal.api.history.v1.ChildWorkflowExecutionFailedEventAttributes.$Properties | null);
                        childWorkflowExecutionCanceledEventAttributes?: (temporal.api.history.v1.ChildWorkflowExecutionCanceledEventAttributes.$Properties | null);
                        childWorkflowExecutionTimedOutEventAttributes?: (temporal.api.history.v1.ChildWorkflowExecutionTimedOutEventAttributes.$Properties | null);
                        childWorkflowExecutionTerminatedEventAttributes?: (temporal.api.history.v1.ChildWorkflowExecutionTerminatedEventAttributes.$Properties | null);
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: (temporal.api.history.v1.SignalExternalWorkflowExecutionInitiatedEventAttributes.$Properties | null);
                        signalExternalWorkflowExecutionFailedEventAttributes?: (temporal.api.history.v1.SignalExternalWorkflowExecutionFailedEventAttributes.$Properties | null);
                        externalWorkflowExecutionSignaledEventAttributes?: (temporal.api.history.v1.ExternalWorkflowExecutionSignaledEventAttributes.$Properties | null);
                        upsertWorkflowSearchAttributesEventAttributes?: (temporal.api.history.v1.UpsertWorkflowSearchAttributesEventAttributes.$Properties | null);
                        workflowExecutionUpdateAcceptedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionUpdateAcceptedEventAttributes.$Properties | null);
                        workflowExecutionUpdateRejectedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionUpdateRejectedEventAttributes.$Properties | null);
                        workflowExecutionUpdateCompletedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionUpdateCompletedEventAttributes.$Properties | null);
                        workflowPropertiesModifiedExternallyEventAttributes?: (temporal.api.history.v1.WorkflowPropertiesModifiedExternallyEventAttributes.$Properties | null);
                        activityPropertiesModifiedExternallyEventAttributes?: (temporal.api.history.v1.ActivityPropertiesModifiedExternallyEventAttributes.$Properties | null);
                        workflowPropertiesModifiedEventAttributes?: (temporal.api.history.v1.WorkflowPropertiesModifiedEventAttributes.$Properties | null);
                        workflowExecutionUpdateAdmittedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionUpdateAdmittedEventAttributes.$Properties | null);
                        nexusOperationScheduledEventAttributes?: (temporal.api.history.v1.NexusOperationScheduledEventAttributes.$Properties | null);
                        nexusOperationStartedEventAttributes?: (temporal.api.history.v1.NexusOperationStartedEventAttributes.$Properties | null);
                        nexusOperationCompletedEventAttributes?: (temporal.api.history.v1.NexusOperationCompletedEventAttributes.$Properties | null);
                        nexusOperationFailedEventAttributes?: (temporal.api.history.v1.NexusOperationFailedEventAttributes.$Properties | null);
                        nexusOperationCanceledEventAttributes?: (temporal.api.history.v1.NexusOperationCanceledEventAttributes.$Properties | null);
                        nexusOperationTimedOutEventAttributes?: (temporal.api.history.v1.NexusOperationTimedOutEventAttributes.$Properties | null);
                        nexusOperationCancelRequestedEventAttributes?: (temporal.api.history.v1.NexusOperationCancelRequestedEventAttributes.$Properties | null);
                        workflowExecutionOptionsUpdatedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes.$Properties | null);
                        nexusOperationCancelRequestCompletedEventAttributes?: (temporal.api.history.v1.NexusOperationCancelRequestCompletedEventAttributes.$Properties | null);
                        nexusOperationCancelRequestFailedEventAttributes?: (temporal.api.history.v1.NexusOperationCancelRequestFailedEventAttributes.$Properties | null);
                        workflowExecutionPausedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionPausedEventAttributes.$Properties | null);
                        workflowExecutionUnpausedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionUnpausedEventAttributes.$Properties | null);
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: (temporal.api.history.v1.WorkflowExecutionTimeSkippingTransitionedEventAttributes.$Properties | null);
                        attributes?: ("workflowExecutionStartedEventAttributes" | "workflowExecutionCompletedEventAttributes" | "workflowExecutionFailedEventAttributes" | "workflowExecutionTimedOutEventAttributes" | "workflowTaskScheduledEventAttributes" | "workflowTaskStartedEventAttributes" | "workflowTaskCompletedEventAttributes" | "workflowTaskTimedOutEventAttributes" | "workflowTaskFailedEventAttributes" | "activityTaskScheduledEventAttributes" | "activityTaskStartedEventAttributes" | "activityTaskCompletedEventAttributes" | "activityTaskFailedEventAttributes" | "activityTaskTimedOutEventAttributes" | "timerStartedEventAttributes" | "timerFiredEventAttributes" | "activityTaskCancelRequestedEventAttributes" | "activityTaskCanceledEventAttributes" | "timerCanceledEventAttributes" | "markerRecordedEventAttributes" | "workflowExecutionSignaledEventAttributes" | "workflowExecutionTerminatedEventAttributes" | "workflowExecutionCancelRequestedEventAttributes" | "workflowExecutionCanceledEventAttributes" | "requestCancelExternalWorkflowExecutionInitiatedEventAttributes" | "requestCancelExternalWorkflowExecutionFailedEventAttributes" | "externalWorkflowExecutionCancelRequestedEventAttributes" | "workflowExecutionContinuedAsNewEventAttributes" | "startChildWorkflowExecutionInitiatedEventAttributes" | "startChildWorkflowExecutionFailedEventAttributes" | "childWorkflowExecutionStartedEventAttributes" | "childWorkflowExecutionCompletedEventAttributes" | "childWorkflowExecutionFailedEventAttributes" | "childWorkflowExecutionCanceledEventAttributes" | "childWorkflowExecutionTimedOutEventAttributes" | "childWorkflowExecutionTerminatedEventAttributes" | "signalExternalWorkflowExecutionInitiatedEventAttributes" | "signalExternalWorkflowExecutionFailedEventAttributes" | "externalWorkflowExecutionSignaledEventAttributes" | "upsertWorkflowSearchAttributesEventAttributes" | "workflowExecutionUpdateAcceptedEventAttributes" | "workflowExecutionUpdateRejectedEventAttributes" | "workflowExecutionUpdateCompletedEventAttributes" | "workflowPropertiesModifiedExternallyEventAttributes" | "activityPropertiesModifiedExternallyEventAttributes" | "workflowPropertiesModifiedEventAttributes" | "workflowExecutionUpdateAdmittedEventAttributes" | "nexusOperationScheduledEventAttributes" | "nexusOperationStartedEventAttributes" | "nexusOperationCompletedEventAttributes" | "nexusOperationFailedEventAttributes" | "nexusOperationCanceledEventAttributes" | "nexusOperationTimedOutEventAttributes" | "nexusOperationCancelRequestedEventAttributes" | "workflowExecutionOptionsUpdatedEventAttributes" | "nexusOperationCancelRequestCompletedEventAttributes" | "nexusOperationCancelRequestFailedEventAttributes" | "workflowExecutionPausedEventAttributes" | "workflowExecutionUnpausedEventAttributes" | "workflowExecutionTimeSkippingTransitionedEventAttributes");
                    }
                    type $Shape = {
                        eventId?: Long | null;
                        eventTime?: google.protobuf.Timestamp.$Shape | null;
                        eventType?: temporal.api.enums.v1.EventType | null;
                        version?: Long | null;
                        taskId?: Long | null;
                        workerMayIgnore?: boolean | null;
                        userMetadata?: temporal.api.sdk.v1.UserMetadata.$Shape | null;
                        links?: temporal.api.common.v1.Link.$Shape[] | null;
                        principal?: temporal.api.common.v1.Principal.$Shape | null;
                        eventGroupMarkers?: temporal.api.sdk.v1.EventGroupMarker.$Shape[] | null;
                        workflowExecutionStartedEventAttributes?: temporal.api.history.v1.WorkflowExecutionStartedEventAttributes.$Shape | null;
                        workflowExecutionCompletedEventAttributes?: temporal.api.history.v1.WorkflowExecutionCompletedEventAttributes.$Shape | null;
                        workflowExecutionFailedEventAttributes?: temporal.api.history.v1.WorkflowExecutionFailedEventAttributes.$Shape | null;
                        workflowExecutionTimedOutEventAttributes?: temporal.api.history.v1.WorkflowExecutionTimedOutEventAttributes.$Shape | null;
                        workflowTaskScheduledEventAttributes?: temporal.api.history.v1.WorkflowTaskScheduledEventAttributes.$Shape | null;
                        workflowTaskStartedEventAttributes?: temporal.api.history.v1.WorkflowTaskStartedEventAttributes.$Shape | null;
                        workflowTaskCompletedEventAttributes?: temporal.api.history.v1.WorkflowTaskCompletedEventAttributes.$Shape | null;
                        workflowTaskTimedOutEventAttributes?: temporal.api.history.v1.WorkflowTaskTimedOutEventAttributes.$Shape | null;
                        workflowTaskFailedEventAttributes?: temporal.api.history.v1.WorkflowTaskFailedEventAttributes.$Shape | null;
                        activityTaskScheduledEventAttributes?: temporal.api.history.v1.ActivityTaskScheduledEventAttributes.$Shape | null;
                        activityTaskStartedEventAttributes?: temporal.api.history.v1.ActivityTaskStartedEventAttributes.$Shape | null;
                        activityTaskCompletedEventAttributes?: temporal.api.history.v1.ActivityTaskCompletedEventAttributes.$Shape | null;
                        activityTaskFailedEventAttributes?: temporal.api.history.v1.ActivityTaskFailedEventAttributes.$Shape | null;
                        activityTaskTimedOutEventAttributes?: temporal.api.history.v1.ActivityTaskTimedOutEventAttributes.$Shape | null;
                        timerStartedEventAttributes?: temporal.api.history.v1.TimerStartedEventAttributes.$Shape | null;
                        timerFiredEventAttributes?: temporal.api.history.v1.TimerFiredEventAttributes.$Shape | null;
                        activityTaskCancelRequestedEventAttributes?: temporal.api.history.v1.ActivityTaskCancelRequestedEventAttributes.$Shape | null;
                        activityTaskCanceledEventAttributes?: temporal.api.history.v1.ActivityTaskCanceledEventAttributes.$Shape | null;
                        timerCanceledEventAttributes?: temporal.api.history.v1.TimerCanceledEventAttributes.$Shape | null;
                        markerRecordedEventAttributes?: temporal.api.history.v1.MarkerRecordedEventAttributes.$Shape | null;
                        workflowExecutionSignaledEventAttributes?: temporal.api.history.v1.WorkflowExecutionSignaledEventAttributes.$Shape | null;
                        workflowExecutionTerminatedEventAttributes?: temporal.api.history.v1.WorkflowExecutionTerminatedEventAttributes.$Shape | null;
                        workflowExecutionCancelRequestedEventAttributes?: temporal.api.history.v1.WorkflowExecutionCancelRequestedEventAttributes.$Shape | null;
                        workflowExecutionCanceledEventAttributes?: temporal.api.history.v1.WorkflowExecutionCanceledEventAttributes.$Shape | null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: temporal.api.history.v1.RequestCancelExternalWorkflowExecutionInitiatedEventAttributes.$Shape | null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: temporal.api.history.v1.RequestCancelExternalWorkflowExecutionFailedEventAttributes.$Shape | null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: temporal.api.history.v1.ExternalWorkflowExecutionCancelRequestedEventAttributes.$Shape | null;
                        workflowExecutionContinuedAsNewEventAttributes?: temporal.api.history.v1.WorkflowExecutionContinuedAsNewEventAttributes.$Shape | null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: temporal.api.history.v1.StartChildWorkflowExecutionInitiatedEventAttributes.$Shape | null;
                        startChildWorkflowExecutionFailedEventAttributes?: temporal.api.history.v1.StartChildWorkflowExecutionFailedEventAttributes.$Shape | null;
                        childWorkflowExecutionStartedEventAttributes?: temporal.api.history.v1.ChildWorkflowExecutionStartedEventAttributes.$Shape | null;
                        childWorkflowExecutionCompletedEventAttributes?: temporal.api.history.v1.ChildWorkflowExecutionCompletedEventAttributes.$Shape | null;
                        childWorkflowExecutionFailedEventAttributes?: temporal.api.history.v1.ChildWorkflowExecutionFailedEventAttributes.$Shape | null;
                        childWorkflowExecutionCanceledEventAttributes?: temporal.api.history.v1.ChildWorkflowExecutionCanceledEventAttributes.$Shape | null;
                        childWorkflowExecutionTimedOutEventAttributes?: temporal.api.history.v1.ChildWorkflowExecutionTimedOutEventAttributes.$Shape | null;
                        childWorkflowExecutionTerminatedEventAttributes?: temporal.api.history.v1.ChildWorkflowExecutionTerminatedEventAttributes.$Shape | null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: temporal.api.history.v1.SignalExternalWorkflowExecutionInitiatedEventAttributes.$Shape | null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: temporal.api.history.v1.SignalExternalWorkflowExecutionFailedEventAttributes.$Shape | null;
                        externalWorkflowExecutionSignaledEventAttributes?: temporal.api.history.v1.ExternalWorkflowExecutionSignaledEventAttributes.$Shape | null;
                        upsertWorkflowSearchAttributesEventAttributes?: temporal.api.history.v1.UpsertWorkflowSearchAttributesEventAttributes.$Shape | null;
                        workflowExecutionUpdateAcceptedEventAttributes?: temporal.api.history.v1.WorkflowExecutionUpdateAcceptedEventAttributes.$Shape | null;
                        workflowExecutionUpdateRejectedEventAttributes?: temporal.api.history.v1.WorkflowExecutionUpdateRejectedEventAttributes.$Shape | null;
                        workflowExecutionUpdateCompletedEventAttributes?: temporal.api.history.v1.WorkflowExecutionUpdateCompletedEventAttributes.$Shape | null;
                        workflowPropertiesModifiedExternallyEventAttributes?: temporal.api.history.v1.WorkflowPropertiesModifiedExternallyEventAttributes.$Shape | null;
                        activityPropertiesModifiedExternallyEventAttributes?: temporal.api.history.v1.ActivityPropertiesModifiedExternallyEventAttributes.$Shape | null;
                        workflowPropertiesModifiedEventAttributes?: temporal.api.history.v1.WorkflowPropertiesModifiedEventAttributes.$Shape | null;
                        workflowExecutionUpdateAdmittedEventAttributes?: temporal.api.history.v1.WorkflowExecutionUpdateAdmittedEventAttributes.$Shape | null;
                        nexusOperationScheduledEventAttributes?: temporal.api.history.v1.NexusOperationScheduledEventAttributes.$Shape | null;
                        nexusOperationStartedEventAttributes?: temporal.api.history.v1.NexusOperationStartedEventAttributes.$Shape | null;
                        nexusOperationCompletedEventAttributes?: temporal.api.history.v1.NexusOperationCompletedEventAttributes.$Shape | null;
                        nexusOperationFailedEventAttributes?: temporal.api.history.v1.NexusOperationFailedEventAttributes.$Shape | null;
                        nexusOperationCanceledEventAttributes?: temporal.api.history.v1.NexusOperationCanceledEventAttributes.$Shape | null;
                        nexusOperationTimedOutEventAttributes?: temporal.api.history.v1.NexusOperationTimedOutEventAttributes.$Shape | null;
                        nexusOperationCancelRequestedEventAttributes?: temporal.api.history.v1.NexusOperationCancelRequestedEventAttributes.$Shape | null;
                        workflowExecutionOptionsUpdatedEventAttributes?: temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes.$Shape | null;
                        nexusOperationCancelRequestCompletedEventAttributes?: temporal.api.history.v1.NexusOperationCancelRequestCompletedEventAttributes.$Shape | null;
                        nexusOperationCancelRequestFailedEventAttributes?: temporal.api.history.v1.NexusOperationCancelRequestFailedEventAttributes.$Shape | null;
                        workflowExecutionPausedEventAttributes?: temporal.api.history.v1.WorkflowExecutionPausedEventAttributes.$Shape | null;
                        workflowExecutionUnpausedEventAttributes?: temporal.api.history.v1.WorkflowExecutionUnpausedEventAttributes.$Shape | null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: temporal.api.history.v1.WorkflowExecutionTimeSkippingTransitionedEventAttributes.$Shape | null;
                    } & (({
                        attributes?: undefined;
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionStartedEventAttributes";
                        workflowExecutionStartedEventAttributes: temporal.api.history.v1.WorkflowExecutionStartedEventAttributes.$Shape;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionCompletedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes: temporal.api.history.v1.WorkflowExecutionCompletedEventAttributes.$Shape;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionFailedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes: temporal.api.history.v1.WorkflowExecutionFailedEventAttributes.$Shape;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionTimedOutEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes: temporal.api.history.v1.WorkflowExecutionTimedOutEventAttributes.$Shape;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowTaskScheduledEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes: temporal.api.history.v1.WorkflowTaskScheduledEventAttributes.$Shape;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowTaskStartedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes: temporal.api.history.v1.WorkflowTaskStartedEventAttributes.$Shape;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowTaskCompletedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes: temporal.api.history.v1.WorkflowTaskCompletedEventAttributes.$Shape;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowTaskTimedOutEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes: temporal.api.history.v1.WorkflowTaskTimedOutEventAttributes.$Shape;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowTaskFailedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes: temporal.api.history.v1.WorkflowTaskFailedEventAttributes.$Shape;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "activityTaskScheduledEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes: temporal.api.history.v1.ActivityTaskScheduledEventAttributes.$Shape;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "activityTaskStartedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes: temporal.api.history.v1.ActivityTaskStartedEventAttributes.$Shape;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "activityTaskCompletedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes: temporal.api.history.v1.ActivityTaskCompletedEventAttributes.$Shape;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "activityTaskFailedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes: temporal.api.history.v1.ActivityTaskFailedEventAttributes.$Shape;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "activityTaskTimedOutEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes: temporal.api.history.v1.ActivityTaskTimedOutEventAttributes.$Shape;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "timerStartedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes: temporal.api.history.v1.TimerStartedEventAttributes.$Shape;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "timerFiredEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes: temporal.api.history.v1.TimerFiredEventAttributes.$Shape;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "activityTaskCancelRequestedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes: temporal.api.history.v1.ActivityTaskCancelRequestedEventAttributes.$Shape;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "activityTaskCanceledEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes: temporal.api.history.v1.ActivityTaskCanceledEventAttributes.$Shape;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "timerCanceledEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes: temporal.api.history.v1.TimerCanceledEventAttributes.$Shape;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "markerRecordedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes: temporal.api.history.v1.MarkerRecordedEventAttributes.$Shape;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionSignaledEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes: temporal.api.history.v1.WorkflowExecutionSignaledEventAttributes.$Shape;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionTerminatedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes: temporal.api.history.v1.WorkflowExecutionTerminatedEventAttributes.$Shape;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionCancelRequestedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes: temporal.api.history.v1.WorkflowExecutionCancelRequestedEventAttributes.$Shape;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionCanceledEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes: temporal.api.history.v1.WorkflowExecutionCanceledEventAttributes.$Shape;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "requestCancelExternalWorkflowExecutionInitiatedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes: temporal.api.history.v1.RequestCancelExternalWorkflowExecutionInitiatedEventAttributes.$Shape;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "requestCancelExternalWorkflowExecutionFailedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes: temporal.api.history.v1.RequestCancelExternalWorkflowExecutionFailedEventAttributes.$Shape;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "externalWorkflowExecutionCancelRequestedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes: temporal.api.history.v1.ExternalWorkflowExecutionCancelRequestedEventAttributes.$Shape;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionContinuedAsNewEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes: temporal.api.history.v1.WorkflowExecutionContinuedAsNewEventAttributes.$Shape;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "startChildWorkflowExecutionInitiatedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes: temporal.api.history.v1.StartChildWorkflowExecutionInitiatedEventAttributes.$Shape;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "startChildWorkflowExecutionFailedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes: temporal.api.history.v1.StartChildWorkflowExecutionFailedEventAttributes.$Shape;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "childWorkflowExecutionStartedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes: temporal.api.history.v1.ChildWorkflowExecutionStartedEventAttributes.$Shape;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "childWorkflowExecutionCompletedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes: temporal.api.history.v1.ChildWorkflowExecutionCompletedEventAttributes.$Shape;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "childWorkflowExecutionFailedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes: temporal.api.history.v1.ChildWorkflowExecutionFailedEventAttributes.$Shape;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "childWorkflowExecutionCanceledEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes: temporal.api.history.v1.ChildWorkflowExecutionCanceledEventAttributes.$Shape;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "childWorkflowExecutionTimedOutEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes: temporal.api.history.v1.ChildWorkflowExecutionTimedOutEventAttributes.$Shape;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "childWorkflowExecutionTerminatedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes: temporal.api.history.v1.ChildWorkflowExecutionTerminatedEventAttributes.$Shape;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "signalExternalWorkflowExecutionInitiatedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes: temporal.api.history.v1.SignalExternalWorkflowExecutionInitiatedEventAttributes.$Shape;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "signalExternalWorkflowExecutionFailedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes: temporal.api.history.v1.SignalExternalWorkflowExecutionFailedEventAttributes.$Shape;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "externalWorkflowExecutionSignaledEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes: temporal.api.history.v1.ExternalWorkflowExecutionSignaledEventAttributes.$Shape;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "upsertWorkflowSearchAttributesEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes: temporal.api.history.v1.UpsertWorkflowSearchAttributesEventAttributes.$Shape;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionUpdateAcceptedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes: temporal.api.history.v1.WorkflowExecutionUpdateAcceptedEventAttributes.$Shape;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionUpdateRejectedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes: temporal.api.history.v1.WorkflowExecutionUpdateRejectedEventAttributes.$Shape;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionUpdateCompletedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes: temporal.api.history.v1.WorkflowExecutionUpdateCompletedEventAttributes.$Shape;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowPropertiesModifiedExternallyEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes: temporal.api.history.v1.WorkflowPropertiesModifiedExternallyEventAttributes.$Shape;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "activityPropertiesModifiedExternallyEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes: temporal.api.history.v1.ActivityPropertiesModifiedExternallyEventAttributes.$Shape;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowPropertiesModifiedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes: temporal.api.history.v1.WorkflowPropertiesModifiedEventAttributes.$Shape;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionUpdateAdmittedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes: temporal.api.history.v1.WorkflowExecutionUpdateAdmittedEventAttributes.$Shape;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "nexusOperationScheduledEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes: temporal.api.history.v1.NexusOperationScheduledEventAttributes.$Shape;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "nexusOperationStartedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes: temporal.api.history.v1.NexusOperationStartedEventAttributes.$Shape;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "nexusOperationCompletedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes: temporal.api.history.v1.NexusOperationCompletedEventAttributes.$Shape;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "nexusOperationFailedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes: temporal.api.history.v1.NexusOperationFailedEventAttributes.$Shape;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "nexusOperationCanceledEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes: temporal.api.history.v1.NexusOperationCanceledEventAttributes.$Shape;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "nexusOperationTimedOutEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes: temporal.api.history.v1.NexusOperationTimedOutEventAttributes.$Shape;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "nexusOperationCancelRequestedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes: temporal.api.history.v1.NexusOperationCancelRequestedEventAttributes.$Shape;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionOptionsUpdatedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes: temporal.api.history.v1.WorkflowExecutionOptionsUpdatedEventAttributes.$Shape;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "nexusOperationCancelRequestCompletedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes: temporal.api.history.v1.NexusOperationCancelRequestCompletedEventAttributes.$Shape;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "nexusOperationCancelRequestFailedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes: temporal.api.history.v1.NexusOperationCancelRequestFailedEventAttributes.$Shape;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionPausedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes: temporal.api.history.v1.WorkflowExecutionPausedEventAttributes.$Shape;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionUnpausedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes: temporal.api.history.v1.WorkflowExecutionUnpausedEventAttributes.$Shape;
                        workflowExecutionTimeSkippingTransitionedEventAttributes?: null;
                    } | {
                        attributes?: "workflowExecutionTimeSkippingTransitionedEventAttributes";
                        workflowExecutionStartedEventAttributes?: null;
                        workflowExecutionCompletedEventAttributes?: null;
                        workflowExecutionFailedEventAttributes?: null;
                        workflowExecutionTimedOutEventAttributes?: null;
                        workflowTaskScheduledEventAttributes?: null;
                        workflowTaskStartedEventAttributes?: null;
                        workflowTaskCompletedEventAttributes?: null;
                        workflowTaskTimedOutEventAttributes?: null;
                        workflowTaskFailedEventAttributes?: null;
                        activityTaskScheduledEventAttributes?: null;
                        activityTaskStartedEventAttributes?: null;
                        activityTaskCompletedEventAttributes?: null;
                        activityTaskFailedEventAttributes?: null;
                        activityTaskTimedOutEventAttributes?: null;
                        timerStartedEventAttributes?: null;
                        timerFiredEventAttributes?: null;
                        activityTaskCancelRequestedEventAttributes?: null;
                        activityTaskCanceledEventAttributes?: null;
                        timerCanceledEventAttributes?: null;
                        markerRecordedEventAttributes?: null;
                        workflowExecutionSignaledEventAttributes?: null;
                        workflowExecutionTerminatedEventAttributes?: null;
                        workflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionCanceledEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        requestCancelExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionCancelRequestedEventAttributes?: null;
                        workflowExecutionContinuedAsNewEventAttributes?: null;
                        startChildWorkflowExecutionInitiatedEventAttributes?: null;
                        startChildWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionStartedEventAttributes?: null;
                        childWorkflowExecutionCompletedEventAttributes?: null;
                        childWorkflowExecutionFailedEventAttributes?: null;
                        childWorkflowExecutionCanceledEventAttributes?: null;
                        childWorkflowExecutionTimedOutEventAttributes?: null;
                        childWorkflowExecutionTerminatedEventAttributes?: null;
                        signalExternalWorkflowExecutionInitiatedEventAttributes?: null;
                        signalExternalWorkflowExecutionFailedEventAttributes?: null;
                        externalWorkflowExecutionSignaledEventAttributes?: null;
                        upsertWorkflowSearchAttributesEventAttributes?: null;
                        workflowExecutionUpdateAcceptedEventAttributes?: null;
                        workflowExecutionUpdateRejectedEventAttributes?: null;
                        workflowExecutionUpdateCompletedEventAttributes?: null;
                        workflowPropertiesModifiedExternallyEventAttributes?: null;
                        activityPropertiesModifiedExternallyEventAttributes?: null;
                        workflowPropertiesModifiedEventAttributes?: null;
                        workflowExecutionUpdateAdmittedEventAttributes?: null;
                        nexusOperationScheduledEventAttributes?: null;
                        nexusOperationStartedEventAttributes?: null;
                        nexusOperationCompletedEventAttributes?: null;
                        nexusOperationFailedEventAttributes?: null;
                        nexusOperationCanceledEventAttributes?: null;
                        nexusOperationTimedOutEventAttributes?: null;
                        nexusOperationCancelRequestedEventAttributes?: null;
                        workflowExecutionOptionsUpdatedEventAttributes?: null;
                        nexusOperationCancelRequestCompletedEventAttributes?: null;
                        nexusOperationCancelRequestFailedEventAttributes?: null;
                        workflowExecutionPausedEventAttributes?: null;
                        workflowExecutionUnpausedEventAttributes?: null;
                        workflowExecutionTimeSkippingTransitionedEventAttributes: temporal.api.history.v1.WorkflowExecutionTimeSkippingTransitionedEventAttributes.$Shape;
                    }));
                }
                interface IHistory extends temporal.api.history.v1.History.$Properties {
                }
                class History {
                    private constructor();
                    events: temporal.api.history.v1.HistoryEvent.$Properties[];
                    static create(properties: temporal.api.history.v1.History.$Shape): temporal.api.history.v1.History & temporal.api.history.v1.History.$Shape;
                    static create(properties?: temporal.api.history.v1.History.$Properties): temporal.api.history.v1.History;
                    static encode(message: temporal.api.history.v1.History.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                    static encodeDelimited(message: temporal.api.history.v1.History.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
                    static decode(reader: ($protobuf.Reader | Uint8Array), length?: number): temporal.api.history.v1.History & temporal.api.history.v1.History.$Shape;
                    static decodeDelimited(reader: ($protobuf.Reader | Uint8Array)): temporal.api.history.v1.History & temporal.api.history.v1.History.$Shape;
                    static fromObject(object: {
                        [k: string]: any;
                    }): temporal.api.history.v1.History;
                    static toObject(message: temporal.api.history.v1.History, options?: $protobuf.IConversionOptions): {
                        [k: string]: any;
                    };
                    toJSON(): {
                        [k: string]: any;
                    };
                }
                namespace History {
                    interface $Properties {
                        events?: (temporal.api.history.v1.HistoryEvent.$Properties[] | null);
                    }
                    type $Shape = {
                        events?: temporal.api.history.v1.HistoryEvent.$Shape[] | null;
                    };
                }
            }
        }
        namespace workflow {
            namespace v1 {
                namespace ResetPoints {
                    interface $Properties {
                        points?: (temporal.api.workflow.v1.ResetPointInfo.$Properties[] | null);
                    }
                    type $Shape = temporal.api.workflow.v1.ResetPoints.$Properties;
                }
                namespace ResetPointInfo {
                    interface $Properties {
                        buildId?: (string | null);
                        binaryChecksum?: (string | null);
                        runId?: (string | null);
                        firstWorkflowTaskCompletedId?: (Long | null);
                        createTime?: (google.protobuf.Timestamp.$Properties | null);
                        expireTime?: (google.protobuf.Timestamp.$Properties | null);
                        resettable?: (boolean | null);
                    }
                }
                namespace VersioningOverride {
                    interface $Properties {
                        pinned?: (temporal.api.workflow.v1.VersioningOverride.PinnedOverride.$Properties | null);
                        autoUpgrade?: (boolean | null);
                        oneTime?: (temporal.api.workflow.v1.VersioningOverride.OneTimeOverride.$Properties | null);
                        behavior?: (temporal.api.enums.v1.VersioningBehavior | null);
                        deployment?: (temporal.api.deployment.v1.Deployment.$Properties | null);
                        pinnedVersion?: (string | null);
                        override?: ("pinned" | "autoUpgrade" | "oneTime");
                    }
                    type $Shape = {
                        pinned?: temporal.api.workflow.v1.VersioningOverride.PinnedOverride.$Shape | null;
                        autoUpgrade?: boolean | null;
                        oneTime?: temporal.api.workflow.v1.VersioningOverride.OneTimeOverride.$Shape | null;
                        behavior?: temporal.api.enums.v1.VersioningBehavior | null;
                        deployment?: temporal.api.deployment.v1.Deployment.$Shape | null;
                        pinnedVersion?: string | null;
                    } & (({
                        override?: undefined;
                        pinned?: null;
                        autoUpgrade?: null;
                        oneTime?: null;
                    } | {
                        override?: "pinned";
                        pinned: temporal.api.workflow.v1.VersioningOverride.PinnedOverride.$Shape;
                        autoUpgrade?: null;
                        oneTime?: null;
                    } | {
                        override?: "autoUpgrade";
                        pinned?: null;
                        autoUpgrade: boolean;
                        oneTime?: null;
                    } | {
                        override?: "oneTime";
                        pinned?: null;
                        autoUpgrade?: null;
                        oneTime: temporal.api.workflow.v1.VersioningOverride.OneTimeOverride.$Shape;
                    }));
                    namespace PinnedOverride {
                        interface $Properties {
                            behavior?: (temporal.api.workflow.v1.VersioningOverride.PinnedOverrideBehavior | null);
                            version?: (temporal.api.deployment.v1.WorkerDeploymentVersion.$Properties | null);
                        }
                        type $Shape = temporal.api.workflow.v1.VersioningOverride.PinnedOverride.$Properties;
                    }
                    namespace OneTimeOverride {
                        interface $Properties {
                            targetDeploymentVersion?: (temporal.api.deployment.v1.WorkerDeploymentVersion.$Properties | null);
                        }
                        type $Shape = temporal.api.workflow.v1.VersioningOverride.OneTimeOverride.$Properties;
                    }
                    enum PinnedOverrideBehavior {
                        PINNED_OVERRIDE_BEHAVIOR_UNSPECIFIED = 0,
                        PINNED_OVERRIDE_BEHAVIOR_PINNED = 1
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
            type $Shape = google.protobuf.Duration.$Properties;
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
            type $Shape = google.protobuf.Timestamp.$Properties;
        }
    }
}
export {};
