/** The comments that our files begin with; the second names the workflow. */
const HEADER = /^(\/\/ [^\r\n\u2028\u2029]*\n\/\/ Workflow: )[^\r\n\u2028\u2029]*/;

const TASK_QUEUE = /^ {2}taskQueue: '[\w.-]+',$/m;

/** The file without the name of its workflow: no tool reads that comment, so files that differ in it alone are the same. */
export function withoutName(text: string): string {
  return text.replace(HEADER, '$1');
}

/** `worker.ts` without its task queue, where that is but a name: it is text to every tool, whatever it names. */
export function withoutTaskQueue(worker: string): string {
  return worker.replace(TASK_QUEUE, "  taskQueue: '',");
}
