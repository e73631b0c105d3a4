import { describe, expect, it } from '@jest/globals';
import { Subject } from '@workflow-builder/contracts';
import { validated } from '../../tests/validated.js';
import { generateCode } from './generate-code.js';

describe('generating code', () => {
  it('gives files, node map, hash and summary', () => {
    expect(generateCode(validated())).toMatchObject({
      subject: Subject.CodeGenerated,
      data: {
        compilationId: validated().compilationId,
        workflow: validated().summary,
        code: {
          files: {
            workflow: expect.stringContaining('BaseWorkflow'),
            activities: expect.stringMatching(/\S/),
            worker: expect.stringMatching(/\S/),
          },
          nodeMap: { nodes: expect.arrayContaining([expect.objectContaining({ id: 'log-1' })]) },
          sourceHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
        timings: [{ stage: 'generate', durationMs: expect.any(Number) }],
      },
    });
  });

  it('carries on what was noticed and measured before', () => {
    const notice = {
      code: 'X',
      severity: 'warning' as const,
      message: 'x',
      remedy: 'x',
      docsUrl: 'x',
    };
    const timings = [{ stage: 'validate', durationMs: 1 }];
    expect(generateCode({ ...validated(), notices: [notice], timings })).toMatchObject({
      data: { notices: [notice], timings: [{ stage: 'validate' }, { stage: 'generate' }] },
    });
  });

  it('is a function of its message: the same again, byte for byte', () => {
    const code = () => {
      const { data } = generateCode(validated());
      return 'code' in data ? data.code : undefined;
    };
    expect(code()).toBeDefined();
    expect(code()).toEqual(code());
  });

  it('honours includeComments', () => {
    const withOut = { ...validated(), options: { strictMode: true, includeComments: false } };
    const workflowFile = (event: ReturnType<typeof generateCode>) =>
      'code' in event.data ? event.data.code.files.workflow : '';
    expect(workflowFile(generateCode(validated()))).toContain('/**');
    expect(workflowFile(generateCode(withOut))).not.toContain('/**');
  });

  it('refuses what is no canonical workflow', () => {
    expect(() => generateCode({ ...validated(), workflow: { nodes: 1 } })).toThrow(TypeError);
  });
});
