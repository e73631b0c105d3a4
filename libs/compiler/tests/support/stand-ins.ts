import { Context } from '@temporalio/activity';
import {
  type AgentInput,
  type AgentOutput,
  createStandardActivities,
  type WorkflowMessages,
} from '@workflow-builder/components/activities';

/** Stands in for the time of the log, so that outputs are known beforehand. */
const logged = { logged: true, timestamp: '2026-01-01T00:00:00.000Z' };

/** Stands in for a model: it answers with what it was asked last, and counts a token for each message. */
function echo({ provider, model, messages }: AgentInput): Promise<AgentOutput> {
  const inputTokens = messages.length;
  return Promise.resolve({
    response: messages.at(-1)?.content ?? '',
    model,
    provider,
    usage: { inputTokens, outputTokens: 1, totalTokens: inputTokens + 1 },
    toolCalls: [],
    finishReason: 'end_turn',
    durationMs: 0,
  });
}

/** Stands in for the other workflows of the project: an inventory of seven. */
const inventory: WorkflowMessages = {
  signal: () => Promise.resolve(),
  query: () => Promise.resolve(7),
  update: () => Promise.resolve({ count: 12 }),
};

/** The standard activities, with a log that keeps nothing and always tells the same time, a model that is at hand, and an inventory. */
export function testActivities() {
  return {
    ...createStandardActivities({
      appendLog: () => Promise.resolve(),
      connectors: () => undefined,
      allowedHosts: ['127.0.0.1'],
      endpoints: {},
      prompt: () => undefined,
      env: () => undefined,
      attempt: () => Context.current(),
      workflows: inventory,
    }),
    log: () => Promise.resolve(logged),
    agent: echo,
  };
}
