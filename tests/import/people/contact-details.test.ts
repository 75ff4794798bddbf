import { describe, expect, test } from 'vitest';
import { contactDetails } from '../../../src/import/people/contact-details.ts';

const found = (text: string): string[] =>
  contactDetails(text).map(({ start, end }) => text.slice(start, end));

describe('contactDetails', () => {
  test.each([
    ['Write to jane.smith@riverside.example.', ['jane.smith@riverside.example.']],
    ['E-mail: jsmith@riverside.example', ['jsmith@riverside.example']],
    ['Ring 01632 960123 or 07700 900123.', ['01632 960123', '07700 900123.']],
    ['Tel: (01632) 960 123 ext 42', ['(01632) 960 123 ext 42']],
    ['Tel: +44 (0)20 7946 0018', ['+44 (0)20 7946 0018']],
  ])('finds what leads to a person in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Send apologies to democratic.services@riverside.example by Friday.',
    'enquiries@riverside.example',
    'The plan of 2024-2025 has the reference 10234567.',
    'Sections 1.2.3 and 01/02/2024',
    'Adopted 01 02 2024, reviewed 03 04 2025',
  ])('leaves “%s” alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});
