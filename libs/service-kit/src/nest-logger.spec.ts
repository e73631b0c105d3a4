import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@workflow-builder/telemetry';
import { NestLogger } from './nest-logger.js';

function capture() {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  return { lines, logger: new NestLogger(createLogger({ service: 'test', level: 'trace', destination })) };
}

describe("Nest's logger", () => {
  it.each([
    ['log', 'debug'],
    ['error', 'error'],
    ['warn', 'warn'],
    ['debug', 'debug'],
    ['verbose', 'trace'],
    ['fatal', 'fatal'],
  ] as const)('writes %s as %s, with its context', (method, level) => {
    const { lines, logger } = capture();
    logger[method]('said', 'RouterExplorer');
    expect(lines).toEqual([expect.objectContaining({ level, msg: 'said', context: 'RouterExplorer' })]);
  });

  it('keeps the stack that Nest passes, errors, and objects', () => {
    const { lines, logger } = capture();
    logger.error('failed', 'Error: at …', 'ExceptionsHandler');
    logger.error(new TypeError('wrong'));
    logger.log({ answer: 42 });
    expect(lines[0]).toMatchObject({ details: ['Error: at …'], context: 'ExceptionsHandler' });
    expect(lines[1]).toMatchObject({ msg: 'wrong', err: { type: 'TypeError' } });
    expect(lines[2]).toMatchObject({ data: { answer: 42 } });
  });
});
