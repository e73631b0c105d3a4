import type { Duration } from '@temporalio/common/lib/time';
import type { WorkerDeploymentVersion } from '@temporalio/common';
export type WorkerTuner = ResourceBasedTuner | ResourceBasedTunerWithController | TunerHolder;
export interface TunerHolder {
    workflowTaskSlotSupplier: SlotSupplier<WorkflowSlotInfo>;
    activityTaskSlotSupplier: SlotSupplier<ActivitySlotInfo>;
    localActivityTaskSlotSupplier: SlotSupplier<LocalActivitySlotInfo>;
    nexusTaskSlotSupplier: SlotSupplier<NexusSlotInfo>;
}
export type SlotSupplier<SI extends SlotInfo> = ResourceBasedSlotsForType | FixedSizeSlotSupplier | CustomSlotSupplier<SI>;
export interface ResourceBasedTuner extends ResourceBasedTunerSlotOptions, ResourceBasedTunerOptionsConfig {
}
export interface ResourceBasedTunerWithController extends ResourceBasedTunerSlotOptions, ResourceBasedControllerConfig {
}
interface ResourceBasedTunerSlotOptions {
    workflowTaskSlotOptions?: ResourceBasedSlotOptions;
    activityTaskSlotOptions?: ResourceBasedSlotOptions;
    localActivityTaskSlotOptions?: ResourceBasedSlotOptions;
    nexusTaskSlotOptions?: ResourceBasedSlotOptions;
}
interface ResourceBasedTunerOptionsConfig {
    tunerOptions: ResourceBasedTunerOptions;
    controller?: never;
}
interface ResourceBasedControllerConfig {
    controller: ResourceBasedController;
    tunerOptions?: never;
}
type ResourceBasedTunerConfig = ResourceBasedTunerOptionsConfig | ResourceBasedControllerConfig;
export interface ResourceBasedTunerOptions {
    targetMemoryUsage: number;
    targetCpuUsage: number;
}
export declare class ResourceBasedController {
    private readonly nativeController;
    private constructor();
    static create(options: ResourceBasedTunerOptions): ResourceBasedController;
}
export interface ResourceBasedSlotOptions {
    minimumSlots?: number;
    maximumSlots?: number;
    rampThrottle?: Duration;
}
export type ResourceBasedSlotsForType = ResourceBasedSlotOptions & ResourceBasedTunerConfig & {
    type: 'resource-based';
};
export interface FixedSizeSlotSupplier {
    type: 'fixed-size';
    numSlots: number;
}
export interface CustomSlotSupplier<SI extends SlotInfo> {
    type: 'custom';
    reserveSlot(ctx: SlotReserveContext, abortSignal: AbortSignal): Promise<SlotPermit>;
    tryReserveSlot(ctx: SlotReserveContext): SlotPermit | null;
    markSlotUsed(ctx: SlotMarkUsedContext<SI>): void;
    releaseSlot(ctx: SlotReleaseContext<SI>): void;
}
export type SlotInfo = WorkflowSlotInfo | ActivitySlotInfo | LocalActivitySlotInfo | NexusSlotInfo;
export interface WorkflowSlotInfo {
    type: 'workflow';
    workflowType: string;
    isSticky: boolean;
}
export interface ActivitySlotInfo {
    type: 'activity';
    activityType: string;
}
export interface LocalActivitySlotInfo {
    type: 'local-activity';
    activityType: string;
}
export interface NexusSlotInfo {
    type: 'nexus';
    service: string;
    operation: string;
}
export interface SlotPermit {
}
export interface SlotReserveContext {
    slotType: SlotInfo['type'];
    taskQueue: string;
    workerIdentity: string;
    workerBuildId: string;
    workerDeploymentVersion?: WorkerDeploymentVersion;
    isSticky: boolean;
}
export interface SlotMarkUsedContext<SI extends SlotInfo> {
    slotInfo: SI;
    permit: SlotPermit;
}
export interface SlotReleaseContext<SI extends SlotInfo> {
    slotInfo?: SI;
    permit: SlotPermit;
}
export {};
