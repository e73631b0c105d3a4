import { describe, expect, it } from '@jest/globals';
import { eventType, subjectOfType } from './headers.js';
import { Subject, subjects } from './subjects.js';
import { consumers, streams } from './topology.js';

const streamsOf = (subject: Subject) =>
  streams.filter((stream) =>
    stream.subjects.some((pattern) =>
      new RegExp(`^${pattern.replace('.', '\\.').replace('*', '[^.]+')}$`).test(subject),
    ),
  );

describe('the topology', () => {
  it.each(subjects)('keeps %s in exactly one stream', (subject) => {
    expect(streamsOf(subject)).toHaveLength(1);
  });

  it('gives each consumer subjects of its stream', () => {
    for (const { durable, stream, subjects: read } of consumers) {
      const kept = read.map((subject) => streamsOf(subject)[0]?.name);
      expect([durable, new Set(kept)]).toEqual([durable, new Set([stream])]);
    }
  });

  it('has a consumer for every subject of a stream that keeps by interest, or it would forget them', () => {
    const byInterest = subjects.filter((subject) => streamsOf(subject)[0]?.retention === 'interest');
    const read = new Set(consumers.flatMap((consumer) => consumer.subjects));
    expect(byInterest.filter((subject) => !read.has(subject))).toEqual([]);
  });

  it('names each consumer once', () => {
    expect(new Set(consumers.map(({ durable }) => durable)).size).toBe(consumers.length);
  });
});

describe('the type of an event', () => {
  it('stands for its subject, both ways', () => {
    expect(eventType(Subject.CodeVerified)).toBe('dev.workflow-builder.code.verified');
    expect(subjectOfType(eventType(Subject.CodeVerified))).toBe(Subject.CodeVerified);
    expect(subjectOfType('com.example.code.verified')).toBeUndefined();
  });
});
