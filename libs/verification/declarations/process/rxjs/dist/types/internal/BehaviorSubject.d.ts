import { Subject } from './Subject';
export declare class BehaviorSubject<T> extends Subject<T> {
    private _value;
    constructor(_value: T);
    get value(): T;
    getValue(): T;
    next(value: T): void;
}
