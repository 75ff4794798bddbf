import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { inText } from './in-text.ts';

const check = 'personal/telephone-number';

describe('a telephone number', () => {
  test.each(['07700 900123', '07700900123', '+44 7700 900123', '+44 (0)7700 900 123'])(
    'needs a look when it is a mobile: %s',
    (number) => {
      expect(found(check, inText(`Ring ${number}.`))).toMatchObject([
        {
          words: number,
          severity: 'warning',
          message:
            'The part under “Contacts” holds a mobile telephone number. Write `{withheld:n}` for the n words of it, or use the number of an office.',
        },
      ]);
    },
  );

  test.each(['(01632) 960123', '020 7946 0958', '0115 496 0123', '+44 1632 960123'])(
    'is a question when it is of an area: %s',
    (number) => {
      expect(found(check, inText(`Ring ${number}, or write.`))).toMatchObject([
        {
          words: number,
          severity: 'info',
          message:
            'The part under “Contacts” holds a telephone number. Is it one person’s? If so write `{withheld:n}` for the n words of it.',
        },
      ]);
    },
  );

  test('is not repeated', () => {
    const [finding] = found(check, inText('Ring 07700 900123 or 01632 960123.'));
    expect(finding?.message).toContain('holds 2 telephone numbers');
    expect(finding?.message).not.toMatch(/900123|960123/);
  });

  test.each([
    ['a helpline', '0300 123 4567'],
    ['a free number', '0808 157 0192'],
    ['years', '2010 2011 2012'],
    ['a day', '01/02/2024 03/04/2025'],
    ['a clause', '1.2.3.4.5.6.7.8.9.10'],
    ['a company', '01234567'],
    ['a charity', '1234567'],
    ['an organisation code', 'E06000019'],
    ['a sum', '£01 632 960 123'],
    ['a book', 'ISBN 0 7123 4567 8'],
    ['a longer reference', '077009001234567'],
    ['a reference with letters', 'REF07700900123'],
  ])('is not %s: %s', (_, words) => {
    expect(found(check, inText(`See ${words} here.`))).toEqual([]);
  });
});
