import { bootstrapService, loadSettings } from '@workflow-builder/service-kit';
import { gatewayOptions } from './gateway.options.js';
import { GatewaySettings } from './settings.js';

await bootstrapService(gatewayOptions(loadSettings(GatewaySettings)));
