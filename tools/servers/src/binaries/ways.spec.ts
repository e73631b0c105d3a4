import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { natsServer, temporalCli } from './specification.js';
import { waysToObtain } from './ways.js';

/** Stands for Go: writes how it was called to the file that it should build. */
const go = `#!/bin/sh
if [ "$1" = build ]; then echo "$PWD $GOTOOLCHAIN $GOFLAGS $4" > "$3"; else echo "$2" > "$GOBIN/temporal"; fi
`;

describe('the ways to obtain a binary', () => {
  const path = process.env['PATH'];
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'workflow-builder-ways-'));
    await mkdir(join(root, 'tools/servers/go/temporal'), { recursive: true });
    await writeFile(join(root, 'go'), go);
    await chmod(join(root, 'go'), 0o755);
    process.env['PATH'] = [root, path].join(delimiter);
  });

  afterEach(async () => {
    process.env['PATH'] = path;
    await rm(root, { recursive: true, force: true });
  });

  it('are the download, our Go module, and a published version', () => {
    const verbs = waysToObtain(temporalCli, root).map(({ activity }) => activity.split(' ')[0]);

    expect(verbs).toEqual(['downloading', 'building', 'installing']);
  });

  it('build in the module folder with the installed Go', async () => {
    const [, build] = waysToObtain(temporalCli, root);
    await build?.get(root, join(root, 'built'), undefined);

    const module = join(root, 'tools/servers/go/temporal');
    expect(await readFile(join(root, 'built'), 'utf8')).toBe(
      `${module} local -p=2 github.com/temporalio/cli/cmd/temporal\n`,
    );
  });

  it('install the published version into the given folder', async () => {
    const [, , install] = waysToObtain(temporalCli, root);
    await install?.get(root, join(root, 'installed'), undefined);

    expect(await readFile(join(root, 'installed'), 'utf8')).toBe('github.com/temporalio/cli/cmd/temporal@v1.5.1\n');
  });

  it.each([
    [natsServer, 'nats-server-v2.14.5-linux-amd64.tar.gz', 'SHA256SUMS'],
    [temporalCli, 'temporal_cli_1.8.2_linux_amd64.tar.gz', 'checksums.txt'],
  ])('download a release of GitHub with its checksums: $name', (specification, archive, checksums) => {
    const download = specification.download('linux', 'amd64');

    expect(download.archiveUrl).toMatch(/^https:\/\/github\.com\/.*\/releases\/download\/v/);
    expect(download.archiveUrl.endsWith(`/${archive}`)).toBe(true);
    expect(download.checksumsUrl).toBe(download.archiveUrl.replace(archive, checksums));
  });
});
