import { Injectable, type OnModuleInit } from '@nestjs/common';
import { STAGE_ANNOUNCED_SUBJECT, STAGE_ENQUIRED_SUBJECT, StageAnnouncementDto } from '@workflow-builder/contracts';
import { Bus, DtoValidator } from '@workflow-builder/messaging';

/** A stage process that has been silent for so long is taken for gone: three times the interval of announcements. */
const SILENCE_MS = 15_000;

/** Knows the stage processes that have announced themselves lately, and the tools they work with. */
@Injectable()
export class StageRoster implements OnModuleInit {
  private readonly validator = new DtoValidator();
  private readonly present = new Map<string, { readonly heardAt: number; readonly tools: readonly string[] }>();

  constructor(private readonly bus: Bus) {}

  onModuleInit(): void {
    this.bus.listen(STAGE_ANNOUNCED_SUBJECT, ({ data }) => {
      if (this.validator.accepts(StageAnnouncementDto, data)) this.note(data);
    });
    this.bus.whenLinked(() => void this.enquire());
  }

  /** Whether a stage process that works with this tool has been heard of lately. */
  offers(tool: string): boolean {
    this.forgetSilent();
    return [...this.present.values()].some(({ tools }) => tools.includes(tool));
  }

  /** Best effort: stages announce themselves unasked too. */
  private async enquire(): Promise<void> {
    try {
      await this.bus.announce(STAGE_ENQUIRED_SUBJECT, {});
    } catch (error) {
      this.bus.options.logger.warn({ err: error }, 'The stages could not be asked to announce themselves.');
    }
  }

  private note({ instance, tools }: StageAnnouncementDto): void {
    this.present.set(instance, { heardAt: Date.now(), tools: Object.keys(tools) });
  }

  private forgetSilent(): void {
    for (const [instance, { heardAt }] of this.present) {
      if (Date.now() - heardAt > SILENCE_MS) this.present.delete(instance);
    }
  }
}
