import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { downloadBinary } from './download.js';

/** Serves a release as GitHub does: an archive, and the list of checksums beside it. */
describe('downloading a release', () => {
  let folder: string;
  let archive: Buffer;
  let server: Server;
  let files: Record<string, string | Buffer | undefined>;
  let base: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workflow-builder-download-'));
    archive = await makeArchive(folder);
    files = { '/tool.tar.gz': archive, '/SHA256SUMS': `${sha256(archive)}  tool.tar.gz\n` };
    server = createServer((request, response) => {
      if (request.url === '/never') return;
      const file = files[request.url ?? ''];
      response.writeHead(file === undefined ? 404 : 200).end(file);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });

  afterEach(async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  });

  it('unpacks the binary that the checksum vouches for', async () => {
    await download();

    expect(await readFile(join(folder, 'tool'), 'utf8')).toBe('the tool');
  });

  it('refuses an archive with another checksum', async () => {
    files['/SHA256SUMS'] = `${sha256(Buffer.from('other'))}  tool.tar.gz\n`;

    await expect(download()).rejects.toThrow(sha256(archive));
  });

  it('refuses an archive without a checksum', async () => {
    files['/SHA256SUMS'] = `${sha256(archive)}  other.tar.gz\n`;

    await expect(download()).rejects.toThrow('no checksum');
  });

  it('fails when the release is not there', async () => {
    files['/tool.tar.gz'] = undefined;

    await expect(download()).rejects.toThrow('404');
  });

  it('gives up on a server that does not answer', async () => {
    await expect(download('/never')).rejects.toThrow('no answer within 0.2 s');
  });

  function download(archivePath = '/tool.tar.gz'): Promise<void> {
    const release = {
      archiveUrl: base + archivePath,
      checksumsUrl: `${base}/SHA256SUMS`,
      entry: 'tool-1.0/tool',
    };
    const deadlines = { connectMs: 200, transferMs: 5_000 };
    return downloadBinary(release, folder, join(folder, 'tool'), { deadlines });
  }
});

async function makeArchive(folder: string): Promise<Buffer> {
  const content = join(folder, 'content');
  await mkdir(join(content, 'tool-1.0'), { recursive: true });
  await writeFile(join(content, 'tool-1.0/tool'), 'the tool');
  execFileSync('tar', ['-czf', join(folder, 'made.tar.gz'), '-C', content, 'tool-1.0']);
  return readFile(join(folder, 'made.tar.gz'));
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
