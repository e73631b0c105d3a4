import { Injectable, type PipeTransform } from '@nestjs/common';
import { LogEntryDto } from '@workflow-builder/contracts';
import { DtoValidator } from '@workflow-builder/messaging';
import { refuse } from '../http/request-pipe.js';

/** Takes one log entry or an array of them, as an array; answers 400 when one of them does not fit. */
@Injectable()
export class LogEntriesPipe implements PipeTransform {
  private readonly validator = new DtoValidator();

  transform(body: unknown): readonly LogEntryDto[] {
    const entries: readonly unknown[] = Array.isArray(body) ? body : [body];
    const sound = entries.filter((entry) => this.validator.accepts(LogEntryDto, entry));
    if (sound.length < entries.length) refuse(entries.flatMap((entry, index) => this.findings(entry, index)));
    return sound;
  }

  private findings(entry: unknown, index: number): ReturnType<DtoValidator['findings']> {
    const place = (field: string): string => (field === '' ? `${index}` : `${index}.${field}`);
    return this.validator.findings(LogEntryDto, entry).map(({ field, reason }) => ({ field: place(field), reason }));
  }
}
