import { Injectable } from '@nestjs/common';
import type { LogEntryDto } from '@workflow-builder/contracts';
import { GatewaySettings } from '../settings.js';
import { redacted } from './redacted.js';
import { redactedText } from './secrets.js';

/** Keeps secrets and what is too large out of what is stored and shown of runs. */
@Injectable()
export class Redaction {
  private readonly maxBytes: number;

  constructor({ MAX_PAYLOAD_BYTES }: GatewaySettings) {
    this.maxBytes = MAX_PAYLOAD_BYTES;
  }

  value(value: unknown): unknown {
    return redacted(value, this.maxBytes);
  }

  text(text: string): string {
    return redactedText(text);
  }

  entry(entry: LogEntryDto): LogEntryDto {
    const { input, output, error } = entry;
    return {
      ...entry,
      input: this.value(input),
      output: this.value(output),
      ...(error !== undefined && { error: this.text(error) }),
    };
  }
}
