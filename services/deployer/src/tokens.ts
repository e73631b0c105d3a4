/** Injects the service's `Store`: `@Inject(STORE)`. */
export const STORE = Symbol('Store');
