import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../../src/files/memory-files.ts';
import { numbersSaid } from '../../../src/english/numbers-said.ts';
import type { CodedNumber } from '../../../src/model/walk/numbers-in.ts';
import { loadContent } from '../../../src/register/loading/load-content.ts';
import { compareNumber } from '../../../src/register/proving/number-agrees.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';
import { numbersReported } from './changed-numbers.ts';

const facts = 'content/partnerships/riverside/board/facts.yaml';
const number = (kind: CodedNumber['kind'], value: unknown, denominator?: number): CodedNumber => ({
  kind,
  value,
  path: [],
  denominator,
});
const count = (value: number) => number('count', value);
const perYear = (value: number) => number('per-year', value);
const length = (value: string) => number('length', value);
const days = (value: number) => number('days', value);
const share = (upper: number, lower: number) => number('share', upper, lower);
const rhythm = (value: string) => number('rhythm', value);

/** What is said of a number beside a quote: nothing where they may agree or nothing comparable is said. */
function differs(coded: CodedNumber, quote: string): boolean {
  const { agrees, said } = compareNumber(coded, numbersSaid(quote));
  return !agrees && said.some(({ isSure }) => isSure);
}

/** Words, numbers that may stand beside them, and numbers that may not. */
const table: readonly (readonly [string, readonly CodedNumber[], readonly CodedNumber[]])[] = [
  ['two members', [count(2)], [count(3), count(4), count(1)]],
  ['at least three members', [count(3)], [count(2), count(4), count(6)]],
  ['5 (five) members', [count(5)], [count(6), count(10)]],
  ['more than three consecutive meetings', [count(3), count(4)], [count(2), count(6)]],
  ['no fewer than six members', [count(6)], [count(5), count(7)]],
  ['the Chair and two other members', [count(2), count(3), count(4), count(1)], [count(5)]],
  ['five members, including the Chair', [count(5), count(1)], [count(6), count(10)]],
  ['two councillors and three officers', [count(2), count(3), count(5), count(1)], [count(4)]],
  ['half of the 12 members', [count(6), share(1, 2), count(7)], [count(8), share(1, 3)]],
  ['three or four members', [count(3), count(4)], [count(9), count(2)]],
  ['A member may send a substitute.', [count(1), count(2)], []],
  ['each Member shall be entitled to one vote', [count(1)], [count(2)]],
  [
    'for no more than two terms of three years',
    [count(2), length('P3Y'), length('P6Y')],
    [count(3), length('P4Y')],
  ],
  ['may be re-elected for one further term', [count(1), count(2)], [count(3)]],
  [
    'one third of the members',
    [share(1, 3), share(33, 100)],
    [share(2, 3), share(1, 4), share(1, 2)],
  ],
  ['two-thirds of those present', [share(2, 3), share(4, 6)], [share(3, 4), share(1, 3)]],
  ['more than 50% of members', [share(1, 2), share(50, 100)], [share(51, 100), share(1, 3)]],
  ['66% of members', [share(2, 3), share(66, 100)], [share(3, 4), share(1, 2)]],
  ['a quarter of the members', [share(1, 4), share(25, 100)], [share(1, 3)]],
  ['a simple majority of members', [share(1, 2), share(2, 3)], []],
  [
    'quarterly',
    [perYear(4), length('P3M'), rhythm('quarterly')],
    [perYear(3), perYear(5), length('P4M'), rhythm('annually')],
  ],
  ['monthly', [perYear(12), length('P1M')], [perYear(4), perYear(11), length('P2M')]],
  ['bi-monthly', [perYear(6), perYear(24), length('P2M'), perYear(5)], []],
  [
    'twice a year',
    [perYear(2), length('P6M'), rhythm('twice-yearly')],
    [perYear(3), perYear(4), rhythm('quarterly')],
  ],
  ['six-monthly', [perYear(2), length('P6M')], [perYear(6), perYear(3), length('P1Y')]],
  [
    'fortnightly',
    [perYear(26), length('P2W'), length('P14D')],
    [perYear(24), perYear(52), length('P1M')],
  ],
  [
    'every six weeks',
    [perYear(8), perYear(9), length('P6W'), length('P42D')],
    [perYear(6), perYear(10), length('P6M')],
  ],
  ['four meetings will be held', [perYear(4)], [perYear(5), perYear(8)]],
  [
    'between four and six times a year',
    [perYear(4), perYear(5), perYear(6)],
    [perYear(3), perYear(12)],
  ],
  ['quarterly, and at an annual general meeting', [perYear(4), perYear(5)], [perYear(6)]],
  ['monthly, with no meeting in August', [perYear(11), perYear(12)], []],
  [
    'reviewed annually',
    [length('P1Y'), length('P12M'), rhythm('annually')],
    [length('P2Y'), length('P6M')],
  ],
  [
    'reviewed every two years',
    [length('P2Y'), length('P24M')],
    [length('P1Y'), length('P3Y'), length('P4Y')],
  ],
  ['running for 12 months', [length('P1Y'), length('P12M')], [length('P13M'), length('P2Y')]],
  ['within 5 working days', [days(5)], [days(6), days(10), days(7)]],
  ['at least one week before', [days(7)], [days(5), days(8), days(14)]],
  [
    'two weeks’ notice',
    [days(14), length('P2W'), length('P14D')],
    [days(10), days(15), length('P2M')],
  ],
  ['within 48 hours', [days(2)], [days(3)]],
  ['a month before', [days(30)], [days(14), length('P2M')]],
  ['two to three weeks before', [days(14), days(18), days(21)], [days(28)]],
  // What says no number of this kind.
  ['regularly', [perYear(4), count(3), days(5), share(1, 2), length('P1Y')], []],
  ['under section 3, on 1 April 2025', [count(7), perYear(4), days(5)], []],
  ['The Five Rivers Partnership', [count(3)], []],
  ['three members', [days(5), share(1, 2), length('P1Y'), rhythm('annually')], []],
];

