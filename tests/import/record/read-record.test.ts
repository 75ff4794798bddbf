import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/import/record/read-record.ts';
import { readableText } from '../../../src/import/reading/readable-text.ts';
import { plainSpaces, wordsWithin } from '../../../src/register/text/node-words.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import type { TextNode } from '../../../src/model/text.ts';
import { openFolder } from '../../fixtures/open-folder.ts';
import { openFresh } from '../../fixtures/fresh-register.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const texts = [openFolder('content'), openFresh('hamray'), openFresh('marlby-thorne')].flatMap(
  ({ register }) =>
    [...register!.constitutions].map(
      ([key, { text }]) => [key, text.top.map(({ node }) => node)] as const,
    ),
);

describe('readRecord', () => {
  test('reads what a document says of itself and of its body', () => {
    const read = readRecord(
      recordInputOf({
        titles: ['Vale Health and Wellbeing Board (HWB)', 'Terms of Reference, draft v2, May 2024'],
        clauses: [
          'The Board is a statutory body.',
          'The Board is accountable to the Vale Assembly.',
        ],
      }),
    );
    expect(read).toMatchObject({
      name: { value: 'Vale Health and Wellbeing Board' },
      aliases: { value: ['HWB', 'the Board'] },
      kind: { value: 'health-and-wellbeing-board' },
      statutory: { value: 'yes' },
      status: { value: 'draft' },
      version: { value: { label: 'v2', date: '2024-05' } },
      relations: [{ value: { to: 'Vale Assembly' } }],
      language: { value: 'en' },
    });
    expect(read.form).toBeUndefined();
  });

  test('takes from whom it belongs to what kind of body it is', () => {
    const clauses = ['The Quality Committee is a committee of the Vale Integrated Care Board.'];
    const read = readRecord(recordInputOf({ titles: ['Quality Committee'], clauses }));
    expect(read.kind?.value).toBe('integrated-care-board-committee');
  });

  test('invents nothing for a document that says nothing', () => {
    expect(readRecord(recordInputOf({ clauses: ['We meet on Mondays.'] }))).toEqual({
      otherLanguages: [],
      approvals: [],
      relations: [],
    });
  });

  test.each(texts)('quotes of %s stand in their clauses', (_, content) => {
    const { byId } = indexText(content);
    const read = readRecord({
      ...recordInputOf({ content }),
      text: readableText(content, { isWhole: true }),
    });
    for (const { clause, quote } of evidenceIn(read))
      expect(wordsIn(byId.get(clause)?.node)).toContain(plainSpaces(quote));
  });
});

function wordsIn(node: TextNode | undefined): string {
  return node === undefined ? '' : wordsWithin(node);
}

function evidenceIn(value: unknown): { clause: string; quote: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('clause' in value && 'quote' in value) return [value as { clause: string; quote: string }];
  return Object.values(value).flatMap(evidenceIn);
}
