/**
 * Activities of BaseWorkflow
 */
import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface LogInput {
  readonly message: string;
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly metadata?: JsonValue;
}

export interface LogOutput {
  readonly logged: boolean;
  readonly timestamp: string;
}

export async function log(input: LogInput): Promise<LogOutput> {
  const { info, cancellationSignal } = Context.current();
  const timestamp = new Date().toISOString();
  const response = await fetch('http://localhost:3020/api/logs', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...input, timestamp, severity: severityOf(input.level), activity: info.activityId }),
    signal: cancellationSignal,
  });
  if (!response.ok) throw ApplicationFailure.create({ message: `The log answered ${String(response.status)}` });
  return { logged: true, timestamp };
}

function severityOf(level: LogInput['level']): number {
  switch (level) {
    case 'debug':
      return 5;
    case 'info':
      return 9;
    case 'warn':
      return 13;
    case 'error':
      return 17;
  }
}
