import type { ManifestContext } from '@workflow-builder/component-kit';
import type { ManifestPart } from '@workflow-builder/manifest';
import type { SignalConfig } from './config.js';

/** A signal that is received; what is sent is another workflow's to list. */
export function signalManifest({ config }: ManifestContext<SignalConfig>): ManifestPart | undefined {
  const { signalName, direction = 'receive', parametersSchema, description } = config;
  if (direction === 'send') return undefined;
  return {
    signals: [
      {
        name: signalName,
        startsRun: false,
        ...(description === undefined ? {} : { description }),
        ...(parametersSchema === undefined ? {} : { schema: parametersSchema }),
      },
    ],
  };
}
