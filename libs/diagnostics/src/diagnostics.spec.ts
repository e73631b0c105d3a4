import { describe, expect, it } from '@jest/globals';
import { catalogue, closest, diagnostic, docsUrl, hasErrors } from './index.js';

describe('diagnostic()', () => {
  it('fills in message and remedy, and points to the page of its code', () => {
    expect(diagnostic('DUPLICATE_NODE_ID', { id: 'a', count: 2 }, { nodeId: 'a' })).toEqual({
      code: 'DUPLICATE_NODE_ID',
      severity: 'error',
      message: 'The node id "a" is used 2 times.',
      remedy: 'Give each node an id of its own.',
      docsUrl: 'docs/diagnostics/DUPLICATE_NODE_ID.md',
      nodeId: 'a',
    });
  });

  it('takes a severity where the weight depends on options', () => {
    const found = diagnostic('UNREACHABLE_NODE', { label: 'A' }, { nodeId: 'a', severity: 'warning' });
    expect(found.severity).toBe('warning');
    expect(hasErrors([found])).toBe(false);
  });

  it('cuts long values and does not fill in what a value contains', () => {
    const { message } = diagnostic('DUPLICATE_NODE_ID', { id: `{count}${'x'.repeat(10_000)}`, count: 2 });
    expect(message).toContain('{count}');
    expect(message.length).toBeLessThan(300);
  });
});

describe('the catalogue', () => {
  it.each(Object.entries(catalogue))('%s says what, why and what to do', (code, entry) => {
    expect(code).toMatch(/^[A-Z][A-Z_]+$/);
    expect(docsUrl(code)).toBe(`docs/diagnostics/${code}.md`);
    for (const text of [entry.message, entry.remedy, entry.explanation]) expect(text).not.toBe('');
  });
});

describe('closest()', () => {
  it.each([
    ['trigerr', ['trigger', 'end'], 'trigger'],
    ['Activity', ['activity', 'agent'], 'activity'],
    ['banana', ['activity', 'agent'], undefined],
    ['x'.repeat(10_000), ['activity'], undefined],
  ])('finds what was meant by %s', (name, candidates, expected) => {
    expect(closest(name, candidates)).toBe(expected);
  });
});
