import { createHash } from 'node:crypto';

/** The entity tag of a file’s bytes in a coding: another coding is another representation. */
export function entityTag(bytes: Buffer, coding: string): string {
  const sum = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return `"${sum}${coding === '' ? '' : `-${coding}`}"`;
}

/** Whether an `If-None-Match` header names the tag (RFC 9110, section 13.1.2: weak comparison). */
export function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return (
    header.trim() === '*' ||
    header.split(',').some((one) => one.trim().replace(/^W\//u, '') === tag)
  );
}
