import { Consumer } from '@workflow-builder/contracts';
import type { ServiceOptions } from '@workflow-builder/service-kit';
import type { CodegenSettings } from './settings.js';
import { CodegenModule } from './codegen.module.js';

/** Codegen as a service of the platform. */
export function codegenOptions(settings: CodegenSettings): ServiceOptions<CodegenSettings> {
  return {
    name: 'codegen',
    settings,
    module: CodegenModule,
    serve: { settings: settings.transport, consumers: [Consumer.Codegen] },
  };
}
