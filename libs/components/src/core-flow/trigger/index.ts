import { defineComponent, schemaType } from '@workflow-builder/component-kit';
import { jsonObject } from '@workflow-builder/ir';
import { isJsonObject, ownValue } from '@workflow-builder/workflow-model';
import { TriggerConfig } from './config.js';
import { lowerTrigger } from './lower.js';
import { triggerManifest } from './manifest.js';

export const trigger = defineComponent({
  type: 'trigger',
  identity: { componentId: 'comp_trigger', componentName: 'Start' },
  role: 'entry',
  config: TriggerConfig,
  inputType(config) {
    const schema = ownValue(config, 'inputSchema');
    return isJsonObject(schema) ? schemaType(schema) : jsonObject;
  },
  lower: lowerTrigger,
  manifest: triggerManifest,
});
