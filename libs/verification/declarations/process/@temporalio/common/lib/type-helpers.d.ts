export type AnyFunc = (...args: any[]) => any;
export type OmitLast<T> = T extends [
    ...infer REST,
    any
] ? REST : never;
export type OmitLastParam<F extends AnyFunc> = (...args: OmitLast<Parameters<F>>) => ReturnType<F>;
export type OmitFirst<T> = T extends [
    any,
    ...infer REST
] ? REST : never;
export type OmitFirstParam<T> = T extends (...args: any[]) => any ? (...args: OmitFirst<Parameters<T>>) => ReturnType<T> : never;
export type ReplaceNested<T, ToReplace, ReplaceWith> = T extends (...args: any[]) => any ? T : [
    keyof T
] extends [
    never
] ? T : T extends Record<string, string> ? T : T extends {
    [k: string]: ToReplace;
} ? {
    [P in keyof T]: ReplaceNested<T[P], ToReplace, ReplaceWith>;
} : T extends ToReplace ? ReplaceWith | Exclude<T, ToReplace> : {
    [P in keyof T]: ReplaceNested<T[P], ToReplace, ReplaceWith>;
};
export {};
