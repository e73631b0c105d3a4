const DEFAULT_DEADLINE_MS = 1_000;

export type DependencyState = 'available' | 'unavailable';

export interface HealthReport {
  /** `unhealthy`: a required dependency is away. `degraded`: only optional ones are. */
  readonly status: 'healthy' | 'degraded' | 'unhealthy';
  readonly version: string;
  /** Seconds since the registry was created. */
  readonly uptime: number;
  readonly dependencies: Readonly<Record<string, DependencyState>>;
}

export interface DependencyCheck {
  readonly name: string;
  /** Whether the service is ready only with it. */
  readonly required: boolean;
  /** Resolves to whether the dependency is there; rejecting and silence past the deadline mean that it is not. */
  readonly check: () => Promise<boolean> | boolean;
  /** Milliseconds; default 1000. */
  readonly deadlineMs?: number;
}

/** What a service depends on, and whether it is there. */
export class HealthRegistry {
  readonly #checks = new Map<string, DependencyCheck>();
  readonly #startedAt = performance.now();
  readonly #version: string;

  constructor(version: string) {
    this.#version = version;
  }

  /** Adds a dependency, or replaces the one of that name. */
  register(check: DependencyCheck): void {
    this.#checks.set(check.name, check);
  }

  /** The process answers, whatever its dependencies do. */
  liveness(): HealthReport {
    return { status: 'healthy', version: this.#version, uptime: this.#uptime(), dependencies: {} };
  }

  /** Checks all dependencies, side by side. */
  async readiness(): Promise<HealthReport> {
    const checked = await Promise.all([...this.#checks.values()].map(async (c) => ({ ...c, state: await stateOf(c) })));
    const away = checked.filter(({ state }) => state === 'unavailable');
    return {
      status: away.length === 0 ? 'healthy' : away.some(({ required }) => required) ? 'unhealthy' : 'degraded',
      version: this.#version,
      uptime: this.#uptime(),
      dependencies: Object.fromEntries(checked.map(({ name, state }) => [name, state])),
    };
  }

  #uptime(): number {
    return Math.floor((performance.now() - this.#startedAt) / 1000);
  }
}

async function stateOf({ check, deadlineMs = DEFAULT_DEADLINE_MS }: DependencyCheck): Promise<DependencyState> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, deadlineMs, false);
  });
  const answer = (async () => check())().catch(() => false);
  const there = await Promise.race([answer, deadline]);
  clearTimeout(timer);
  return there ? 'available' : 'unavailable';
}
