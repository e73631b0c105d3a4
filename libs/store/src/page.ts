/** A part of a list in the order of its keys. */
export interface PageRequest {
  /** `next` of the page before; absent for the first one. */
  readonly after?: string;
  /** Most items of the page; at least 1. */
  readonly limit: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Key of the last item, when there are more. */
  readonly next?: string;
}
