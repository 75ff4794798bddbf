import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, csvForPrograms } from '../../src/exports/csv.ts';
import { spreadsheetText } from '../../src/exports/spreadsheet-text.ts';
import { parseCsv } from './parse-csv.ts';

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹣', '\t', '\r', '\n'];

describe('csv', () => {
  test('has a byte order mark, a header row, and lines that end as RFC 4180 says', () => {
    expect(csv(['name', 'seats'], [{ name: 'Riverside Board', seats: 4 }])).toBe(
      '\uFEFFname,seats\r\nRiverside Board,4\r\n',
    );
  });

  test('has no mark for programs, which take it for a part of the first name', () => {
    expect(csvForPrograms(['name', 'seats'], [{ name: 'Riverside Board', seats: 4 }])).toBe(
      'name,seats\r\nRiverside Board,4\r\n',
    );
  });

  test('quotes commas, quotes, line breaks, and what ends a cell in other countries', () => {
    expect(csv(['quote'], [{ quote: 'the “Chair”, or\nthe "Vice-Chair"' }])).toBe(
      '\uFEFFquote\r\n"the “Chair”, or\nthe ""Vice-Chair"""\r\n',
    );
    expect(csv(['quote'], [{ quote: 'one;=1+1' }])).toBe('\uFEFFquote\r\n"one;=1+1"\r\n');
  });

  test('leaves numbers and days alone, and writes nothing as an empty cell', () => {
    expect(csv(['a', 'b', 'c'], [{ a: -1, b: undefined, c: { day: '2025-03-31' } }])).toBe(
      '\uFEFFa,b,c\r\n-1,,2025-03-31\r\n',
    );
  });

  test('is read back as it was written, but for the mark before text that looks like a value', () => {
    const piece = fc.oneof(
      fc.constantFrom(...signs, ' ', '"', ',', ';', '\r\n', '\u200B', '\u00A0'),
      fc.string({ unit: 'grapheme' }),
      fc.nat().map(String),
    );
    const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    const row = fc.record({ a: text, b: text });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const kept = rows.map(({ a, b }) => ({ a: spreadsheetText(a), b: spreadsheetText(b) }));
        expect(parseCsv(csv(['a', 'b'], rows))).toEqual(kept);
      }),
      { numRuns: 500 },
    );
  });
});

describe('spreadsheetText', () => {
  test('adds nothing but one apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([text, `'${text}`]).toContain(spreadsheetText(text));
      }),
    );
  });

  test('marks every sign that begins a formula, after whatever is not seen', () => {
    const unseen = fc
      .array(fc.constantFrom(' ', '\u00A0', '\t', '\n', '\u200B', '\uFEFF', '\u3000'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(unseen, fc.constantFrom(...signs), fc.string(), (before, sign, rest) => {
        const text = before + sign + rest;
        // A line break or tab is a danger at the very start; after a space it is only a space.
        fc.pre(sign.trim() !== '' || before === '');
        expect(spreadsheetText(text)).toBe(`'${text}`);
      }),
    );
  });

  test.each(
    '2011/12|4.10|1.|3.2.1|1-2|1–2|07|1e5|1.5E-3|mar-1|1mar|Sept 4|March 2025|5 March 2025|2025-03|2025-03-31|50%|£5|(4)|1/2|10:30|9 am|12345678901234567890|１２|١٢|−5|TRUE|false'.split(
      '|',
    ),
  )('keeps %s as text', (text) => {
    expect(spreadsheetText(text)).toBe(`'${text}`);
  });

  test.each(
    '2024/25|1.10, March 2025|Clause 4.10|in March 2025|1.1 Set the budget|May|Marchmont 4|A1|12 months|v1.10|4.10(a)|—|west/board|Ysgol 3|a-1'.split(
      '|',
    ),
  )('leaves %s alone', (text) => {
    expect(spreadsheetText(text)).toBe(text);
  });

  test('marks every number and day, however it is written', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.nat().map((number) => number.toLocaleString('en-GB')),
      fc.bigInt().map(String),
      fc
        .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
        .chain((day) =>
          fc
            .record({
              year: fc.constantFrom('numeric', '2-digit', undefined),
              month: fc.constantFrom('numeric', '2-digit', 'short', 'long'),
              day: fc.constantFrom('numeric', '2-digit'),
            })
            .map((parts) => day.toLocaleDateString('en-GB', parts as Intl.DateTimeFormatOptions)),
        ),
      fc
        .date({ noInvalidDate: true })
        .map((day) => day.toLocaleTimeString('en-GB', { hour12: true })),
    );
    fc.assert(
      fc.property(value, (text) => {
        expect(spreadsheetText(text)).toBe(`'${text}`);
      }),
    );
  });
});
