import type { Audit } from './audit.js';
import type { Components } from './components.js';
import type { Connectors } from './connectors.js';
import type { Members } from './members.js';
import type { Projects } from './projects.js';
import type { Services } from './services.js';
import type { Workflows } from './workflows.js';

/** What people make on the platform, as one caller sees and may change it. */
export interface Workspace {
  readonly projects: Projects;
  readonly members: Members;
  readonly services: Services;
  readonly workflows: Workflows;
  readonly connectors: Connectors;
  readonly components: Components;
  readonly audit: Audit;
}
