/** Whether `If-None-Match` names the tag: RFC 9110, where weak tags count as well and `*` stands for any. */
export function isKnownTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(tag) || known.includes('*');
}
