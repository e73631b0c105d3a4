export { Observable } from './internal/Observable';
export { GroupedObservable } from './internal/operators/groupBy';
export { Subject } from './internal/Subject';
export { BehaviorSubject } from './internal/BehaviorSubject';
export * from './internal/types';
export {};
