type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without its undefined fields, so that absent fields are absent in JSON as well. */
export function withoutUndefined<T extends object>(object: T): Defined<T>;
export function withoutUndefined(object: object): object {
  const given: Readonly<Record<string, unknown>> = { ...object };
  const defined: Record<string, unknown> = {};
  for (const name of Object.keys(given)) if (given[name] !== undefined) defined[name] = given[name];
  return defined;
}
