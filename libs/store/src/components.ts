import type { Page, PageRequest } from './page.js';
import type { Revised } from './written.js';

/** A component that was built on the platform, beside those it comes with. */
export interface NewComponent {
  /** Node type, unique. */
  readonly type: string;
  readonly name: string;
  readonly category: string;
  /** `admin`: only the platform sees it. */
  readonly visibility: 'public' | 'admin';
  /** Any JSON value. */
  readonly specification: unknown;
}

export interface Component extends NewComponent, Revised {}

/** Components by type. */
export interface Components {
  /** Creates or replaces. For the platform. */
  put(component: NewComponent): Promise<Component>;
  get(type: string): Promise<Component | undefined>;
  /** Ordered by type. */
  list(page: PageRequest): Promise<Page<Component>>;
}
