// Words that people use for one thing: whoever types one of them may mean any other of its line.
const groups: readonly (readonly string[])[] = [
  ['sha256', 'checksum', 'hash', 'sha-256', 'sha'],
  ['name', 'title', 'term', 'heading', 'label'],
  ['url', 'address', 'link', 'website', 'baseUrl'],
  ['file', 'filename', 'path', 'document'],
  ['clause', 'section', 'paragraph', 'reference', 'ref'],
  ['quote', 'words', 'text', 'wording', 'content'],
  ['organisations', 'organisation', 'organization', 'organizations', 'member'],
  ['number', 'amount', 'count', 'value'],
  ['kind', 'type', 'category'],
  ['note', 'notes', 'comment', 'remark'],
  ['summary', 'description', 'means'],
  ['substitute', 'deputy', 'substitutes'],
  ['voting', 'vote', 'votes'],
  ['state', 'status'],
  ['date', 'day', 'on', 'confirmed'],
];

/** The field that someone means who calls it by another common word; nothing where none is known by such a word. */
export function sameWord(typed: string, known: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  const names = groups.filter((group) => group.includes(word)).flat();
  return known.find((name) => names.includes(name));
}
