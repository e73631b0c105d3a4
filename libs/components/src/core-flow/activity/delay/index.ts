import { nothing, number } from '@workflow-builder/ir';
import { defineLibraryActivity } from '../library-activity.js';
import { DelayConfig } from './config.js';

export const delay = defineLibraryActivity({
  name: 'delay',
  identity: { componentId: 'comp_delay', componentName: 'Delay' },
  config: DelayConfig,
  lower(context) {
    const { durationMs, duration = '' } = context.config;
    if (durationMs !== undefined) return { operation: { kind: 'delay', duration: durationMs }, output: nothing };
    const seconds = context.value(duration, 'duration', number);
    return seconds && { operation: { kind: 'delay', duration: seconds }, output: nothing };
  },
});
