import { defineActivity } from '@workflow-builder/component-kit';
import { json } from '@workflow-builder/ir';
import { TypescriptProcessorConfig } from './config.js';
import { typescriptProcessorInput } from './lower.js';

export const typescriptProcessor = defineActivity({
  name: 'typescript-processor',
  identity: { componentId: 'comp_typescript_processor', componentName: 'TypeScript Processor' },
  config: TypescriptProcessorConfig,
  output: json,
  heartbeats: true,
  input: typescriptProcessorInput,
});
