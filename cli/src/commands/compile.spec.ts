import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { CompileSuccess, Failure } from '@workflow-builder/contracts';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { callingDocument, example, readExample, rejectedDocument, wb } from '../../tests/run-wb.js';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.data', `wb-compile-${process.pid}`);
const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');

afterAll(() => rm(folder, { recursive: true, force: true }));

const compiled = async (args: readonly string[], stdin = ''): Promise<CompileSuccess> => {
  const { stdout } = await wb(['compile', ...args, '--json'], { stdin });
  return JSON.parse(stdout) as CompileSuccess;
};

describe('wb compile', () => {
  it.each(['simple-workflow', 'base-workflow'])('--json prints the documented answer for %s', async (name) => {
    const { code, stdout } = await wb(['compile', example(name), '--json']);
    const response = JSON.parse(stdout) as CompileSuccess;
    expect(code).toBe(0);
    expect(validateSync(plainToInstance(CompileSuccess, response), { forbidUnknownValues: true })).toEqual([]);
    expect(Object.keys(response).sort()).toEqual([
      'code',
      'manifest',
      'metadata',
      'success',
      'verification',
      'warnings',
    ]);
    expect(Object.keys(response.code)).toEqual(['workflow', 'activities', 'worker']);
    expect(response.verification).toEqual({ tscPassed: true, eslintPassed: true, anyTypesFound: 0 });
  });

  it('takes the document from standard input, bare or in a request', async () => {
    const document = readExample('base-workflow');
    const fromFile = await compiled([example('base-workflow')]);
    const bare = await compiled(['-'], document);
    const wrapped = await compiled(
      ['-'],
      JSON.stringify({ workflow: JSON.parse(document) as unknown, options: { strictMode: true } }),
    );
    expect(bare.code).toEqual(fromFile.code);
    expect(wrapped.code).toEqual(fromFile.code);
  });

  it('types calls by the other workflows of the project, where it is given them', async () => {
    const called = JSON.stringify({
      ...(JSON.parse(callingDocument('Calling')) as object),
      id: 'other',
      name: 'Other',
    });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'other.json'), called.replace('${call}', 'a text'));
    const calling = callingDocument('Other');
    const typed = await compiled(['-', '--with', join(folder, 'other.json')], calling);
    expect(typed.manifest?.workflow.resultSchema).toEqual({ type: 'string' });
    expect((await compiled(['-'], calling)).manifest?.workflow.resultSchema).toEqual({});
  });

  it('honours --no-comments, as the option of the request', async () => {
    const workflow: unknown = JSON.parse(readExample('base-workflow'));
    const commented = await compiled([example('base-workflow')]);
    const byFlag = await compiled([example('base-workflow'), '--no-comments']);
    const byRequest = await compiled(['-'], JSON.stringify({ workflow, options: { includeComments: false } }));
    expect(byFlag.code.workflow).not.toBe(commented.code.workflow);
    expect(byRequest.code).toEqual(byFlag.code);
  });

  it('rejects with 1 and everything that was found', async () => {
    const { code, stdout } = await wb(['compile', '-', '--json'], { stdin: rejectedDocument() });
    const response = JSON.parse(stdout) as Failure;
    expect(code).toBe(1);
    expect(validateSync(plainToInstance(Failure, response))).toEqual([]);
    expect(response.errors).toContainEqual(expect.objectContaining({ severity: 'error', nodeId: 'log-1' }));
  });

  it('tells a person the label of the node, the field and the remedy', async () => {
    const { stdout: json } = await wb(['compile', '-', '--json'], { stdin: rejectedDocument() });
    const [error] = (JSON.parse(json) as Failure).errors;
    const { code, stdout } = await wb(['compile', '-'], { stdin: rejectedDocument() });
    expect(code).toBe(1);
    for (const part of ['Log Message', error!.field!, error!.code, error!.remedy]) expect(stdout).toContain(part);
    expect(stdout).not.toContain('\u001b[');
  });

  it('takes unreachable nodes as warnings under --no-strict', async () => {
    const stray = '{"id": "stray", "type": "end", "position": {"x": 0, "y": 0}, "data": {"label": "Stray"}}';
    const stdin = readExample('base-workflow').replace('"nodes": [', `"nodes": [${stray},`);
    expect((await wb(['compile', '-'], { stdin })).code).toBe(1);
    const { code, stdout } = await wb(['compile', '-', '--no-strict'], { stdin });
    expect(code).toBe(0);
    expect(stdout).toContain('Stray (stray)');
  });

  it('uses colours where a person looks, unless NO_COLOR is set', async () => {
    const args = ['compile', example('base-workflow')];
    expect((await wb(args, { isTTY: true })).stdout).toContain('\u001b[');
    expect((await wb(args, { isTTY: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[');
  });

  it('--out writes a project that tsc builds', async () => {
    await mkdir(folder, { recursive: true });
    const out = join(folder, 'base');
    const { code } = await wb(['compile', example('base-workflow'), '--out', out]);
    expect(code).toBe(0);
    const files = [
      '.gitignore',
      'README.md',
      'activities.ts',
      'manifest.json',
      'node-map.json',
      'package.json',
      'tsconfig.json',
      'worker.ts',
      'workflow.ts',
    ];
    expect((await readdir(out)).sort()).toEqual(files);

    await promisify(execFile)(process.execPath, [tsc, '-p', out], { timeout: 60_000 });
    expect((await readdir(join(out, 'dist'))).sort()).toEqual(expect.arrayContaining(['worker.js', 'workflow.js']));
  });

  it('--out asks for the versions that the code is proven against', async () => {
    const out = join(folder, 'versions');
    await wb(['compile', example('base-workflow'), '--out', out]);
    const versionsIn = async (path: string): Promise<Record<string, string>> => {
      const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, Record<string, string>>;
      return { ...manifest['dependencies'], ...manifest['devDependencies'] };
    };
    const { protobufjs, ...asked } = await versionsIn(join(out, 'package.json'));
    expect(await versionsIn(join(root, 'libs/verification/package.json'))).toMatchObject(asked);
    expect(protobufjs).toBe((await versionsIn(join(root, 'package.json')))['protobufjs']);
  });

  it('--out writes nothing when the document is rejected', async () => {
    const out = join(folder, 'rejected');
    await wb(['compile', '-', '--out', out], { stdin: rejectedDocument() });
    await expect(readdir(out)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
