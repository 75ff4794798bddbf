import type { SourceRecord } from '../../../src/model/source-record.ts';
import type { TextNode } from '../../../src/model/text.ts';
import { coverSource } from '../../../src/register/proving/source-coverage.ts';
import { indexText } from '../../../src/register/text/text-index.ts';

export const record: SourceRecord = {
  title: 'Riverside Board, terms of reference',
  file: 'riverside-board.txt',
  sha256: '0'.repeat(64),
  received: 'Plain text',
  parts: [{ constitution: 'riverside/board' }],
};

const clause = (text: string): TextNode => ({ kind: 'clause', text });

/** Covers a source with clauses of these words, in one stretch. */
export function cover(
  raw: string,
  texts: readonly string[],
  changes: Partial<SourceRecord> = {},
): ReturnType<typeof coverSource> {
  return coverSource(raw, { ...record, ...changes }, [indexText(texts.map(clause)).top]);
}
