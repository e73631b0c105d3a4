export { gatewayOptions } from './gateway.options.js';
export { GatewaySettings } from './settings.js';
