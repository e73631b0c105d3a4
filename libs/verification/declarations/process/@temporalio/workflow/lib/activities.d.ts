import { ActivityCancellationType, type ActivityOptions as ActivityOptionsCommon, type LocalActivityOptions as LocalActivityOptionsCommon } from '@temporalio/common/lib/activity-options';
import type { EventGroupMarker } from './event-groups';
export type ActivityOptions = ActivityOptionsCommon & {
    eventGroups?: EventGroupMarker[];
};
export type LocalActivityOptions = LocalActivityOptionsCommon & {
    eventGroups?: EventGroupMarker[];
};
export { ActivityCancellationType };
export {};
