/**
 * For whom the store works. `platform` may do everything, and names who answers for it in the audit; a `user` may do what the
 * roles of their memberships allow. `accessToken` is the user's own JWT, which the adapter over HTTP passes on.
 */
export type Caller =
  | { readonly kind: 'platform'; readonly actor: string }
  | { readonly kind: 'user'; readonly id: string; readonly accessToken: string };
