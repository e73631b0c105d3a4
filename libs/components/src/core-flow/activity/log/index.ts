import { defineActivity } from '@workflow-builder/component-kit';
import { boolean, objectType, required, string } from '@workflow-builder/ir';
import { LogConfig } from './config.js';
import { logInput } from './lower.js';

export const log = defineActivity({
  name: 'log',
  identity: { componentId: 'comp_log', componentName: 'Log' },
  config: LogConfig,
  output: objectType({ logged: required(boolean), timestamp: required(string) }),
  input: logInput,
});
