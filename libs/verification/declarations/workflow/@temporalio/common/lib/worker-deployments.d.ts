export interface WorkerDeploymentVersion {
    readonly buildId: string;
    readonly deploymentName: string;
}
export declare const VersioningBehavior: {
    readonly PINNED: "PINNED";
    readonly AUTO_UPGRADE: "AUTO_UPGRADE";
};
export type VersioningBehavior = (typeof VersioningBehavior)[keyof typeof VersioningBehavior];
export declare const InitialVersioningBehavior: {
    readonly AUTO_UPGRADE: "AUTO_UPGRADE";
    readonly USE_RAMPING_VERSION: "USE_RAMPING_VERSION";
};
export type InitialVersioningBehavior = (typeof InitialVersioningBehavior)[keyof typeof InitialVersioningBehavior];
