/**
 * Why a change was not made. `unknown`: the caller sees no such thing, or not what it belongs to. `forbidden`: the caller's
 * role does not allow it. `stale`: it has changed since the revision that the caller knows. `taken`: the id stands for
 * something already. `in_use`: something else needs it.
 */
export type Refusal = 'unknown' | 'forbidden' | 'stale' | 'taken' | 'in_use';

/** How a change ended. */
export type Written<Value> = { readonly outcome: 'done'; readonly value: Value } | { readonly outcome: Refusal };

/** A record as it stands: `revision` counts its states from 1, and a change may name the one it builds on. */
export interface Revised {
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
