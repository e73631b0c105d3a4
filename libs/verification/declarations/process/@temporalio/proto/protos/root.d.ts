export namespace coresdk {
    namespace activity_result {
        export class IDoBackoff {
            private opaque: unknown;
        }
    }
    namespace activity_task {
        export class ActivityTask {
            private opaque: unknown;
        }
        export class IActivityCancellationDetails {
            private opaque: unknown;
        }
    }
    namespace workflow_activation {
        export class IWorkflowActivation {
            private opaque: unknown;
        }
        export class WorkflowActivation {
            private opaque: unknown;
        }
        export class IInitializeWorkflow {
            private opaque: unknown;
        }
    }
    namespace nexus {
        export class NexusTask {
            private opaque: unknown;
        }
    }
    namespace workflow_commands {
        export class IWorkflowCommand {
            private opaque: unknown;
        }
        export class IContinueAsNewWorkflowExecution {
            private opaque: unknown;
        }
    }
    namespace workflow_completion {
        export class IWorkflowActivationCompletion {
            private opaque: unknown;
        }
    }
}
export namespace temporal {
    namespace api {
        namespace common {
            namespace v1 {
                export class IPayload {
                    private opaque: unknown;
                }
                export class IWorkflowExecution {
                    private opaque: unknown;
                }
            }
        }
        namespace enums {
            namespace v1 {
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
            }
        }
        namespace failure {
            namespace v1 {
                export class IFailure {
                    private opaque: unknown;
                }
            }
        }
        namespace sdk {
            namespace v1 {
                export class IWorkflowMetadata {
                    private opaque: unknown;
                }
            }
        }
        namespace history {
            namespace v1 {
                export class IHistory {
                    private opaque: unknown;
                }
                export class History {
                    private opaque: unknown;
                }
            }
        }
    }
}
export namespace google {
    namespace protobuf {
        export class ITimestamp {
            private opaque: unknown;
        }
    }
}
export {};
