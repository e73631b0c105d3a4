import type { DeadLetters, ListOptions } from '@workflow-builder/messaging';
import { InvalidArgumentError } from 'commander';
import { ExitCode } from '../errors.js';
import type { Io } from '../io.js';
import { renderLetter, renderLetterDetails, renderLetters } from '../render/dead-letters.js';
import { asJson, type CommandContext } from './command.js';

const DEFAULT_LIMIT = 50;

export function addDeadLetters({ program, io, finish }: CommandContext): void {
  const group = program
    .command('dead-letters')
    .description('look at messages that no stage could process, and send them back')
    .option('--nats <url>', 'NATS servers (default: NATS_URL, else nats://localhost:4222)')
    .option('--prefix <prefix>', "the deployment's subject prefix (default: SUBJECT_PREFIX, else none)");
  const use = (work: (letters: DeadLetters) => Promise<string>): Promise<void> =>
    finish(withDeadLetters(group.opts<BusFlags>(), io, work));

  group
    .command('list')
    .description('list them, oldest first')
    .option('--limit <number>', 'at most this many', positive, DEFAULT_LIMIT)
    .option('--consumer <name>', 'only those of one consumer')
    .option('--json', 'print JSON')
    .action(({ json, ...options }: ListOptions & Json) =>
      use(async (letters) => {
        const found = await letters.list(options);
        return json ? asJson(found) : renderLetters(found);
      }),
    );

  group
    .command('show')
    .description('show one with headers and body')
    .argument('<sequence>', 'its number in the list', positive)
    .option('--json', 'print JSON; the body as text')
    .action((sequence: number, { json }: Json) =>
      use(async (letters) => {
        const letter = await letters.show(sequence);
        return json ? asJson({ ...letter, body: Buffer.from(letter.body).toString() }) : renderLetterDetails(letter);
      }),
    );

  group
    .command('replay')
    .description('send one back to where it came from')
    .argument('<sequence>', 'its number in the list', positive)
    .option('--json', 'print JSON')
    .action((sequence: number, { json }: Json) =>
      use(async (letters) => {
        const letter = await letters.replay(sequence);
        return json ? asJson(letter) : `Replayed ${renderLetter(letter)}\n`;
      }),
    );
}

interface Json {
  readonly json?: true;
}

interface BusFlags {
  readonly nats?: string;
  readonly prefix?: string;
}

function positive(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('It has to be a whole number above 0.');
}

async function withDeadLetters(
  flags: BusFlags,
  io: Io,
  work: (letters: DeadLetters) => Promise<string>,
): Promise<ExitCode> {
  const { openDeadLetters } = await import('../bus/open-dead-letters.js');
  const opened = await openDeadLetters({
    ...io.env,
    ...(flags.nats !== undefined && { NATS_URL: flags.nats }),
    ...(flags.prefix !== undefined && { SUBJECT_PREFIX: flags.prefix }),
  });
  try {
    io.stdout.write(await work(opened.letters));
    return ExitCode.done;
  } finally {
    await opened.close();
  }
}
