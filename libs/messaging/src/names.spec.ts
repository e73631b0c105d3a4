import { describe, expect, it } from '@jest/globals';
import { Names } from './names.js';

describe('Names', () => {
  it('adds nothing without a prefix', () => {
    const names = new Names('');

    expect([names.subject('code.verified'), names.stream('WORKFLOWS'), names.bucket('PAYLOADS')]).toEqual([
      'code.verified',
      'WORKFLOWS',
      'PAYLOADS',
    ]);
    expect(names.maxDeliveriesAdvisory('WORKFLOWS')).toBe('$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.WORKFLOWS.*');
  });

  it('puts a deployment apart from others by its prefix', () => {
    const names = new Names('t3f2.eu.');

    expect(names.subject('code.verified')).toBe('t3f2.eu.code.verified');
    expect(names.stream('WORKFLOWS')).toBe('T3F2_EU_WORKFLOWS');
    expect(names.bucket('compilations')).toBe('T3F2_EU_compilations');
    expect(names.deadLetter('validator')).toBe('t3f2.eu.dead-letter.validator');
  });

  it('takes the prefix off again', () => {
    const names = new Names('a.');

    expect([names.plainSubject('a.code.verified'), names.plainSubject('code.verified')]).toEqual([
      'code.verified',
      'code.verified',
    ]);
    expect(names.plainStream('A_WORKFLOWS')).toBe('WORKFLOWS');
  });
});
