import { Injectable, type PipeTransform } from '@nestjs/common';
import { LogEntryDto } from '@workflow-builder/contracts';
import { DtoValidator, type Finding } from '@workflow-builder/messaging';
import { refuse } from '../http/request-pipe.js';
import { unstorable } from './storable.js';

/** Entries that one request may bring. */
const MAX_ENTRIES = 1_000;

/** Takes one log entry or an array of at most 1,000, as an array; answers 400 when one of them does not fit. */
@Injectable()
export class LogEntriesPipe implements PipeTransform {
  private readonly validator = new DtoValidator();

  transform(body: unknown): readonly LogEntryDto[] {
    const entries: readonly unknown[] = Array.isArray(body) ? body : [body];
    if (entries.length > MAX_ENTRIES)
      refuse([{ field: '', reason: `more than ${MAX_ENTRIES} entries in one request` }]);
    const sound = entries.filter((entry) => this.isSound(entry));
    if (sound.length < entries.length) refuse(entries.flatMap((entry, index) => this.findings(entry, index)));
    return sound;
  }

  private isSound(entry: unknown): entry is LogEntryDto {
    return this.validator.accepts(LogEntryDto, entry) && unstorable(entry).length === 0;
  }

  private findings(entry: unknown, index: number): readonly Finding[] {
    const place = (field: string): string => (field === '' ? `${index}` : `${index}.${field}`);
    const findings = this.validator.accepts(LogEntryDto, entry)
      ? unstorable(entry)
      : this.validator.findings(LogEntryDto, entry);
    return findings.map(({ field, reason }) => ({ field: place(field), reason }));
  }
}
