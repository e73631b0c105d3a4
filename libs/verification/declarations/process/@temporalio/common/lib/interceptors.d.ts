import type { AnyFunc, OmitLastParam } from './type-helpers';
import type { Payload } from './interfaces';
export type Next<IF, FN extends keyof IF> = Required<IF>[FN] extends AnyFunc ? OmitLastParam<Required<IF>[FN]> : never;
export type Headers = Record<string, Payload>;
export {};
