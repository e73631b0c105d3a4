import { createServer } from 'node:net';
import { ServerError } from '../server-error.js';

const loopback = '127.0.0.1';

/** A port of the loopback interface that nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  const port = await listenBriefly(0);
  if (port === undefined) throw new Error('The operating system has no free port to give.');
  return port;
}

/**
 * Throws {@link ServerError} `PORT_TAKEN` when something listens on the port already.
 * `setting` names the environment variable that chooses another one.
 */
export async function requireFreePort(port: number, server: string, setting: string): Promise<void> {
  if ((await listenBriefly(port)) !== undefined) return;
  throw new ServerError(
    'PORT_TAKEN',
    `Port ${port}, which ${server} was to listen on, is taken by another process.`,
    `Stop that process, or choose another port with ${setting}.`,
  );
}

function listenBriefly(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, loopback, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
