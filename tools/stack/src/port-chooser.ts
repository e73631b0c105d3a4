import { freePort } from '@workflow-builder/servers';

/** Chooses free ports for processes that start later: none twice, and none of those already spoken for. */
export class PortChooser {
  readonly #taken: Set<number>;

  constructor(taken: Iterable<number>) {
    this.#taken = new Set(taken);
  }

  async next(): Promise<number> {
    const port = await freePort();
    if (this.#taken.has(port)) return this.next();
    this.#taken.add(port);
    return port;
  }
}
