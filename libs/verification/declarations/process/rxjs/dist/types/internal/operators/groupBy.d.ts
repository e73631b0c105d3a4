import { Observable } from '../Observable';
export interface GroupedObservable<K, T> extends Observable<T> {
    readonly key: K;
}
