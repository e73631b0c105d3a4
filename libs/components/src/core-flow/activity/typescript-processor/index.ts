import { defineActivity } from '@workflow-builder/component-kit';
import { json } from '@workflow-builder/ir';
import type { RegisteredActivity } from '../registered-activity.js';
import { TypescriptProcessorConfig } from './config.js';
import { processedType, typescriptProcessorInput } from './lower.js';

export const typescriptProcessor: RegisteredActivity = {
  ...defineActivity({
    name: 'typescript-processor',
    identity: { componentId: 'comp_typescript_processor', componentName: 'TypeScript Processor' },
    config: TypescriptProcessorConfig,
    output: json,
    heartbeats: true,
    input: typescriptProcessorInput,
  }),
  outputOf: processedType,
};
