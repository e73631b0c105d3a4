import { type Answer, bodyOf, type Gateway } from '../gateway/gateway.js';
import type { ProjectSeed, ServiceSeed } from './verification-project.js';

/** What became of one record. */
export interface Seeded {
  readonly kind: 'project' | 'service' | 'workflow';
  readonly id: string;
  readonly outcome: 'created' | 'there already';
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Creates the project with its services and workflows; what is there already stays as it is. @throws Unavailable */
export async function seedProject(gateway: Gateway, { name, description, services }: ProjectSeed): Promise<Seeded[]> {
  const project = await ensured('project', await gateway.createProject({ name, description }), () =>
    byName(name, (cursor) => gateway.projects(cursor)),
  );
  const seeded = [project];
  for (const service of services) seeded.push(...(await seedService(gateway, project.id, service)));
  return seeded;
}

async function seedService(gateway: Gateway, projectId: string, { name, workflows }: ServiceSeed): Promise<Seeded[]> {
  const service = await ensured('service', await gateway.createService(projectId, { name }), () =>
    byName(name, (cursor) => gateway.services(projectId, cursor)),
  );
  const seeded = [service];
  for (const workflow of workflows) {
    const answer = await gateway.createWorkflow(projectId, service.id, workflow);
    seeded.push(await ensured('workflow', answer, () => Promise.resolve(idOf(workflow))));
  }
  return seeded;
}

async function ensured(kind: Seeded['kind'], answer: Answer<Named>, findId: () => Promise<string>): Promise<Seeded> {
  const exists = !answer.ok && answer.failure.errors.every(({ code }) => code === 'RECORD_EXISTS');
  return exists
    ? { kind, id: await findId(), outcome: 'there already' }
    : { kind, id: bodyOf(answer).id, outcome: 'created' };
}

interface NamedPage {
  readonly items: readonly Named[];
  readonly nextCursor?: string;
}

/** The id of what has this name: the gateway derives ids from names, but names may have changed since. */
async function byName(name: string, list: (cursor?: string) => Promise<Answer<NamedPage>>): Promise<string> {
  for (let page = bodyOf(await list()); ; page = bodyOf(await list(page.nextCursor))) {
    const found = page.items.find((item) => item.name === name);
    if (found !== undefined) return found.id;
    if (page.nextCursor === undefined) throw new Error(`"${name}" has been renamed; rename it back, or delete it.`);
  }
}

function idOf(workflow: unknown): string {
  return typeof workflow === 'object' && workflow !== null && 'id' in workflow ? String(workflow.id) : '';
}
