import type { Joined } from './join-records.ts';
import type { Content } from './load-content.ts';

const bodyFiles = ['constitution', 'text', 'facts', 'membership', 'rasci'] as const;

/** Whether a body has files that do not join to a constitution. Why is reported once, at those files. */
export function isBrokenConstitution(
  key: string,
  { content, joined }: { content: Content; joined: Joined },
): boolean {
  if (joined.constitutions.has(key)) return false;
  return bodyFiles.some((kind) => content[kind].has(key) || content.broken.has(`${kind}:${key}`));
}
