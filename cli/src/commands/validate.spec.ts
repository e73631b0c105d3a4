import { describe, expect, it } from '@jest/globals';
import type { ValidationReport } from '@workflow-builder/contracts';
import { callingDocument, example, rejectedDocument, wb } from '../../tests/run-wb.js';

describe('wb validate', () => {
  it('ends with 0 on a valid document', async () => {
    const { code, stdout } = await wb(['validate', example('base-workflow'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, errors: [] });
    expect((await wb(['validate', example('base-workflow')])).stdout).toContain('Valid');
  });

  it('ends with 1 on one that is not, with node and field', async () => {
    const { code, stdout } = await wb(['validate', '-', '--json'], { stdin: rejectedDocument() });
    expect(code).toBe(1);
    const { valid, errors } = JSON.parse(stdout) as ValidationReport;
    expect(valid).toBe(false);
    expect(errors).toContainEqual(expect.objectContaining({ nodeId: 'log-1' }));
    const forPerson = await wb(['validate', '-'], { stdin: rejectedDocument() });
    expect(forPerson.stdout).toContain('Log Message (log-1)');
  });

  it('holds calls against the other workflows of the project, where it is given them', async () => {
    const others = ['--with', example('base-workflow'), example('simple-workflow')];
    const validated = (workflowType: string, more: readonly string[]) =>
      wb(['validate', '-', '--json', ...more], { stdin: callingDocument(workflowType) });
    expect(await validated('BaseWorkflow', others)).toMatchObject({ code: 0 });
    const { code, stdout } = await validated('BaseWorkflw', others);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: [{ code: 'WORKFLOW_UNKNOWN', nodeId: 'call', field: 'data.config.workflowType' }],
    });
    expect(await validated('BaseWorkflw', [])).toMatchObject({ code: 0 });
    expect(await validated('BaseWorkflow', ['--with', 'gone.json'])).toMatchObject({ code: 2 });
  });

  it.each(['null', '[]', '{}', '"text"', '{"nodes": [1, null]}'])(
    'takes %s for a document that is not valid',
    async (stdin) => {
      expect((await wb(['validate', '-', '--json'], { stdin })).code).toBe(1);
      expect((await wb(['validate', '-'], { stdin })).code).toBe(1);
    },
  );
});
