import { Inject, Injectable } from '@nestjs/common';
import type { Caller, NamedRef, Role, Store } from '@workflow-builder/store';
import { type RecordRef, refusedAs } from '../http/records.js';
import { STORE } from '../tokens.js';
import { unauthenticated } from './bearer-token.js';

/** What a request does to something of a project. `read`: every member may. `change`: owners and editors may. */
export type Deed = 'read' | 'change';

/** Why a request is refused. `unknown`: to the caller there is no such project. `forbidden`: the role does not allow it. */
export type Objection = 'unknown' | 'forbidden';

/**
 * What callers may do in projects, where row-level security does not say it: deployments and runs are the platform's own
 * records, and Temporal knows no users.
 */
@Injectable()
export class ProjectAccess {
  constructor(@Inject(STORE) private readonly store: Store) {}

  /** Undefined when the caller may. */
  async objection(caller: Caller, projectId: string, deed: Deed): Promise<Objection | undefined> {
    if (caller.kind === 'platform') return undefined;
    const members = await this.store.workspaceOf(caller).members.list(projectId);
    const role = members.find(({ userId }) => userId === caller.id)?.role;
    if (role === undefined) return 'unknown';
    return allows(role, deed) ? undefined : 'forbidden';
  }

  /**
   * Lets pass who may.
   * @param record what the refusal speaks of; default: the project
   * @throws Problem 403, 404
   */
  async demand(
    caller: Caller,
    projectId: string,
    deed: Deed,
    record: RecordRef = { kind: 'project', id: projectId },
  ): Promise<void> {
    const objection = await this.objection(caller, projectId, deed);
    if (objection !== undefined) throw refusedAs(objection, record);
  }

  /**
   * Lets pass who may deploy to the project. One that does not exist yet becomes the caller's.
   * @throws Problem 403, 404
   */
  async claim(caller: Caller, project: NamedRef): Promise<void> {
    if (caller.kind === 'platform') return;
    const { projects } = this.store.workspaceOf(caller);
    // It may be taken by others, or by the caller's own request a moment ago: the role tells.
    if ((await projects.get(project.id)) === undefined) await projects.create({ ...project, description: '' });
    await this.demand(caller, project.id, 'change');
  }

  /**
   * The same of a project that may not exist yet: until it does, everyone may, signed in or not.
   * @param caller undefined for who has not signed in
   * @throws Problem 401
   */
  async objectionOnceClaimed(
    caller: Caller | undefined,
    projectId: string,
    deed: Deed,
  ): Promise<Objection | undefined> {
    if (caller?.kind === 'platform' || (await this.store.projects.get(projectId)) === undefined) return undefined;
    if (caller === undefined) throw unauthenticated('there is none');
    return this.objection(caller, projectId, deed);
  }

  /**
   * Lets pass who might deploy to the project.
   * @throws Problem 403, 404
   */
  async demandClaimable(caller: Caller, project: NamedRef): Promise<void> {
    const objection = await this.objectionOnceClaimed(caller, project.id, 'change');
    if (objection !== undefined) throw refusedAs(objection, { kind: 'project', id: project.id });
  }
}

function allows(role: Role, deed: Deed): boolean {
  switch (role) {
    case 'owner':
    case 'editor':
      return true;
    case 'viewer':
      return deed === 'read';
  }
}
