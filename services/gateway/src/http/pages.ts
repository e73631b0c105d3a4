import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { diagnostic } from '@workflow-builder/diagnostics';
import type { Page, PageRequest } from '@workflow-builder/store';
import { Problem } from './problem.js';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** Query parameters of a list. */
export interface PageQuery {
  readonly limit?: string;
  readonly cursor?: string;
}

/** Documents them. */
export function ApiPage(): MethodDecorator {
  return applyDecorators(
    ApiQuery({
      name: 'limit',
      required: false,
      description: `Most items of the page, 1 to ${String(MAX_LIMIT)}; ${String(DEFAULT_LIMIT)} by default.`,
    }),
    ApiQuery({ name: 'cursor', required: false, description: '`nextCursor` of the page before.' }),
  );
}

/** @throws Problem 400 when the limit is out of bounds, or the cursor none that we gave */
export function pageRequest({ limit, cursor }: PageQuery): PageRequest {
  const count = limit === undefined ? DEFAULT_LIMIT : Number(limit);
  if (!Number.isInteger(count) || count < 1 || count > MAX_LIMIT) {
    throw invalid('limit', `limit must be a whole number from 1 to ${String(MAX_LIMIT)}`);
  }
  if (cursor === undefined || cursor === '') return { limit: count };
  const after = Buffer.from(cursor, 'base64url').toString();
  if (cursorOf(after) !== cursor || after.includes('\0')) throw invalid('cursor', 'cursor is none of an earlier page');
  return { limit: count, after };
}

/** The page as clients see it; cursors mean nothing to them. */
export function pageView<Item, View>(
  { items, next }: Page<Item>,
  view: (item: Item) => View,
): { readonly items: readonly View[]; readonly nextCursor?: string } {
  return { items: items.map(view), ...(next === undefined ? {} : { nextCursor: cursorOf(next) }) };
}

function cursorOf(key: string): string {
  return Buffer.from(key).toString('base64url');
}

function invalid(field: string, reason: string): Problem {
  return new Problem(400, [diagnostic('REQUEST_INVALID', { reason }, { field })]);
}
