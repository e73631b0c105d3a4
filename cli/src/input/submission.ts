import { readFile } from 'node:fs/promises';
import type { CompileOptionsDto } from '@workflow-builder/contracts';
import { UsageError } from '../errors.js';
import type { Io } from '../io.js';
import { jsonOf } from './json-text.js';

/** A document with the terms it is compiled under; the body of the gateway's requests but for its name. */
export interface Submission {
  readonly document: unknown;
  readonly options: CompileOptionsDto;
  /** Names; the gateway's defaults stand in. */
  readonly project?: string;
  readonly service?: string;
}

/** What can be deployed: a document that is sent along, or what is drawn on the platform. */
export type Deployable = Submission | DrawnSubmission;

/** What is drawn, by its ids: a project, one of its services, or one of its workflows. */
export interface DrawnSubmission {
  readonly drawn: { readonly projectId: string; readonly serviceId?: string; readonly workflowId?: string };
  readonly options: CompileOptionsDto;
}

/** Flags of every command that compiles; commander sets them to true unless `--no-…` was given. */
export interface CompileFlags {
  readonly strict: boolean;
  readonly comments: boolean;
}

/**
 * Reads a workflow document, or the request envelope `{"workflow": …}` around one; flags win over the envelope's options.
 * @param file path, or `-` for standard input
 * @throws UsageError when there is no such file, or no JSON in it
 */
export async function readSubmission(file: string, flags: CompileFlags, io: Io): Promise<Submission> {
  const source = file === '-' ? 'Standard input' : file;
  const value = jsonOf(await readText(file, io), source);
  const envelope: Readonly<Record<string, unknown>> =
    isRecord(value) && 'workflow' in value && !('nodes' in value) ? value : { workflow: value };
  const { project, service } = envelope;
  const options = fieldsOf(envelope['options']);
  return {
    document: envelope['workflow'],
    options: {
      strictMode: flags.strict && options['strictMode'] !== false,
      includeComments: flags.comments && options['includeComments'] !== false,
      ...(options['requireImplementations'] === true && { requireImplementations: true }),
    },
    ...(typeof project === 'string' && { project }),
    ...(typeof service === 'string' && { service }),
  };
}

async function readText(file: string, io: Io): Promise<string> {
  if (file === '-') return readAll(io.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function readAll(input: Io['stdin']): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
