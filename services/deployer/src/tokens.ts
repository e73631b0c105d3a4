/** Injects the service's `Store`: `@Inject(STORE)`. */
export const STORE = Symbol('Store');

/** Injects the `DeploymentPorts`. */
export const DEPLOYMENT_PORTS = Symbol('DeploymentPorts');
