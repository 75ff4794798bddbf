import { describe, expect, test } from 'vitest';
import type { ConstitutionRecord } from '../../../src/model/constitution.ts';
import { pageHead } from '../../../src/views/constitution/page-head.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const file = 'content/partnerships/riverside/board/constitution.yaml';

function headAfter(ended = ''): ReturnType<typeof pageHead> {
  const statutory = '  statutory: no\n';
  const change =
    ended === '' ? {} : { [file]: (text: string) => text.replace(statutory, statutory + ended) };
  const { register, diagnostics } = openSample(change);
  expect(diagnostics).toEqual([]);
  return pageHead(register!.constitutions.get('riverside/board')!, register!);
}

// What is read of the record alone can be changed without a file.
function headOf(changes: Partial<ConstitutionRecord>): ReturnType<typeof pageHead> {
  const register = openSample({}).register!;
  const board = register.constitutions.get('riverside/board')!;
  return pageHead({ ...board, record: { ...board.record, ...changes } }, register);
}

describe('pageHead', () => {
  test('says what sort of document it is, which version and where, each once', () => {
    expect(headAfter().line).toBe('Terms of reference · 1.10, March 2025');
  });

  test('says a draft, and about when an undated one was written', () => {
    const { line } = headOf({
      version: {},
      status: 'draft',
      dating: { from: '2010-07', to: '2012-11', reason: 'It names a police authority.' },
    });
    expect(line).toBe('Terms of reference · written about 2010–12 · draft');
  });

  test.each([
    ['Memorandum of Understanding for the Board', /^Memorandum of understanding · /],
    ['How we work together', /^How we work together · /],
  ])('takes the sort from the title: %s', (title, expected) => {
    expect(headOf({ title }).line).toMatch(expected);
  });

  test('leaves out a title that only repeats the name of the body', () => {
    const name = openSample({}).register!.constitutions.get('riverside/board')!.record.body.name;
    expect(headOf({ title: name.toUpperCase() }).line).not.toMatch(new RegExp(name, 'i'));
  });

  test('says that a body ended, and nothing of a review to come', () => {
    const ended =
      '  ended: { date: 2012-12, what: It came to an end., sources: [{ title: News, url: https://river.example }] }\n';
    expect(headAfter(ended)).toMatchObject({
      ended: 'Ended in December 2012. Kept as a record.',
      review: undefined,
    });
  });

  test('says when the review is due', () => {
    expect(headAfter()).toMatchObject({
      ended: undefined,
      review: 'review due by March 2026',
    });
  });
});
