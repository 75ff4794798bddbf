import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import { parseCsv } from './parse-csv.ts';

describe('csv', () => {
  test('has a header row, lines that end as RFC 4180 says, and no byte order mark', () => {
    expect(csv(['name', 'seats'], [{ name: 'Riverside Board', seats: 4 }])).toBe(
      'name,seats\r\nRiverside Board,4\r\n',
    );
  });

  test('quotes commas, quotes and line breaks', () => {
    expect(csv(['quote'], [{ quote: 'the “Chair”, or\nthe "Vice-Chair"' }])).toBe(
      'quote\r\n"the “Chair”, or\nthe ""Vice-Chair"""\r\n',
    );
  });

  test.each(['=1+1', '+44', '-1', '@name', '\tname'])('makes %j harmless', (text) => {
    expect(parseCsv(csv(['text'], [{ text }]))).toEqual([{ text: `'${text}` }]);
  });

  test('leaves numbers alone, and writes nothing as an empty cell', () => {
    expect(csv(['a', 'b'], [{ a: -1, b: undefined }])).toBe('a,b\r\n-1,\r\n');
  });

  test('is read back as it was written', () => {
    const text = fc.string().filter((value) => !/^[=+\-@\t\r]/.test(value));
    const row = fc.record({ a: text, b: text });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(parseCsv(csv(['a', 'b'], rows))).toEqual(rows);
      }),
    );
  });
});
