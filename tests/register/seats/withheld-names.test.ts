import { expect, test } from 'vitest';
import { withheldNames } from '../../../src/register/seats/withheld-names.ts';
import { openSample } from '../../fixtures/open-sample.ts';

test('the names to withhold are those of people in seats that are held back for any reason', () => {
  const basis = (confirmed: string) =>
    `basis: { kind: consent, source: A letter, confirmed: ${confirmed} }`;
  const holders = [
    '{ name: Without Basis }',
    `{ name: Long Ago, ${basis('2020')} }`,
    `{ name: Has Left, ${basis('2025-02')}, to: 2025-03 }`,
    `{ name: In Office, ${basis('2025-02')}, from: 2025 }`,
  ];
  const { register, diagnostics } = openSample({
    'content/partnerships/riverside/board/membership.yaml': (text) =>
      text.replace('class: member', `class: member\n    holders: [${holders.join(', ')}]`),
  });
  expect(diagnostics).toEqual([]);
  const names = withheldNames(register!);
  expect(names).toEqual(expect.arrayContaining(['Has Left', 'Long Ago', 'Without Basis']));
  expect(names).not.toContain('In Office');
});
