import { describe, expect, it } from '@jest/globals';
import { createLogger } from './logger.js';
import { withSpan } from './spans.js';
import { startTracing } from './tracing.js';

function capture(level: Parameters<typeof createLogger>[0]['level'] = 'info') {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  return { lines, logger: createLogger({ service: 'validator', level, destination }) };
}

describe('logger', () => {
  it('writes JSON lines with service, level as text and ISO time', () => {
    const { lines, logger } = capture();
    logger.info({ compilationId: 'cmp_1' }, 'taken up');
    expect(lines).toEqual([
      expect.objectContaining({ level: 'info', service: 'validator', msg: 'taken up', compilationId: 'cmp_1' }),
    ]);
    expect(String(lines[0]?.['time'])).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('keeps silent below its level', () => {
    const { lines, logger } = capture('warn');
    logger.info('not this');
    logger.warn('this');
    expect(lines.map((line) => line['msg'])).toEqual(['this']);
  });

  it('names the active span', async () => {
    const tracing = startTracing({ serviceName: 'test', serviceVersion: '1' });
    const { lines, logger } = capture();
    const span = await withSpan('work', { kind: 'internal' }, (active) => {
      logger.info('inside');
      return Promise.resolve(active.spanContext());
    });
    logger.info('outside');
    await tracing.shutdown();
    expect(lines[0]).toMatchObject({ trace_id: span.traceId, span_id: span.spanId });
    expect(lines[1]).not.toHaveProperty('trace_id');
  });

  it('redacts secrets, nested ones too', () => {
    const { lines, logger } = capture();
    logger.info({ password: 'p4ss', settings: { apiKey: 'k3y' }, req: { headers: { authorization: 'Bearer t0ken' } } });
    expect(JSON.stringify(lines)).not.toMatch(/p4ss|k3y|t0ken/);
    expect(lines[0]).toMatchObject({ password: '[redacted]', settings: { apiKey: '[redacted]' } });
  });
});
