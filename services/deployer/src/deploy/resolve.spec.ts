import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compile as compileDocument } from '@workflow-builder/compiler';
import type { CodeVerifiedDto } from '@workflow-builder/contracts';
import type { Manifest } from '@workflow-builder/manifest';
import { openStore, type Store } from '@workflow-builder/store';
import { testDatabase, type TestDatabase } from '@workflow-builder/testing';
import { calledDocument, callingDocument } from '../../tests/calling-documents.js';
import { DeploymentRefused } from './deployment-error.js';
import { type DeploymentPlan, type DeploymentTarget, resolve } from './resolve.js';

const CLAIM_MS = 60_000;

describe('resolving a deployment', () => {
  let database: TestDatabase;
  let store: Store;
  let projectId: string;
  let compiled: Map<string, CodeVerifiedDto>;

  beforeAll(async () => {
    database = await testDatabase();
    store = openStore({ DATABASE_URL: database.url });
    await store.migrate();
  });

  beforeEach(() => {
    projectId = `project-${randomUUID()}`;
    compiled = new Map();
  });

  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  /** The compilation of a workflow whose type is its id. */
  const compile = (
    workflowId: string,
    service: string,
    project = projectId,
    type = workflowId,
    manifest?: Manifest,
  ): string => {
    const id = `cmp_${randomUUID().replaceAll('-', '')}`;
    compiled.set(id, {
      compilationId: id,
      options: { strictMode: true, includeComments: true },
      project: { id: project, name: 'Project' },
      service: { id: service, name: service },
      submittedAt: new Date().toISOString(),
      timings: [],
      notices: [],
      workflow: { id: workflowId, name: workflowId, type, nodeCount: 2, edgeCount: 1 },
      code: {
        files: { workflow: `export const ${type} = '${id}';`, activities: '', worker: '' },
        nodeMap: { nodes: [], lines: [] },
        sourceHash: '0'.repeat(64),
        ...(manifest !== undefined && { manifest }),
      },
      verification: { tscPassed: true, eslintPassed: true, anyTypesFound: 0 },
    });
    return id;
  };

  const resolved = (target: Partial<DeploymentTarget>): Promise<DeploymentPlan> =>
    resolve(
      { store, verifiedCode: (id) => Promise.resolve(compiled.get(id)) },
      {
        project: { id: projectId, name: 'Project' },
        scope: 'project',
        compilationIds: [],
        versioning: 'pinned',
        ...target,
      },
    );

  /** Makes what was resolved current. */
  const serve = async (plan: DeploymentPlan): Promise<void> => {
    for (const { service } of plan.workflows) await store.projects.ensure({ id: projectId, name: 'Project' }, service);
    const bundleHash = await store.artifacts.put(new TextEncoder().encode('bundle'));
    await store.versions.put({ ...plan, bundleHash });
    await store.versions.beginActivation(plan, plan.base?.buildId, CLAIM_MS);
    await store.versions.completeActivation(plan);
  };

  const idsOf = ({ workflows }: DeploymentPlan): readonly string[] => workflows.map(({ workflowId }) => workflowId);

  describe('beside workflows that serve', () => {
    beforeEach(async () => {
      const compilationIds = [compile('a', 'one'), compile('b', 'one'), compile('c', 'two')];
      await serve(await resolved({ compilationIds }));
    });

    it('adds or replaces one workflow and keeps all others', async () => {
      const replaced = compile('b', 'one');
      expect(idsOf(await resolved({ scope: 'workflow', compilationIds: [replaced] }))).toEqual(['a', 'b', 'c']);
      expect(idsOf(await resolved({ scope: 'workflow', compilationIds: [compile('d', 'two')] }))).toEqual([
        'a',
        'b',
        'c',
        'd',
      ]);
    });

    it('makes a service hold exactly its workflows, and keeps other services', async () => {
      const target = { scope: 'service', serviceId: 'one', compilationIds: [compile('b', 'one')] } as const;
      expect(idsOf(await resolved(target))).toEqual(['b', 'c']);
    });

    it('makes a project hold exactly its workflows', async () => {
      expect(idsOf(await resolved({ compilationIds: [compile('d', 'three')] }))).toEqual(['d']);
    });

    it('keeps a workflow that is named like the type of the project’s own', async () => {
      await serve(await resolved({ scope: 'workflow', compilationIds: [compile('projectWorkflow', 'one')] }));
      const added = await resolved({ scope: 'workflow', compilationIds: [compile('d', 'two')] });
      expect(idsOf(added)).toEqual(['a', 'b', 'c', 'd', 'projectWorkflow']);
    });

    it('gives equal content the same version, and another one where runs are to follow', async () => {
      const compilationIds = [compile('a', 'one')];
      const [first, second] = [await resolved({ compilationIds }), await resolved({ compilationIds })];
      expect(second.buildId).toBe(first.buildId);
      expect((await resolved({ compilationIds, versioning: 'auto-upgrade' })).buildId).not.toBe(first.buildId);
    });
  });

  describe('of workflows that call each other', () => {
    /** The compilation of what is drawn, with what its manifest says. */
    const drawn = (document: { readonly id: string }, service: string): string => {
      const { code } = compileDocument(document, { strictMode: true, includeComments: true });
      return compile(document.id, service, projectId, document.id, code?.manifest);
    };
    /** Code, node and field of the fault that is found. */
    const refused = async (target: Partial<DeploymentTarget>): Promise<unknown> => {
      try {
        await resolved(target);
        return 'resolved';
      } catch (error) {
        if (!(error instanceof DeploymentRefused)) throw error;
        const { code, nodeId = '', field = '' } = error.finding;
        return `${code} ${nodeId} ${field}`;
      }
    };
    const misfit = 'PROJECT_CALL_CONFLICT call data.config.input';

    it('refuses a call that does not go with what is deployed along', async () => {
      const compilationIds = [drawn(callingDocument({ sku: 7 }), 'one'), drawn(calledDocument(), 'two')];
      expect(await refused({ compilationIds })).toBe(misfit);
      const mended = [drawn(callingDocument({ sku: 'a' }), 'one'), drawn(calledDocument(), 'two')];
      expect(await refused({ compilationIds: mended })).toBe('resolved');
    });

    it('refuses a call of what the whole project does not have, and waits for it where only a part is deployed', async () => {
      const compilationIds = [drawn(callingDocument({ sku: 'a' }), 'one')];
      expect(await refused({ compilationIds })).toBe('PROJECT_CALL_UNKNOWN call data.config.workflowType');
      expect(await refused({ scope: 'service', serviceId: 'one', compilationIds })).toBe('resolved');
      expect(await refused({ scope: 'workflow', compilationIds })).toBe('resolved');
    });

    it.each(['service', 'workflow'] as const)(
      'refuses a %s that does not go any more with what serves beside it',
      async (scope) => {
        const documents = [drawn(callingDocument({ sku: 'a' }), 'one'), drawn(calledDocument(), 'two')];
        await serve(await resolved({ compilationIds: documents }));
        const part = { scope, ...(scope === 'service' && { serviceId: 'two' }) };
        const changed = [drawn(calledDocument({ sku: { type: 'number' } }), 'two')];
        expect(await refused({ ...part, compilationIds: changed })).toBe(misfit);
        expect(await refused({ ...part, compilationIds: [drawn(calledDocument(), 'two')] })).toBe('resolved');
      },
    );

    it('knows nothing of what was compiled before manifests told of calls', async () => {
      const compilationIds = [drawn(callingDocument({ sku: 7 }), 'one'), compile('Called', 'two')];
      expect(await refused({ compilationIds })).toBe('resolved');
    });
  });

  it.each<[string, string, () => Partial<DeploymentTarget>]>([
    ['nobody has compiled', 'COMPILATION_NOT_DEPLOYABLE', () => ({ compilationIds: ['cmp_none'] })],
    ['another project compiled', 'DEPLOYMENT_MIXED', () => ({ compilationIds: [compile('a', 'one', 'other')] })],
    [
      'another service holds',
      'DEPLOYMENT_MIXED',
      () => ({ scope: 'service', serviceId: 'one', compilationIds: [compile('a', 'two')] }),
    ],
    ['comes twice', 'DEPLOYMENT_MIXED', () => ({ compilationIds: [compile('a', 'one'), compile('a', 'two')] })],
    [
      'has an id of the platform’s own',
      'WORKFLOW_ID_RESERVED',
      () => ({ compilationIds: [compile('~project', 'one', projectId, 'project')] }),
    ],
    [
      'has the type of another',
      'DEPLOYMENT_STEP_FAILED',
      () => ({ compilationIds: [compile('a', 'one'), compile('b', 'one', projectId, 'a')] }),
    ],
  ])('refuses what %s', async (_what, code, target) => {
    await expect(resolved(target())).rejects.toMatchObject({ finding: { code } });
  });
});
