import 'reflect-metadata';
import { BusSettings, connectBus, DeadLetters } from '@workflow-builder/messaging';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Unavailable, UsageError } from '../errors.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Connects to the bus as it is: streams and consumers are its services' to provision.
 * @throws UsageError when a setting is not valid, Unavailable when the bus does not answer in time
 */
export async function openDeadLetters(
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<{ readonly letters: DeadLetters; close(): Promise<void> }> {
  const settings = plainToInstance(BusSettings, env);
  const [invalid] = validateSync(settings, { whitelist: true });
  if (invalid) throw new UsageError(`${invalid.property}: ${Object.values(invalid.constraints ?? {}).join(', ')}.`);

  const bus = await connectBus(settings, { service: 'wb', logger: silent, provision: false });
  if (!bus.isConnected()) {
    await bus.drain();
    throw new Unavailable(`No NATS server answers at ${hosts(settings.NATS_URL)}.`);
  }
  return { letters: new DeadLetters(bus), close: () => bus.drain() };
}

/** The servers without user and password, which a URL may contain. */
function hosts(servers: string): string {
  return servers
    .split(',')
    .map((server) =>
      server
        .trim()
        .replace(/^.*@/, '')
        .replace(/^\w+:\/\//, ''),
    )
    .join(', ');
}
