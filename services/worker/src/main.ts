import { bootstrapService, loadSettings } from '@workflow-builder/service-kit';
import { WorkerSettings } from './settings.js';
import { workerOptions } from './worker.options.js';

await bootstrapService(workerOptions(loadSettings(WorkerSettings)));
