import { Observable } from './Observable';
import { Subscription } from './Subscription';
export interface UnaryFunction<T, R> {
    (source: T): R;
}
export interface OperatorFunction<T, R> extends UnaryFunction<Observable<T>, Observable<R>> {
}
export interface MonoTypeOperatorFunction<T> extends OperatorFunction<T, T> {
}
export interface Unsubscribable {
    unsubscribe(): void;
}
export declare type TeardownLogic = Subscription | Unsubscribable | (() => void) | void;
export interface Observer<T> {
    next: (value: T) => void;
    error: (err: any) => void;
    complete: () => void;
}
export {};
