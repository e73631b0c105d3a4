import type { ActivityFunction } from './interfaces';
import type { PayloadTypeInfo } from './type-info';
export interface ActivityDefinitionOptions {
    typeInfo?: PayloadTypeInfo;
}
type ActivityKeys<A> = {
    [K in keyof A & string]: A[K] extends ActivityFunction ? K : never;
}[keyof A & string];
export type ActivityTypeInfoMap<A> = Partial<Record<ActivityKeys<A>, PayloadTypeInfo>>;
export {};
