import { defineComponent } from '@workflow-builder/component-kit';
import { ownValue } from '@workflow-builder/workflow-model';
import { SignalConfig } from './config.js';
import { lowerSignal } from './lower.js';
import { signalManifest } from './manifest.js';

export const signal = defineComponent({
  type: 'signal',
  identity: { componentId: 'comp_signal', componentName: 'Signal' },
  role: ({ config }) => (ownValue(config, 'direction') === 'send' ? 'step' : 'receiver'),
  config: SignalConfig,
  lower: lowerSignal,
  manifest: signalManifest,
});
