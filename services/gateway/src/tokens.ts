/** Injects the store's port. */
export const STORE = Symbol('Store');

/** Injects the version of platform and compiler, as a string. */
export const VERSION = Symbol('Version');
