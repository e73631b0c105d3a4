/** The comments that our files begin with; the second names the workflow. */
const HEADER = /^(\/\/ [^\r\n\u2028\u2029]*\n\/\/ Workflow: )[^\r\n\u2028\u2029]*/;

/** The file without the name of its workflow: no tool reads that comment, so files that differ in it alone are the same. */
export function withoutName(text: string): string {
  return text.replace(HEADER, '$1');
}
