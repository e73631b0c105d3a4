import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsOptional, IsString, Max } from 'class-validator';
import { loadSettings, readSettings } from './load-settings.js';
import { Section } from './section.js';
import { ServiceSettings } from './service-settings.js';
import { SettingsInvalid } from './settings-invalid.js';

class PoolSettings {
  @Type(() => Number)
  @IsInt()
  @Max(50)
  readonly POOL_SIZE: number = 10;
}

class ExampleSettings {
  @IsString()
  @IsNotEmpty()
  readonly DATABASE_URL!: string;

  @Type(() => Number)
  @IsInt()
  readonly LIMIT: number = 4;

  @IsOptional()
  @IsString()
  readonly NOTE?: string;

  @Section(() => PoolSettings)
  readonly pool!: PoolSettings;
}

function problemsWith(env: Record<string, string>) {
  try {
    readSettings(ExampleSettings, env);
  } catch (error) {
    if (error instanceof SettingsInvalid) return error;
  }
  throw new Error('The settings were accepted.');
}

describe('settings', () => {
  it('reads each property from the variable of its name, sections too', () => {
    const settings = readSettings(ExampleSettings, { DATABASE_URL: 'postgres://db', LIMIT: '7', POOL_SIZE: '3' });
    expect(settings).toBeInstanceOf(ExampleSettings);
    expect(settings.pool).toBeInstanceOf(PoolSettings);
    expect(settings).toEqual({ DATABASE_URL: 'postgres://db', LIMIT: 7, pool: { POOL_SIZE: 3 } });
  });

  it('takes defaults for what is not set, or empty', () => {
    const settings = readSettings(ExampleSettings, { DATABASE_URL: 'postgres://db', LIMIT: '', NOTE: '' });
    expect(settings).toEqual({ DATABASE_URL: 'postgres://db', LIMIT: 4, pool: { POOL_SIZE: 10 } });
  });

  it('carries nothing else of the environment', () => {
    const settings = readSettings(ExampleSettings, { DATABASE_URL: 'x', AWS_SECRET: 's', HOME: '/', __proto__: 'x' });
    expect(Object.keys(settings).sort()).toEqual(['DATABASE_URL', 'LIMIT', 'NOTE', 'pool']);
    expect(Object.keys(settings.pool)).toEqual(['POOL_SIZE']);
  });

  it('tells all problems at once, by name and kind, with what is expected', () => {
    const { problems } = problemsWith({ LIMIT: 'many', POOL_SIZE: '51' });
    expect(problems.map(({ name, problem }) => `${name} ${problem}`)).toEqual([
      'DATABASE_URL missing',
      'LIMIT invalid',
      'POOL_SIZE invalid',
    ]);
    for (const { expected } of problems) expect(expected.length).toBeGreaterThan(0);
  });

  it('never repeats a value, which may be a secret', () => {
    const { message, problems } = problemsWith({ LIMIT: 'hunter2', POOL_SIZE: 'hunter3' });
    expect(message + JSON.stringify(problems)).not.toMatch(/hunter/);
    for (const { name } of problems) expect(message).toContain(name);
  });

  it('gives every service the common ones', () => {
    const settings = readSettings(ServiceSettings, { NATS_URL: 'nats://bus:4222', PORT: '3021' });
    expect(settings).toMatchObject({ PORT: 3021, HOST: '0.0.0.0', LOG_LEVEL: 'info', SHUTDOWN_DEADLINE_MS: 30_000 });
    expect(settings.bus.NATS_URL).toBe('nats://bus:4222');
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '3.5'],
    ['LOG_LEVEL', 'loud'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector'],
    ['SHUTDOWN_DEADLINE_MS', '0'],
    ['SUBJECT_PREFIX', 'no dot at the end'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readSettings(ServiceSettings, { [name]: value })).toThrow(SettingsInvalid);
  });

  it('lets a service override a default', () => {
    class GatewaySettings extends ServiceSettings {
      override readonly PORT: number = 3020;
    }
    expect(readSettings(GatewaySettings, {}).PORT).toBe(3020);
    expect(() => readSettings(GatewaySettings, { PORT: '-1' })).toThrow(SettingsInvalid);
  });
});

describe('settings of a process', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('are read as they are', () => {
    expect(loadSettings(PoolSettings, { POOL_SIZE: '3' })).toEqual({ POOL_SIZE: 3 });
  });

  it('end it when they do not do, naming each on standard error', () => {
    const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const exited = jest.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${String(code)}`);
    });
    expect(() => loadSettings(ExampleSettings, { LIMIT: 'many' })).toThrow('exit 1');
    expect(exited).toHaveBeenCalledWith(1);
    expect(written.mock.calls.flat().join('')).toMatch(/DATABASE_URL[^]*LIMIT/);
  });
});
