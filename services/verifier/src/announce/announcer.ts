import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  STAGE_ANNOUNCED_SUBJECT,
  STAGE_ENQUIRED_SUBJECT,
  type StageAnnouncementDto,
} from '@workflow-builder/contracts';
import { Bus } from '@workflow-builder/messaging';
import type { Verifier } from '@workflow-builder/verification';
import { VERIFIER } from '../verify/verifier.token.js';

const INTERVAL_MS = 5_000;

/** Tells the gateways that this verifier is ready, with which tools: every five seconds, and when asked. */
@Injectable()
export class Announcer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly instance = randomUUID();
  private stop: () => void = () => undefined;

  constructor(
    private readonly bus: Bus,
    @Inject(VERIFIER) private readonly verifier: Verifier,
  ) {}

  /** Called once for the HTTP application and once for its microservice. */
  onApplicationBootstrap(): void {
    this.stop();
    const announce = (): void => void this.announce();
    const stopListening = this.bus.listen(STAGE_ENQUIRED_SUBJECT, announce);
    const repeat = setInterval(announce, INTERVAL_MS);
    this.stop = () => {
      stopListening();
      clearInterval(repeat);
    };
    announce();
  }

  onApplicationShutdown(): void {
    this.stop();
  }

  private async announce(): Promise<void> {
    if (!this.bus.isConnected()) return;
    const announcement: StageAnnouncementDto = {
      service: 'verifier',
      instance: this.instance,
      tools: this.verifier.tools,
      at: new Date().toISOString(),
    };
    try {
      await this.bus.announce(STAGE_ANNOUNCED_SUBJECT, announcement);
    } catch (error) {
      this.bus.options.logger.warn({ err: error }, 'The verifier could not announce itself; it will try again.');
    }
  }
}
