import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { diagnostic } from '@workflow-builder/diagnostics';
import { DtoValidator, type Dto, type Finding } from '@workflow-builder/messaging';
import { getMetadataStorage } from 'class-validator';
import { Problem } from './problem.js';

/**
 * Checks request bodies against their DTOs; what does not fit is answered 400, one diagnostic a violation. Nest's own pipe
 * would rebuild the whole body, and drop keys such as `constructor` from within a document.
 */
@Injectable()
export class RequestPipe implements PipeTransform {
  private readonly validator = new DtoValidator();

  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type !== 'body' || !isDto(metatype)) return value;
    refuse(this.validator.findings(metatype, value));
    return value;
  }
}

/** Findings that one answer names. */
const MAX_NAMED = 50;

/** @throws Problem 400 with the findings, the first 50, if there are any */
export function refuse(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  throw new Problem(
    400,
    findings
      .slice(0, MAX_NAMED)
      .map(({ field, reason }) => diagnostic('REQUEST_INVALID', { reason }, field === '' ? {} : { field })),
  );
}

function isDto(metatype: ArgumentMetadata['metatype']): metatype is Dto {
  return (
    metatype !== undefined && getMetadataStorage().getTargetValidationMetadatas(metatype, '', false, false).length > 0
  );
}
