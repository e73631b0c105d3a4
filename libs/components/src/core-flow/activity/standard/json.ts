/** Any JSON. A field whose value is undefined is not there. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

export type JsonObject = { [key: string]: JsonValue | undefined };
