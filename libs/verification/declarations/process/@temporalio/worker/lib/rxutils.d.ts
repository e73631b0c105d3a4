import type { GroupedObservable } from 'rxjs';
export interface CloseableGroupedObservable<K, T> extends GroupedObservable<K, T> {
    close(): void;
}
export {};
