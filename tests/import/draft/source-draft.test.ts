import { expect, test } from 'vitest';
import type { Block } from '../../../src/documents/block.ts';
import { transcriptOf } from '../../../src/documents/transcript.ts';
import { sourceDraft, transcriptName } from '../../../src/import/draft/source-draft.ts';
import { SourceRecord } from '../../../src/model/source-record.ts';

const head: Block = { kind: 'paragraph', text: 'Board terms', aside: 'running-head' };
const page: Block = { kind: 'paragraph', text: 'Page 1', aside: 'page-number' };
const blocks: Block[] = [
  head,
  { kind: 'paragraph', text: 'Terms' },
  { ...head, text: 'Board\nterms' },
  head,
  page,
  { kind: 'paragraph', text: '—', aside: 'hidden-text' },
];
const record = sourceDraft({
  title: 'Terms',
  file: 'terms.docx',
  bytes: Uint8Array.of(1, 2, 3),
  blocks,
  transcript: transcriptOf(blocks),
  parts: ['fellshire/board'],
  partHeld: 'the first two pages',
});

test('what stands aside is left out by its lines, once for each reason; a line without a word leaves nothing out', () => {
  expect(record['omitted']).toEqual([
    { lines: '1, 3-5', reason: 'running-head' },
    { lines: '6', reason: 'page-number' },
  ]);
});

test('the record of a source fits its schema, and names its transcript', () => {
  expect(SourceRecord.safeParse(JSON.parse(JSON.stringify(record))).error).toBeUndefined();
  expect(record).toMatchObject({
    received: 'A Word file',
    transcript: { file: transcriptName('terms.docx') },
    copy: { is: 'part', which: 'the first two pages' },
  });
});

test('a head on each of a thousand pages is left out in several entries', () => {
  const pages = Array.from({ length: 1000 }, (): Block[] => [
    head,
    { kind: 'paragraph', text: 'Words' },
  ]).flat();
  const long = sourceDraft({
    title: 'Terms',
    file: 'terms.pdf',
    bytes: Uint8Array.of(1),
    blocks: pages,
    transcript: transcriptOf(pages),
    parts: ['fellshire/board'],
  });
  expect(long['omitted']).toHaveLength(4);
  expect(SourceRecord.safeParse(JSON.parse(JSON.stringify(long))).error).toBeUndefined();
});