describe('compareNumber', () => {
  test.each(table)('beside “%s” takes what it says and no other', (quote, right, wrong) => {
    expect(right.filter((coded) => differs(coded, quote))).toEqual([]);
    expect(wrong.filter((coded) => !differs(coded, quote))).toEqual([]);
  });
});

describe('checkNumbers', () => {
  const report = (change: (text: string) => string): string[] =>
    openSample({ [facts]: change }).diagnostics.map(inOneLine);

  test('reports a number at its place, with the words that say another', () => {
    expect(
      report((text) =>
        text.replace('minimum: 3', 'minimum: 4').replace(' – one of them the Chair.', ''),
      ),
    ).toEqual([
      expect.stringContaining(
        'fact/number-differs: The quote says “three”, and the answer says 4. Correct one, or say in a note how the number comes about.',
      ),
    ]);
  });

  test('shows a length of time as it is typed', () => {
    expect(report((text) => text.replace('perYear: 4', 'every: P4M'))).toEqual([
      expect.stringContaining('says “four times a year”, and the answer says P4M.'),
    ]);
  });

  test('leaves a quote that is not in its clause to be told first', () => {
    const found = report((text) => text.replace('quote: four times', 'quote: six times'));
    expect(found).toEqual([expect.stringContaining('fact/quote-differs')]);
  });

  test('says nothing where a note tells how the number comes about', () => {
    expect(
      report((text) =>
        text.replace(
          'perYear: 4\n    qualifier: exactly\n',
          'perYear: 5\n    qualifier: exactly\n  note: With the yearly assembly.\n',
        ),
      ),
    ).toEqual([]);
  });

  const sample = Object.entries(sampleRegister()).flatMap(([path, words]) =>
    path.startsWith('content/') && typeof words === 'string'
      ? [[path.slice('content/'.length), words] as const]
      : [],
  );

  test('says nothing of the sample, and reports most numbers that are changed in it', () => {
    const { value } = loadContent(memoryFiles('content', new Map(sample)));
    const { untouched, changed, share } = numbersReported(value);
    expect(untouched).toEqual([]);
    expect(changed).toBeGreaterThan(5);
    expect(share).toBeGreaterThanOrEqual(0.9);
  });
});
