/** The services of the platform and the ports that they listen on unless told otherwise. */
export const defaultPorts = {
  gateway: 3020,
  validator: 3021,
  codegen: 3022,
  verifier: 3023,
  deployer: 3024,
  worker: 3025,
} as const;

export type ServiceName = keyof typeof defaultPorts;

export const serviceNames: readonly ServiceName[] = [
  'gateway',
  'validator',
  'codegen',
  'verifier',
  'deployer',
  'worker',
];

/** The variable that chooses a service's port when the whole platform runs: `GATEWAY_PORT`. */
export function portSetting(service: ServiceName): string {
  return `${service.toUpperCase()}_PORT`;
}
