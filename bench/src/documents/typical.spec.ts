import { describe, expect, it } from '@jest/globals';
import { compile } from '@workflow-builder/compiler';
import { distinctDocuments, typicalDocument } from './typical.js';

describe('typicalDocument()', () => {
  it.each([2, 10, 50])('has exactly %d nodes and compiles', (size) => {
    const document = typicalDocument(size, 'm1');
    const { code, diagnostics } = compile(document, { strictMode: true, includeComments: true });

    expect(document.nodes).toHaveLength(size);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code).toBeDefined();
  });
});

describe('distinctDocuments()', () => {
  it('yields documents whose code is new each time', () => {
    const documents = distinctDocuments(10, 'run');
    const codes = [documents.next().value, documents.next().value].map(
      (document) => compile(document, { strictMode: true, includeComments: true }).code?.files.workflow,
    );
    expect(new Set(codes).size).toBe(2);
  });
});
