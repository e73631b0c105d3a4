import { TeardownLogic } from './types';
export declare class Subscription {
    private initialTeardown?;
    static EMPTY: Subscription;
    closed: boolean;
    private _parentage;
    private _finalizers;
    constructor(initialTeardown?: (() => void) | undefined);
    unsubscribe(): void;
    add(teardown: TeardownLogic): void;
    private _hasParent;
    private _addParent;
    private _removeParent;
    remove(teardown: Exclude<TeardownLogic, void>): void;
}
