/** Nobody has requested this deployment, or the request has not been noted yet. */
export class DeploymentUnknown extends Error {
  override readonly name = 'DeploymentUnknown';
  readonly code = 'DEPLOYMENT_UNKNOWN';

  constructor(id: string) {
    super(`There is no deployment ${id}.`);
  }
}
