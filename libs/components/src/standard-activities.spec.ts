import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { postTo } from './core-flow/activity/standard/post-to.js';
import { type ActivityPorts, createStandardActivities, type LogMessage } from './activities.js';
import { findComponent, standardActivities } from './index.js';

const ports: ActivityPorts = {
  appendLog: () => Promise.resolve(),
  connectors: () => undefined,
  allowedHosts: [],
  endpoints: {},
  prompt: () => undefined,
  env: () => undefined,
  attempt: () => ({ cancellationSignal: new AbortController().signal, heartbeat: () => undefined }),
};

describe('createStandardActivities()', () => {
  it('has an implementation for every standard activity, for signals and variables of the project, and for the agent', () => {
    const activities = createStandardActivities(ports);
    expect(Object.keys(activities)).toEqual([
      ...standardActivities.map(({ name }) => name),
      'signal-workflow',
      'get-variable',
      'set-variable',
      'agent',
    ]);
  });

  it('log appends its message through the port', async () => {
    const appended: LogMessage[] = [];
    const { log } = createStandardActivities({
      ...ports,
      appendLog: (message) => Promise.resolve(void appended.push(message)),
    });
    const { logged, timestamp } = await log({ message: 'm', level: 'info', metadata: { a: 1 } });
    expect(logged).toBe(true);
    expect(new Date(timestamp).toISOString()).toBe(timestamp);
    expect(appended).toEqual([{ message: 'm', level: 'info', metadata: { a: 1 }, timestamp }]);
  });

  it('log fails when the message is not kept', async () => {
    const { log } = createStandardActivities({ ...ports, appendLog: () => Promise.reject(new Error('full')) });
    await expect(log({ message: 'm', level: 'info' })).rejects.toThrow('full');
  });
});

describe('postTo()', () => {
  const received: string[] = [];
  const server = createServer((request, response) => {
    request.on('data', (chunk) => received.push(String(chunk)));
    request.on('end', () => response.writeHead(request.url === '/full' ? 503 : 204).end());
  });
  const url = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve())));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('posts JSON, and fails when the answer is no success', async () => {
    await postTo(url('/'))({ message: 'm' });
    expect(received).toEqual(['{"message":"m"}']);
    await expect(postTo(url('/full'))({ message: 'm' })).rejects.toThrow('503');
  });

  it('prints where there is no URL', async () => {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    await postTo(undefined)({ message: 'm' });
    expect(write).toHaveBeenCalledWith('{"message":"m"}\n');
    write.mockRestore();
  });
});

describe('findComponent()', () => {
  it('knows what can be compiled', () => {
    expect(findComponent('agent')?.type).toBe('agent');
    expect(findComponent('end')?.configSchema()).toMatchObject({ type: 'object' });
  });
});
