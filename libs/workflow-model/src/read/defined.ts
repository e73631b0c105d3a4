type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without its undefined fields, so that absent fields are absent in JSON as well. */
export function withoutUndefined<T extends object>(object: T): Defined<T>;
export function withoutUndefined(object: object): object {
  const defined: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(object)) if (value !== undefined) defined[name] = value;
  return defined;
}
