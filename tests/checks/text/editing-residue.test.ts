import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clausesOf } from './text-of.ts';

const check = 'text/editing-residue';
const words = (...lines: string[]): string[] =>
  found(check, clausesOf(...lines)).map((one) => one.words);

describe('what editing leaves behind', () => {
  test('is reported at its characters', () => {
    expect(found(check, clausesOf('It follows our aims (link to these).'))).toMatchObject([
      {
        words: '(link to these)',
        range: { start: { line: 2, column: 61 }, end: { line: 2, column: 76 } },
        about: '1',
        message:
          '“(link to these)” was left behind by editing. Remove it, or put in what was meant.',
      },
    ]);
  });

  test.each([
    ['See [hyperlink].', '[hyperlink]'],
    ['See Error! Bookmark not defined.', 'Error! Bookmark not defined.'],
    ['Click or tap here to enter text', 'Click or tap here to enter text'],
    ['The <b>Board</b> meets.', '<b>'],
    ['See _Toc12345 for more.', '_Toc12345'],
    ['The Board meets monthly.. It reports.', '..'],
  ])('includes %s', (line, expected) => {
    expect(words(line)[0]).toBe(expected);
  });

  test.each([
    'It is linked to groups (linked to Partnership Groups).',
    'It has links (links to statutory bodies).',
    'The share is <5 and >3 of members.',
    'And so on...',
    'An error! This will not do.',
    'Research & development, and M&S.',
  ])('does not include “%s”', (line) => {
    expect(words(line)).toEqual([]);
  });

  test('includes a bracket that is never closed, as information', () => {
    expect(found(check, clausesOf('Monitoring (how will it be measured?'))).toMatchObject([
      { words: '(how will it be measured?', severity: 'info', about: '1-bracket' },
    ]);
  });

  test.each([
    [['Costs (of 10 or 20) are shared.']],
    [['a) agree and b) publish (by May)']],
    [['The members (including:', 'charities;', 'police).']],
  ])('leaves brackets alone that close: %s', (lines) => {
    expect(words(...lines)).toEqual([]);
  });

  test('may be a word that stands twice', () => {
    const findings = found(check, clausesOf('The members are are listed below.'));
    expect(findings).toMatchObject([
      {
        words: 'are are',
        severity: 'info',
        message: '“are are” repeats a word. Take one out.',
      },
    ]);
  });

  test.each([
    ['It had had a chair.'],
    ['We know that that is so.'],
    ['Bora Bora sends a member.'],
    ['a well-known known risk'],
  ])('is not seen in “%s”', (line) => {
    expect(found(check, clausesOf(line))).toEqual([]);
  });
});
