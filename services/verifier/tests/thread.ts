import { sourceThread } from '@workflow-builder/testing';

/** The verifier's threads, run from source. */
export const verifierThread = sourceThread(new URL('../../../libs/verification/src/pool/thread.ts', import.meta.url));
