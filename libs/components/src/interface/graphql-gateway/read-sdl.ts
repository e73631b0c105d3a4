import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';

/** Longest schema that is read, in tokens. */
const MAX_TOKENS = 20_000;

/** A schema, or why there is none; `line` counts from 1. */
export type ReadSdl =
  | { readonly ok: true; readonly schema: GraphQLSchema }
  | { readonly ok: false; readonly reason: string; readonly line?: number };

/** Reads SDL and checks it. Never throws. */
export function readSdl(sdl: string): ReadSdl {
  try {
    return { ok: true, schema: buildSchema(sdl, { maxTokens: MAX_TOKENS }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    const line = error instanceof GraphQLError ? error.locations?.[0]?.line : undefined;
    return { ok: false, reason, ...(line === undefined ? {} : { line }) };
  }
}
