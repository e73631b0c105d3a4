import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LogEntryDto } from '@workflow-builder/contracts';
import { eventually } from '@workflow-builder/testing';
import { LogShipper } from './log-shipper.js';

const DEADLINE_MS = 10_000;

/** An intake that keeps what it accepts, and answers each request as `answer` says. */
class Intake {
  readonly accepted: string[] = [];
  readonly batches: number[] = [];
  readonly authorizations = new Set<string | undefined>();
  answer: (ids: readonly string[]) => number = () => 202;
  #server: Server | undefined;
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}/api/logs`;
  }

  async open(): Promise<void> {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const ids = (JSON.parse(Buffer.concat(chunks).toString()) as { id: string }[]).map(({ id }) => id);
        const status = this.answer(ids);
        this.batches.push(ids.length);
        this.authorizations.add(request.headers.authorization);
        if (status === 202) this.accepted.push(...ids);
        response.writeHead(status).end('{}');
      });
    }).listen(this.#port, '127.0.0.1');
    await new Promise((resolve) => this.#server?.once('listening', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(undefined));
  }
}

describe('log shipper', () => {
  let intake: Intake;
  let shipper: LogShipper;
  let complaints: string[];

  const ship = (capacity = 100, batchSize = 10, token?: string): void => {
    const complain = (_details: object, message: string): void => void complaints.push(message);
    const logger = { info: complain, warn: complain, error: complain };
    shipper = new LogShipper({ url: intake.url, token, capacity, batchSize, maxTries: 3, logger });
  };
  const entry = (id: string): LogEntryDto => ({ id }) as LogEntryDto;
  const add = (...ids: string[]): Promise<unknown> => Promise.all(ids.map((id) => shipper.add(entry(id))));

  beforeEach(async () => {
    complaints = [];
    intake = new Intake();
    await intake.open();
  });

  afterEach(async () => {
    await shipper.close(0);
    await intake.close();
  });

  it('ships entries in order, in batches of bounded size', async () => {
    ship(100, 2);
    await add('a', 'b', 'c', 'd', 'e');
    expect(await shipper.close(DEADLINE_MS)).toBe(0);
    expect(intake.accepted).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(Math.max(...intake.batches)).toBe(2);
  });

  it.each([
    ['its token', 'secret', 'Bearer secret'],
    ['none where it has none', undefined, undefined],
  ])('shows the intake %s', async (_what, token, authorization) => {
    ship(100, 10, token);
    await add('a');
    expect(await shipper.close(DEADLINE_MS)).toBe(0);
    expect([...intake.authorizations]).toEqual([authorization]);
  });

  it('loses nothing while the intake is away', async () => {
    ship();
    await intake.close();
    await add('a', 'b');
    await eventually(() => {
      expect(complaints).not.toEqual([]);
    });
    await intake.open();
    await eventually(() => {
      expect(shipper.waiting).toBe(0);
    });
    expect(intake.accepted).toEqual(['a', 'b']);
  });

  it('keeps trying while the intake answers that it cannot just now', async () => {
    ship();
    const answers = [503, 429, 500, 502, 504, 503];
    intake.answer = () => answers.shift() ?? 202;
    await add('a');
    await eventually(() => {
      expect(intake.accepted).toEqual(['a']);
    });
    expect(intake.batches).toHaveLength(7);
  });

  it('makes those wait who add to a full queue', async () => {
    ship(2);
    intake.answer = () => 503;
    await add('a', 'b');
    let added = false;
    const waiting = shipper.add(entry('c')).then(() => {
      added = true;
    });
    await eventually(() => {
      expect(intake.batches.length).toBeGreaterThan(1);
    });
    expect(added).toBe(false);
    intake.answer = () => 202;
    await waiting;
    await shipper.close(DEADLINE_MS);
    expect(intake.accepted).toEqual(['a', 'b', 'c']);
  });

  it('drops an entry that the intake calls invalid, and only that one', async () => {
    ship();
    intake.answer = (ids) => (ids.includes('bad') ? 400 : 202);
    await add('a', 'bad', 'b');
    expect(await shipper.close(DEADLINE_MS)).toBe(0);
    expect(intake.accepted).toEqual(['a', 'b']);
    expect(complaints).toEqual(['The log intake refused an entry; it is dropped.']);
  });

  it('drops an entry that the intake fails at again and again, and only that one', async () => {
    ship();
    intake.answer = (ids) => (ids.includes('poison') ? 500 : 202);
    await add('a', 'poison', 'b');
    expect(await shipper.close(DEADLINE_MS)).toBe(0);
    expect(intake.accepted).toEqual(['a', 'b']);
    expect(intake.batches).toEqual([3, 3, 3, 1, 1, 1, 1, 1]);
    expect(complaints.at(-1)).toBe('The log intake refused an entry; it is dropped.');
  });

  it('lets nobody wait for room once it has ended', async () => {
    ship(1);
    await intake.close();
    await add('a');
    const late = add('b');
    const refused = expect(late).rejects.toThrow();
    await shipper.close(0);
    await refused;
  });

  it('says how many entries a shutdown left behind', async () => {
    ship();
    await intake.close();
    await add('a', 'b', 'c');
    expect(await shipper.close(50)).toBe(3);
  });
});
