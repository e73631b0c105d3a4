export declare const SuggestContinueAsNewReason: {
    readonly HISTORY_SIZE_TOO_LARGE: "HISTORY_SIZE_TOO_LARGE";
    readonly TOO_MANY_HISTORY_EVENTS: "TOO_MANY_HISTORY_EVENTS";
    readonly TOO_MANY_UPDATES: "TOO_MANY_UPDATES";
};
export type SuggestContinueAsNewReason = (typeof SuggestContinueAsNewReason)[keyof typeof SuggestContinueAsNewReason];
