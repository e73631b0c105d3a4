/** A value that a function of the database takes: a document goes as its JSON text. */
export type Argument = string | number | null | undefined | object;

/**
 * Functions of the database, called as one caller. What they do is written once, in the migrations; adapters differ in how
 * they reach them. Timestamps come as ISO 8601.
 */
export interface SqlFunctions {
  /** Calls `name` with named arguments; an undefined one is null. A function that gives JSON gives it parsed. */
  call<Result>(name: string, args: Readonly<Record<string, Argument>>): Promise<Result>;
}
