import { bootstrapService, loadSettings } from '@workflow-builder/service-kit';
import { CodegenSettings } from './settings.js';
import { codegenOptions } from './codegen.options.js';

await bootstrapService(codegenOptions(loadSettings(CodegenSettings)));
