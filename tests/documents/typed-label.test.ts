import { expect, test } from 'vitest';
import { typedLabel } from '../../src/documents/typed-label.ts';

test.each([
  ['1. Purpose', '1.', 'Purpose'],
  ['1.Purpose', '1.', 'Purpose'],
  ['2.1.1 The Board will', '2.1.1', 'The Board will'],
  ['3.5.3.4.has five members', '3.5.3.4.', 'has five members'],
  ['5.1Five members', '5.1', 'Five members'],
  ['(a) to lead', '(a)', 'to lead'],
  ['(iv) to lead', '(iv)', 'to lead'],
  ['b) to lead', 'b)', 'to lead'],
  ['ii. to lead', 'ii.', 'to lead'],
  ['A. Appendices', 'A.', 'Appendices'],
  ['A.1 Appendix 1', 'A.1', 'Appendix 1'],
  ['Article IV Membership', 'Article IV', 'Membership'],
  ['4  Membership', '4', 'Membership'],
])('“%s” begins with the number “%s”', (line, label, text) => {
  expect(typedLabel(line)).toEqual({ label, text, isBullet: false });
});

test.each(['• to lead', '- to lead', '· to lead', 'o to lead'])(
  '“%s” begins with a mark',
  (line) => {
    expect(typedLabel(line)).toMatchObject({ text: 'to lead', isBullet: true });
  },
);

test.each([
  'Five members',
  '14 May 2025',
  '3. May 2025',
  '9.30 am start',
  '2.5 per cent of the budget',
  '12.05.2025 first draft',
  '10 members from the council',
  'I attended the meeting',
  'a quorum of five',
])('“%s” begins with words', (line) => {
  expect(typedLabel(line)).toBeUndefined();
});
