import { describe, expect, test } from 'vitest';
import { Days } from '../../src/model/days.ts';
import {
  HistoricDate,
  PartialDate,
  precisionOf,
  RegisterDate,
} from '../../src/model/partial-date.ts';
import { HeadcountOrNone } from '../../src/model/numbers.ts';
import { Duration, Name } from '../../src/model/scalars.ts';

const messages = (result: { error?: { issues: { message: string }[] } }): string[] =>
  (result.error?.issues ?? []).map(({ message }) => message);

describe('PartialDate', () => {
  test.each([
    ['2025', 'year'],
    ['2025-03', 'month'],
    ['2025-03-14', 'day'],
    ['2024-02-29', 'day'],
    ['1972-01-01', 'day'],
  ] as const)('%s stays as written, with the precision of a %s', (date, precision) => {
    expect(PartialDate.parse(date)).toBe(date);
    expect(precisionOf(date)).toBe(precision);
  });

  test.each(['2025-02-29', '2025-13', '2025-00', '2025-04-31', '2025-01-00', '2100-02-29'])(
    '%s is not on the calendar',
    (date) => {
      expect(messages(PartialDate.safeParse(date))).toEqual([
        'There is no such day. Check the month and the day.',
      ]);
    },
  );

  test('two years joined by a hyphen are told from a month', () => {
    expect(messages(PartialDate.safeParse('2025-26'))).toEqual([
      'There is no such month. If the year 2025-26 is meant, write `2025/26`.',
    ]);
  });

  test.each([
    ['14 May 2025', '`2025-05-14`'],
    ['14th of May 2025', '`2025-05-14`'],
    ['May 14, 2025', '`2025-05-14`'],
    ['March 2025', '`2025-03`'],
    ['Sept 2025', '`2025-09`'],
    ['14/03/2025', '`2025-03-14`'],
    ['03/14/2025', '`2025-03-14`'],
    ['14.3.2025', '`2025-03-14`'],
    ['05/06/2025', '`2025-06-05` or `2025-05-06`'],
    ['2025/3/14', '`2025-03-14`'],
    ['2025-3', '`2025-03`'],
    ['25-03-14', undefined],
    ['2025-03-14T10:00', undefined],
    ['2025–03', undefined],
    ['14 Foo 2025', undefined],
    ['40 May 2025', undefined],
    [' 2025', undefined],
    ['', undefined],
  ])('“%s” is not a date; it may be %s', (date, meant) => {
    const hint =
      meant === undefined
        ? ' A season, a quarter or a financial year stays as it is written: autumn 2025, Q3 2025/26, 2025/26.'
        : ` This one is ${meant}.`;
    expect(messages(PartialDate.safeParse(date))).toEqual([
      `Write a date as 2025, 2025-03 or 2025-03-14.${hint}`,
    ]);
  });
});

describe('a season, a quarter or a financial year', () => {
  test.each(['autumn 2025', 'Winter 2025/26', 'Q3 2025/26', '2025/26'])(
    '%s is a date, kept as it is typed',
    (date) => {
      expect(PartialDate.parse(date)).toBe(date);
      expect(RegisterDate.safeParse(date).success).toBe(false);
    },
  );

  test.each(['autumn 1025', '2225/26', 'Q3 2125'])('%s is out of bounds', (date) => {
    expect(messages(PartialDate.safeParse(date))).toEqual([
      expect.stringContaining('A year here is'),
    ]);
  });

  test.each(['2025/27', 'autumn', 'Q7 2025'])('%s is none', (date) => {
    expect(PartialDate.safeParse(date).success).toBe(false);
  });
});

describe('the year of a date', () => {
  test.each([
    ['a document', PartialDate, '1900', '2100'],
    ['the history of bodies', HistoricDate, '1800', '2100'],
    ['work on the register', RegisterDate, '2000', '2100'],
  ])('has bounds in %s', (_, Dated, first, last) => {
    expect(Dated.parse(first)).toBe(first);
    expect(Dated.parse(`${last}-12-31`)).toBe(`${last}-12-31`);
    for (const date of [String(Number(first) - 1), `${Number(last) + 1}-01`, '0001', '3025-03-14'])
      expect(messages(Dated.safeParse(date))).toEqual([
        `A year here is from ${first} to ${last}. Check the year.`,
      ]);
  });
});

describe('Days', () => {
  test.each(['calendar', 'working', 'clear', 'clear-working', 'unstated'])(
    'are of the kind %s, never converted',
    (kind) => {
      expect(Days.parse({ value: '5', kind })).toEqual({ value: 5, kind });
    },
  );

  test('need a kind', () => {
    expect(Days.safeParse({ value: '5' }).success).toBe(false);
    expect(Days.safeParse({ value: '5', kind: 'business' }).success).toBe(false);
  });
});

describe('Duration', () => {
  test.each(['P1Y', 'P6M', 'P2W', 'P10D', 'P100D'])('%s stays as written', (duration) => {
    expect(Duration.parse(duration)).toBe(duration);
  });

  test.each(['1 year', 'P', '1Y', 'P1Y6M', 'PT5H', 'P1.5Y', 'p1y', 'P-1Y', 'P10000D'])(
    '%s is refused',
    (duration) => {
      expect(messages(Duration.safeParse(duration))).toEqual([
        'Write a length of time as `P1Y` (a year), `P6M` (six months), `P2W` or `P10D`.',
      ]);
    },
  );
});

describe('the bounds of a length of time', () => {
  test.each(['P25Y', 'P300M', 'P1D'])('allow %s', (length) => {
    expect(Duration.parse(length)).toBe(length);
  });

  test.each(['P0Y', 'P0D', 'P26Y', 'P999Y', 'P9999D'])('refuse %s', (length) => {
    expect(messages(Duration.safeParse(length))).toEqual([
      'A length of time is from a day to 25 years. Check this one against the document.',
    ]);
  });
});

describe('a whole number', () => {
  test.each([
    ['0', 0],
    ['5', 5],
    ['1000', 1000],
  ])('%s is a number', (text, number) => {
    expect(HeadcountOrNone.parse(text)).toBe(number);
  });

  test.each(['', '05', '5.0', '-5', '+5', '1e3', '0x1F', 'five', '1,000', '٥', '５'])(
    '“%s” is refused',
    (text) => {
      expect(messages(HeadcountOrNone.safeParse(text))).toEqual([
        'Give a whole number in digits, for example `5`.',
      ]);
    },
  );
});

describe('a name', () => {
  test.each(['Board', '5', 'Gŵyl', 'مجلس', '水'])('can be “%s”', (words) => {
    expect(Name.parse(words)).toBe(words);
  });

  test.each(['—', '???', '…', '·', '“”'])('cannot be “%s”, which nobody can read out', (words) => {
    expect(messages(Name.safeParse(words))).toEqual([
      'Write words here: this has no letter and no digit.',
    ]);
  });

  test('is not empty, which is said once', () => {
    expect(messages(Name.safeParse(' '))).toEqual(['Write something here, or remove the field.']);
  });
});
