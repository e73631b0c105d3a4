import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestMicroservice } from '@nestjs/common';
import { RequestSubject } from '@workflow-builder/contracts';
import { eventually, testNats } from '@workflow-builder/testing';
import { startService, testBus } from '../tests/fixtures.js';
import type { Bus } from './bus.js';
import { PermanentError } from './errors.js';

const LARGE = 'x'.repeat(2 * 1024 ** 2);

describe('requests', () => {
  let bus: Bus;
  let services: INestMicroservice[];

  beforeEach(async () => {
    bus = await testBus(testNats());
    services = [];
  });

  afterEach(async () => {
    await Promise.all(services.map((service) => service.close()));
    await bus.drain();
  });

  const serve = async (answer: (data: unknown) => unknown) => void services.push(await startService(bus, { answer }));
  const ask = (data: unknown, timeoutMs = 5_000) => bus.request(RequestSubject.ValidateWorkflow, data, { timeoutMs });
  const question = { document: {}, options: { strictMode: true, includeComments: false } };

  it('are answered by the handler, in both directions of any size', async () => {
    await serve((data) => ({ got: data, more: LARGE }));

    const large = { ...question, document: LARGE };
    expect(await ask(large)).toEqual({ got: large, more: LARGE });
  });

  it('go to one of the replicas', async () => {
    const answered = [0, 0];
    await serve(() => (answered[0]! += 1));
    await serve(() => (answered[1]! += 1));
    await Promise.all(Array.from({ length: 20 }, () => ask(question)));

    expect(answered[0]! + answered[1]!).toBe(20);
  });

  it('answer null where the handler returns nothing', async () => {
    await serve(() => undefined);

    expect(await ask(question)).toBeNull();
  });

  it('fail at once when nobody serves them', async () => {
    await expect(ask(question)).rejects.toMatchObject({ code: 'NO_RESPONDERS' });
  });

  it('fail at their deadline when nobody answers', async () => {
    await serve(() => sleep(300));

    await expect(ask(question, 50)).rejects.toMatchObject({ code: 'REQUEST_TIMEOUT' });
  });

  it('fail with the code of the handler', async () => {
    await serve(() => {
      throw new PermanentError('NOT_THIS', 'not this');
    });

    await expect(ask(question)).rejects.toMatchObject({ code: 'NOT_THIS', message: 'not this' });
  });

  it.each([{}, null, { ...question, options: 'all' }])(
    'are refused when they break their contract: %j',
    async (data) => {
      let asked = false;
      await serve(() => (asked = true));

      await expect(ask(data)).rejects.toMatchObject({ code: 'MESSAGE_INVALID' });
      expect(asked).toBe(false);
    },
  );

  it('are refused when they are not JSON', async () => {
    await serve(() => 'never');
    const answer = await bus.connection.request(bus.names.subject(RequestSubject.ValidateWorkflow), '{');

    expect(answer.headers?.get('wb-error-code')).toBe('MESSAGE_INVALID');
  });

  it('are refused when too many are in work', async () => {
    await serve(() => sleep(200));
    const outcomes = await Promise.allSettled(Array.from({ length: 70 }, () => ask(question)));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');

    expect(refused).toHaveLength(6);
    expect(refused[0]).toMatchObject({ reason: { code: 'BUSY' } });
  });

  it('in work are answered before the service closes', async () => {
    let begun = false;
    await serve(async () => {
      begun = true;
      await sleep(100);
      return 'done';
    });
    const answer = ask(question);
    await eventually(() => expect(begun).toBe(true));
    await services.pop()?.close();

    expect(await answer).toBe('done');
    await expect(ask(question)).rejects.toMatchObject({ code: 'NO_RESPONDERS' });
  });
});

describe('announcements', () => {
  it('reach who listens, until they stop', async () => {
    const bus = await testBus(testNats());
    const heard: unknown[] = [];
    const stop = bus.listen('worker.*', ({ subject, data }) => heard.push([subject, data]));
    await bus.announce('worker.nudge', { project: 'p1' });
    await eventually(() => expect(heard).toEqual([['worker.nudge', { project: 'p1' }]]));
    stop();
    await bus.announce('worker.nudge', {});
    await bus.connection.flush();

    expect(heard).toHaveLength(1);
    await bus.drain();
  });

  it('that cannot be read are left out', async () => {
    const bus = await testBus(testNats());
    const heard: unknown[] = [];
    bus.listen('worker.nudge', ({ data }) => heard.push(data));
    bus.connection.publish(bus.names.subject('worker.nudge'), '{');
    bus.connection.publish(bus.names.subject('worker.nudge'));

    await eventually(() => expect(heard).toEqual([undefined]));
    await bus.drain();
  });
});
