import { Link } from "../common";
export interface OperationContext {
    readonly service: string;
    readonly operation: string;
    readonly headers: Record<string, string>;
    readonly abortSignal: AbortSignal;
    readonly requestDeadline?: Date;
}
export interface StartOperationContext extends OperationContext {
    readonly callbackUrl?: string;
    readonly callbackHeaders?: Record<string, string>;
    readonly requestId: string;
    readonly inboundLinks: Link[];
    readonly outboundLinks: Link[];
}
export type CancelOperationContext = OperationContext;
