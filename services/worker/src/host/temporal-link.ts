import { NativeConnection } from '@temporalio/worker';
import { temporalConnectionOptions, type TemporalSettings, TemporalUnavailable } from '@workflow-builder/temporal';

/** The one connection that all Workers of this process share; opened when the first one needs it. */
export class TemporalLink {
  #connecting: Promise<NativeConnection> | undefined;

  constructor(private readonly settings: TemporalSettings) {}

  get namespace(): string {
    return this.settings.TEMPORAL_NAMESPACE;
  }

  /** Rejects with `TemporalUnavailable`; the next call then tries again. */
  async connection(): Promise<NativeConnection> {
    this.#connecting ??= this.#connect();
    try {
      return await this.#connecting;
    } catch (error) {
      this.#connecting = undefined;
      throw new TemporalUnavailable(error);
    }
  }

  /** Whether Temporal answers. */
  async ping(): Promise<void> {
    const { workflowService } = await this.connection();
    await workflowService.getSystemInfo({});
  }

  /** To be called when all Workers have ended. */
  async close(): Promise<void> {
    const connection = await this.#connecting?.catch(() => undefined);
    this.#connecting = undefined;
    await connection?.close();
  }

  async #connect(): Promise<NativeConnection> {
    return NativeConnection.connect(await temporalConnectionOptions(this.settings));
  }
}
