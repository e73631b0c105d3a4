import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Module } from '@nestjs/common';
import { testNats } from '@workflow-builder/testing';
import { bootstrapService } from './bootstrap-service.js';
import { readSettings } from './settings/load-settings.js';
import { ServiceSettings } from './settings/service-settings.js';

@Module({})
class EmptyModule {}

describe('a service that is its process', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('stops and exits with 0 on SIGTERM', async () => {
    const { url: NATS_URL, prefix: SUBJECT_PREFIX } = testNats();
    const settings = readSettings(ServiceSettings, {
      NATS_URL,
      SUBJECT_PREFIX,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'silent',
    });
    const service = await bootstrapService({ name: 'example', settings, module: EmptyModule });
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);

    const exit = jest.spyOn(process, 'exit');
    const exited = new Promise((resolve) => {
      exit.mockImplementation((code) => {
        resolve(code);
        return undefined as never;
      });
    });
    process.emit('SIGTERM', 'SIGTERM');
    expect(await exited).toBe(0);
    await expect(fetch(`${service.url}/health/live`)).rejects.toThrow();
    expect(service.parts.bus.status).toBe('closed');
  });
});
