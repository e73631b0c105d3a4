import { randomUUID } from 'node:crypto';
import type { NamedRef } from './index.js';

/** What the contracts of several ports need: records nobody else has, and a service to put them in. */
export const service: NamedRef = { id: 'svc', name: 'Service' };
export const unique = (name: string): string => `${name}-${randomUUID()}`;
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const hex = (length: number): string => randomUUID().replaceAll('-', '').repeat(4).slice(0, length);
