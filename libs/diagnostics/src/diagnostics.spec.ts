import { describe, expect, it } from '@jest/globals';
import { catalogue, closest, diagnostic, docsUrl, Findings, hasErrors } from './index.js';

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

describe('Findings', () => {
  it('keeps what is found, in order', () => {
    const findings = new Findings();
    findings.add('LABEL_MISSING', { nodeId: 'a' });
    findings.add('SELF_LOOP', { label: 'A' }, { nodeId: 'a' });
    expect(findings.diagnostics.map(({ code }) => code)).toEqual(['LABEL_MISSING', 'SELF_LOOP']);
    expect(findings.hasErrors).toBe(true);
  });

  it('keeps 500, and says how many more there were', () => {
    const findings = new Findings();
    for (let i = 0; i < 300_000; i += 1) findings.add('SELF_LOOP', { label: 'A' });
    expect(findings.diagnostics).toHaveLength(501);
    expect(findings.diagnostics.at(-1)).toMatchObject({
      code: 'TOO_MANY_FINDINGS',
      severity: 'error',
      message: '299500 more findings were left out.',
    });
  });

  it('rejects nothing because of many warnings, and lets an error take the place of one', () => {
    const findings = new Findings();
    for (let i = 0; i < 600; i += 1) findings.add('LABEL_MISSING', { nodeId: 'a' });
    expect(findings.hasErrors).toBe(false);
    expect(hasErrors(findings.diagnostics)).toBe(false);
    findings.add('SELF_LOOP', { label: 'A' });
    findings.add('UNREACHABLE_NODE', { label: 'A' }, { severity: 'warning' });
    expect(findings.diagnostics.slice(-2)).toMatchObject([
      { code: 'SELF_LOOP' },
      { code: 'TOO_MANY_FINDINGS', severity: 'error', message: '102 more findings were left out.' },
    ]);
  });
});
