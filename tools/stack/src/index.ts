export type { ExistingServers, ServerPorts, ServicePorts, StackEvent, StackOptions } from './options.js';
export type { Replica } from './replica.js';
export { runStack, type RunStackOptions } from './run-stack.js';
export { defaultPorts, serviceNames, type ServiceName } from './services.js';
export type { StackServers } from './servers.js';
export { startStack, type Stack } from './stack.js';
export type { RestartPolicy, Supervised, SupervisionEvent } from './supervised.js';
