export namespace coresdk {
    namespace activity_result {
        interface IDoBackoff {
            opaqueIDoBackoff: never;
        }
    }
    namespace activity_task {
        class ActivityTask {
            private opaque: unknown;
        }
        interface IActivityCancellationDetails {
            opaqueIActivityCancellationDetails: never;
        }
    }
    namespace workflow_activation {
        interface IWorkflowActivation {
            opaqueIWorkflowActivation: never;
        }
        class WorkflowActivation {
            private opaque: unknown;
        }
        interface IInitializeWorkflow {
            opaqueIInitializeWorkflow: never;
        }
    }
    namespace nexus {
        class NexusTask {
            private opaque: unknown;
        }
    }
    namespace workflow_commands {
        interface IWorkflowCommand {
            opaqueIWorkflowCommand: never;
        }
        interface IContinueAsNewWorkflowExecution {
            opaqueIContinueAsNewWorkflowExecution: never;
        }
    }
    namespace workflow_completion {
        interface IWorkflowActivationCompletion {
            opaqueIWorkflowActivationCompletion: never;
        }
    }
}
export namespace temporal {
    namespace api {
        namespace common {
            namespace v1 {
                interface IPayload {
                    opaqueIPayload: never;
                }
                interface IWorkflowExecution {
                    opaqueIWorkflowExecution: never;
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
                interface IFailure {
                    opaqueIFailure: never;
                }
            }
        }
        namespace sdk {
            namespace v1 {
                interface IWorkflowMetadata {
                    opaqueIWorkflowMetadata: never;
                }
            }
        }
        namespace history {
            namespace v1 {
                interface IHistory {
                    opaqueIHistory: never;
                }
                class History {
                    private opaque: unknown;
                }
            }
        }
    }
}
export namespace google {
    namespace protobuf {
        interface ITimestamp {
            opaqueITimestamp: never;
        }
    }
}
