import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { currentTraceIds } from './spans.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

const secretFields = [
  'authorization',
  'Authorization',
  'cookie',
  'password',
  'secret',
  'token',
  'accessToken',
  'refreshToken',
  'apiKey',
  'api_key',
  'privateKey',
  'connectionString',
];

/** How deep in a logged object a secret field is found. */
const REDACTION_DEPTH = 3;

export interface LoggerOptions {
  readonly service: string;
  readonly level: LogLevel;
  /** Where the lines go. Default: standard output. */
  readonly destination?: DestinationStream;
}

/** A logger of JSON lines with the service's name, ISO time and the ids of the active span. Well-known secret fields read `[redacted]`. */
export function createLogger({ service, level, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: { service, pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => currentTraceIds() ?? {},
    redact: { paths: redactedPaths(), censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

function redactedPaths(): string[] {
  const depths = Array.from({ length: REDACTION_DEPTH }, (_, depth) => '*.'.repeat(depth));
  return depths.flatMap((prefix) => secretFields.map((field) => prefix + field));
}
