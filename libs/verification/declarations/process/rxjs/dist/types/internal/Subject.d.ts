import { Operator } from './Operator';
import { Observable } from './Observable';
import { Observer } from './types';
export declare class Subject<T> extends Observable<T> {
    closed: boolean;
    private currentObservers;
    observers: Observer<T>[];
    isStopped: boolean;
    hasError: boolean;
    thrownError: any;
    static create: (...args: any[]) => any;
    constructor();
    lift<R>(operator: Operator<T, R>): Observable<R>;
    next(value: T): void;
    error(err: any): void;
    complete(): void;
    unsubscribe(): void;
    get observed(): boolean;
    asObservable(): Observable<T>;
}
