import { describe, expect, it } from '@jest/globals';
import { readSettings, SettingsInvalid } from '@workflow-builder/service-kit';
import { WorkerSettings } from '../settings.js';
import { type Grants, grantsTo } from './grants.js';

/** What the environment grants to a project. */
function grants(environment: Readonly<Record<string, string>>, projectId = 'p1'): Grants {
  return grantsTo(projectId, readSettings(WorkerSettings, environment).activities);
}

describe('what activities are granted', () => {
  it('is nothing by default', () => {
    const { connectors, env, prompt, endpoints, allowedHosts } = grants({});
    expect([connectors('main'), env('HOME'), prompt('id')]).toEqual([undefined, undefined, undefined]);
    expect([endpoints, allowedHosts]).toEqual([{}, []]);
  });

  it('is never what the environment of the process holds', () => {
    process.env['OF_THE_WORKER'] = 'secret';
    expect(grants({ GRANTED_ENV: '{"OTHER":"x"}' }).env('OF_THE_WORKER')).toBeUndefined();
    delete process.env['OF_THE_WORKER'];
    expect(grants({ GRANTED_ENV: '{}' }).env('toString')).toBeUndefined();
  });

  it('is for all projects, or for those that it names', () => {
    const environment = {
      GRANTED_ENV: '{"ALL":"a","ONE":{"value":"b","projects":["p1"]}}',
      CONNECTORS:
        '{"main":{"kind":"redis","url":"redis://r","projects":["p1"]},"all":{"kind":"postgresql","url":"postgres://p"}}',
    };
    const [first, second] = [grants(environment, 'p1'), grants(environment, 'p2')];
    expect([first.env('ALL'), first.env('ONE'), second.env('ALL'), second.env('ONE')]).toEqual([
      'a',
      'b',
      'a',
      undefined,
    ]);
    expect([first.connectors('main'), second.connectors('main')]).toEqual([
      { kind: 'redis', url: 'redis://r' },
      undefined,
    ]);
    expect(second.connectors('all')).toEqual({ kind: 'postgresql', url: 'postgres://p' });
  });

  it('lists hosts by commas', () => {
    expect(grants({ ACTIVITY_ALLOWED_HOSTS: ' intranet:8080, 10.0.0.0/8,' }).allowedHosts).toEqual([
      'intranet:8080',
      '10.0.0.0/8',
    ]);
  });

  it.each([
    ['GRANTED_ENV', 's3cret'],
    ['GRANTED_ENV', '{"A":1}'],
    ['CONNECTORS', '{"a":{"kind":"mysql","url":"mysql://user:s3cret@h"}}'],
    ['CONNECTORS', '["s3cret"]'],
    ['AGENT_ENDPOINTS', '{"openai":"s3cret"}'],
    ['AGENT_PROMPTS', '{"id":{"projects":"s3cret"}}'],
  ])('refuses %s=%s, without saying what it held', (name, value) => {
    const read = (): unknown => grants({ [name]: value });
    expect(read).toThrow(SettingsInvalid);
    expect(read).toThrow(new RegExp(name));
    expect(read).not.toThrow(/s3cret/);
  });
});
