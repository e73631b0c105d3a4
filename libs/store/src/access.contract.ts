import { describe, expect, it } from '@jest/globals';
import { unique } from './records.contract.js';
import type { Caller, Role, Store, Workspace } from './index.js';

const about = { name: 'Name', description: '' };
/** PostgreSQL's own word for it. */
const DENIED = { code: '42501' };
const secret = { keyId: 'k', wrappedKey: 'w', ciphertext: 'c' };

/** What every adapter lets users do, by their role in a project. `userOf` gives a user with this id as a caller. */
export function accessContract(store: () => Store, userOf: (id: string) => Caller): void {
  describe('access', () => {
    const workspace = (user: string): Workspace => store().workspaceOf(userOf(user));

    /** A project of the user `owner-…`, with a service, a workflow, a connector, and a member in this role. */
    const shared = async (role: Role) => {
      const id = unique('project');
      const [owner, member] = [unique('owner'), unique(role)];
      const own = workspace(owner);
      await own.projects.create({ id, ...about });
      await own.services.create(id, { id: 'svc', ...about });
      await own.workflows.create(id, 'svc', { id: 'wf', name: 'Wf', document: {} });
      await own.connectors.create(id, { id: 'con', name: 'Con', kind: 'redis', secret });
      expect(await own.members.set(id, { userId: member, role })).toEqual({ outcome: 'done', value: null });
      return { id, owner, own, member, theirs: workspace(member) };
    };

    /** How each kind of change ends. */
    const changes = async ({ services, workflows, connectors, projects }: Workspace, id: string) => ({
      project: (await projects.update(id, about)).outcome,
      service: (await services.update(id, 'svc', about)).outcome,
      newService: (await services.create(id, { id: 'new', ...about })).outcome,
      workflow: (await workflows.update(id, { id: 'wf', name: 'Wf', document: [] })).outcome,
      newWorkflow: (await workflows.create(id, 'svc', { id: 'new', name: 'Wf', document: [] })).outcome,
      connector: (await connectors.update(id, 'con', { name: 'Con', kind: 'redis', secret })).outcome,
      newConnector: (await connectors.create(id, { id: 'new', name: 'Con', kind: 'redis', secret })).outcome,
      connectorGone: (await connectors.delete(id, 'new')).outcome,
      workflowGone: (await workflows.delete(id, 'new')).outcome,
      serviceGone: (await services.delete(id, 'new')).outcome,
    });

    const all = <Outcome>(outcome: Outcome) => ({
      ...{ project: outcome, service: outcome, newService: outcome, workflow: outcome, newWorkflow: outcome },
      ...{ connector: outcome, newConnector: outcome },
      ...{ connectorGone: outcome, workflowGone: outcome, serviceGone: outcome },
    });

    it('belongs to who created the project, and every change is theirs in the audit', async () => {
      const { id, owner, own } = await shared('viewer');
      expect(await own.members.list(id)).toContainEqual({ userId: owner, role: 'owner' });
      const { items } = await own.audit.ofProject(id, { limit: 50 });
      expect(new Set(items.map(({ actor }) => actor))).toEqual(new Set([owner]));
      expect(await own.workflows.revision(id, 'wf', 1)).toMatchObject({ savedBy: owner });
    });

    it('is none for a stranger, to whom the project does not exist', async () => {
      const { id } = await shared('viewer');
      const theirs = workspace(unique('stranger'));
      expect(await theirs.projects.get(id)).toBeUndefined();
      expect((await theirs.projects.list({ limit: 10 })).items).toEqual([]);
      expect((await theirs.workflows.list(id, { limit: 10 })).items).toEqual([]);
      expect((await theirs.connectors.list(id, { limit: 10 })).items).toEqual([]);
      expect((await theirs.audit.ofProject(id, { limit: 10 })).items).toEqual([]);
      expect(await theirs.members.list(id)).toEqual([]);
      expect(await theirs.projects.delete(id)).toEqual({ outcome: 'unknown' });
      expect(await theirs.members.set(id, { userId: 'me', role: 'owner' })).toEqual({ outcome: 'unknown' });
      expect(await changes(theirs, id)).toEqual(all('unknown'));
    });

    it('lets a viewer read, and change nothing', async () => {
      const { id, theirs, member } = await shared('viewer');
      expect(await theirs.projects.get(id)).toMatchObject({ id });
      expect(await theirs.workflows.get(id, 'wf')).toMatchObject({ document: {} });
      expect(await theirs.connectors.get(id, 'con')).toMatchObject({ kind: 'redis' });
      expect(await changes(theirs, id)).toEqual({
        ...all('forbidden'),
        ...{ connectorGone: 'unknown', workflowGone: 'unknown', serviceGone: 'unknown' },
      });
      expect(await theirs.workflows.delete(id, 'wf')).toEqual({ outcome: 'forbidden' });
      expect(await theirs.members.set(id, { userId: member, role: 'owner' })).toEqual({ outcome: 'forbidden' });
      expect((await theirs.audit.ofProject(id, { limit: 10 })).items).toEqual([]);
    });

    it('lets an editor change all but the project itself and its members', async () => {
      const { id, theirs, member } = await shared('editor');
      expect(await changes(theirs, id)).toEqual(all('done'));
      expect(await theirs.projects.delete(id)).toEqual({ outcome: 'forbidden' });
      expect(await theirs.members.set(id, { userId: member, role: 'owner' })).toEqual({ outcome: 'forbidden' });
      expect(await theirs.members.remove(id, member)).toEqual({ outcome: 'forbidden' });
    });

    it('lets an owner choose members and delete the project', async () => {
      const { id, own, theirs, member } = await shared('viewer');
      await own.members.set(id, { userId: member, role: 'editor' });
      expect((await theirs.services.update(id, 'svc', about)).outcome).toBe('done');
      await own.members.remove(id, member);
      expect(await theirs.projects.get(id)).toBeUndefined();
      expect(await own.projects.delete(id)).toEqual({ outcome: 'done', value: null });
    });

    it('never loses its last owner', async () => {
      const { id, own, owner, member } = await shared('owner');
      expect(await own.members.set(id, { userId: owner, role: 'viewer' })).toMatchObject({ outcome: 'done' });
      const { members } = workspace(member);
      expect(await members.set(id, { userId: member, role: 'editor' })).toEqual({ outcome: 'in_use' });
      expect(await members.remove(id, member)).toEqual({ outcome: 'in_use' });
    });

    it('gives no user a secret, nor what is the platform’s alone', async () => {
      const { id, own } = await shared('owner');
      await expect(own.connectors.secret(id, 'con')).rejects.toMatchObject(DENIED);
      await expect(own.connectors.secretsToRewrap('none', 10)).rejects.toMatchObject(DENIED);
      await expect(own.projects.ensure({ id, name: 'x' }, { id: 'x', name: 'x' })).rejects.toMatchObject(DENIED);
      await expect(own.audit.append(id, 'x', { kind: 'x', id: 'x' })).rejects.toMatchObject(DENIED);
    });

    it('shows users the components that are public', async () => {
      const [open, hidden] = [unique('component'), unique('component')];
      const component = { name: 'C', category: 'c', specification: {} };
      await store().components.put({ type: open, visibility: 'public', ...component });
      await store().components.put({ type: hidden, visibility: 'admin', ...component });
      const { components } = workspace(unique('user'));
      expect(await components.get(open)).toMatchObject({ type: open });
      expect(await components.get(hidden)).toBeUndefined();
      await expect(components.put({ type: open, visibility: 'public', ...component })).rejects.toMatchObject(DENIED);
    });
  });
}
