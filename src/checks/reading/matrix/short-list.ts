import { list } from '../../../english/list.ts';

const longest = 110;

/** Names as a sentence lists them; only the first where all would make it too long to read. */
export function shortList(names: readonly string[]): string {
  const all = list(names);
  if (names.length < 2 || all.length <= longest) return all;
  const others = names.length - 1;
  return `${names[0]!} and ${others} ${others === 1 ? 'other' : 'others'}`;
}
