import type { Lowered } from '@workflow-builder/component-kit';
import { absent } from '@workflow-builder/ir';

/** What nodes compile to that only add to the manifest. */
export const pass: Lowered = { operation: { kind: 'pass' }, output: absent };
