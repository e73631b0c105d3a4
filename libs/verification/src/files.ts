/** The code of one workflow. */
export interface GeneratedFiles {
  readonly workflow: string;
  readonly activities: string;
  readonly worker: string;
}

export type FileName = keyof GeneratedFiles;

export const fileNames: readonly FileName[] = ['workflow', 'activities', 'worker'];
