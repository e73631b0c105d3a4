import { type CompileOptions, projectInterfaces } from '@workflow-builder/compiler';
import type { Io } from '../io.js';
import { type CompileFlags, readSubmission, type Submission } from './submission.js';

/** The flag `--with` as commander takes it. */
export const WITH = '--with <files...>';

export const WITH_MEANING = 'documents of the other workflows of the project, to check and type calls between them';

/** Options under which a document is compiled beside others; those of its submission where there are none. */
export async function optionsBeside(
  files: readonly string[] | undefined,
  { document, options }: Submission,
  flags: CompileFlags,
  io: Io,
): Promise<CompileOptions> {
  if (files === undefined) return options;
  const others = await Promise.all(files.map((file) => readSubmission(file, flags, io)));
  const documents = [document, ...others.map((other) => other.document)];
  return { ...options, projectWorkflows: projectInterfaces(documents, options) };
}
