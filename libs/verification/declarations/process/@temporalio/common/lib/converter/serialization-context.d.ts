export interface WorkflowSerializationContext {
    type: 'workflow';
    namespace: string;
    workflowId: string;
}
export interface ActivitySerializationContext {
    type: 'activity';
    namespace: string;
    activityId?: string;
    workflowId?: string;
    isLocal: boolean;
}
export type SerializationContext = WorkflowSerializationContext | ActivitySerializationContext;
