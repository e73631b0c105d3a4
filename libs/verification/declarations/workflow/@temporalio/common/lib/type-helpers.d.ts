export type AnyFunc = (...args: any[]) => any;
export type OmitLast<T> = T extends [
    ...infer REST,
    any
] ? REST : never;
export type OmitLastParam<F extends AnyFunc> = (...args: OmitLast<Parameters<F>>) => ReturnType<F>;
export {};
