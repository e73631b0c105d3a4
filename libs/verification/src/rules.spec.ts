import { describe, expect, it } from '@jest/globals';
import { expectPublished } from '../tests/published.js';
import { fewSampleNames, printSample } from '../tests/sample.js';
import { fileNames, type FileName } from './files.js';
import { rulesFor } from './rules.js';
import { isWorkerCode, workerCode } from './rules/own/worker-template.js';
import { pinnedRules } from './rules/pinned.js';
import { reaches } from './rules/reach.js';

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function reachOf(file: FileName): readonly string[] {
  const { reason, imports, globals } = reaches[file];
  const uses = Object.entries(globals).map(([name, use]) =>
    use === 'value' || use.length === 0 ? `\`${name}\`` : `\`${name}\` (${quoted(use)})`,
  );
  return [
    `## \`${file}.ts\``,
    '',
    reason,
    '',
    `- imports values of ${quoted(imports.values)}`,
    ...(imports.types.length > 0 ? [`- imports types of ${quoted(imports.types)}`] : []),
    `- names the globals ${uses.join(', ')}`,
    '',
  ];
}

describe('the rules', () => {
  it('are published with their reasons (UPDATE=1 rewrites the page)', async () => {
    await expectPublished('rules.md', [
      '# Rules for generated code',
      '',
      'No preset: an update of a tool changes no verdict by itself. Everything is an error, and no comment switches it off. Rules',
      'of ours begin with `generated/`. Of a global that lists members, only these are within reach; it may be called,',
      'constructed, extended and asked for by `instanceof` besides, and not be handed on.',
      '',
      '| rules | keep out |',
      '| --- | --- |',
      ...pinnedRules.map(
        ({ reason, rules }) =>
          `| ${Object.keys(rules)
            .map((name) => `\`${name}\``)
            .join('<br>')} | ${reason} |`,
      ),
      '',
      ...fileNames.flatMap(reachOf),
    ]);
  });

  it('are all errors', () => {
    const levels = fileNames.flatMap((file) =>
      Object.values(rulesFor(file).rules).map((entry) => (Array.isArray(entry) ? entry[0] : entry)),
    );
    expect(new Set(levels)).toEqual(new Set(['error']));
  });
});

describe('the template of a worker', () => {
  const worker = workerCode('orders');

  it.each(fewSampleNames)('is what the compiler prints of %s', (name) => {
    expect(isWorkerCode(printSample(name).files.worker)).toBe(true);
  });

  it.each(['', `it's "quoted"`, '\u2028\ud800', '${a}', 'a\nb', '\\'])('takes the task queue %j', (taskQueue) => {
    expect(isWorkerCode(workerCode(taskQueue))).toBe(true);
  });

  it.each([
    ['code after it', `${worker}await worker.run();\n`],
    ['code before it', `console.log(1);\n${worker}`],
    ['code on the line of a comment before it', `// a\u2028console.log(1);\n${worker}`],
    ['code instead of its task queue', worker.replace('"orders"', '(console.log(1), "orders")')],
    ['two literals as its task queue', worker.replace('"orders"', '"a" + "b"')],
    ['a template as its task queue', worker.replace('"orders"', '`${process.env}`')],
    ['nothing', ''],
  ])('is not %s', (_, code) => {
    expect(isWorkerCode(code)).toBe(false);
  });
});
