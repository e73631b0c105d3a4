export interface Priority {
    priorityKey?: number;
    fairnessKey?: string;
    fairnessWeight?: number;
}
