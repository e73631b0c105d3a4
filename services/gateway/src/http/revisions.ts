import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { diagnostic } from '@workflow-builder/diagnostics';
import { Problem } from './problem.js';
import type { RecordRef } from './records.js';

/** The `ETag` of a record. */
export function entityTag({ revision }: { readonly revision: number }): string {
  return `"${String(revision)}"`;
}

/** Documents the header by which a change names the state that it builds on. */
export function ApiIfMatch(): MethodDecorator {
  const description = 'The `ETag` of the state that the change builds on, or `*` for any.';
  return applyDecorators(ApiHeader({ name: 'If-Match', required: true, description }));
}

/** Documents an answer without a body. */
export function ApiRemoved(): MethodDecorator {
  return ApiResponse({ status: 204, description: 'Gone.' });
}

const TAG = /^"(?<revision>[1-9]\d{0,8})"$/;

/**
 * The revision that `If-Match` names; undefined for `*`, which means any.
 * @throws Problem 428 without the header, 412 for a tag that no revision has
 */
export function revisionOf(ifMatch: string | undefined, record: RecordRef): number | undefined {
  const tag = ifMatch?.trim() ?? '';
  if (tag === '*') return undefined;
  if (tag === '') throw new Problem(428, [diagnostic('REVISION_REQUIRED', record)]);
  const revision = TAG.exec(tag)?.groups?.['revision'];
  if (revision === undefined) throw new Problem(412, [diagnostic('REVISION_STALE', record)]);
  return Number(revision);
}
