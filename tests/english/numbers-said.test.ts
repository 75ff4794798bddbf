import { describe, expect, test } from 'vitest';
import type { NumberSaid } from '../../src/english/number-said.ts';
import { numbersSaid } from '../../src/english/numbers-said.ts';

function inShort(said: NumberSaid): string {
  if (said.kind === 'count') return `${said.value}`;
  if (said.kind === 'share') return `${said.numerator}/${said.denominator}`;
  if (said.kind === 'open') return 'open';
  const { unit, amount } = said.span;
  return `${said.kind === 'rhythm' ? 'every ' : ''}${Math.round(amount * 100) / 100} ${unit}`;
}

/** What a text surely says, and what it may say. */
function read(words: string): string {
  return numbersSaid(words)
    .filter(({ isSure, kind }) => isSure || kind === 'open')
    .map(inShort)
    .join(', ');
}

const readings: Readonly<Record<string, string>> = {
  // Counts.
  'two members': '2',
  'at least 5 members': '5',
  'five (5) members': '5',
  '5 (five) members': '5',
  'twenty-five members': '25',
  'Twenty five members': '25',
  'a hundred people': '100',
  'maximum 1,000 people': '1000',
  'a dozen members': '12',
  'half a dozen members': '6',
  'a single named substitute': '1',
  'each member has one vote': '1',
  'three members – one of them the Chair': '3',
  'no one may vote': '',
  'The Five Rivers Partnership is': '',
  'a three-tier body': '',
  'the third meeting': '',
  // What holds digits and counts nothing.
  'under section 12 and paragraphs 3, 4 and 5.2': '',
  'on 1 April 2025 at 10.30am, or by 5 pm': '',
  'up to £500 or £2 million': '',
  '2.1 The Chair': '',
  '3. The Chair': '',
  'the Health Act 2022': '',
  // Shares.
  'one third of the members': '1/3',
  'two-thirds of the votes': '2/3',
  'a quarter of the members': '1/4',
  'three quarters of the members': '3/4',
  'half of us are there': '1/2',
  'one half': '1/2',
  '75% of members': '75/100',
  'fifty per cent': '50/100',
  '2/3 of members': '2/3',
  '⅔ of members': '2/3',
  'two out of three members': '2/3',
  'a third party': '',
  'half a day': '',
  // Lengths.
  'a term of two years': '24 months',
  'a two-year term': '24 months',
  '12 months': '12 months',
  '5 working days': '5 days',
  'five clear working days’ notice': '5 days',
  'one week before': '7 days',
  'a month’s notice': '1 months',
  'a fortnight before': '14 days',
  '48 hours': '2 days',
  'two to three weeks': '14 days, 21 days',
  'two 2-year terms': '24 months, 2',
  // Rhythms.
  quarterly: 'every 3 months',
  monthly: 'every 1 months',
  fortnightly: 'every 14 days',
  'six-monthly': 'every 6 months',
  'half-yearly': 'every 6 months',
  'twice a year': 'every 6 months',
  'twice yearly': 'every 6 months',
  'four times a year': 'every 3 months',
  '4 times per annum': 'every 3 months',
  'four times in each calendar year': 'every 3 months',
  'two meetings of the Partnership each year': 'every 6 months',
  'every six weeks': 'every 42 days',
  'every other month': 'every 2 months',
  'once every three years': 'every 36 months',
  'once a quarter': 'every 3 months',
  'at intervals of not more than three months': 'every 3 months',
  'reviewed annually': 'every 12 months',
  'an annual review': 'every 12 months',
  'an annual conference': '',
  'reviewed each year': 'every 12 months',
  'bi-monthly': 'open',
  biannual: 'open',
  'monthly except in August': 'open, every 1 months',
};

describe('numbersSaid', () => {
  test.each(Object.entries(readings))('reads “%s” as %s', (words, expected) => {
    expect(read(words)).toBe(expected);
  });

  test('keeps the words as they stand', () => {
    expect(numbersSaid('At least Two‑Thirds must agree').map(({ words }) => words)).toContain(
      'Two‑Thirds',
    );
  });
});
