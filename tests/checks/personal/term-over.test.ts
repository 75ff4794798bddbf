import { expect, test } from 'vitest';
import { found } from '../found.ts';
import { seats } from './seats.ts';

const check = 'personal/term-over';

function until(to: string): string {
  return `{ name: Jo Bloggs, to: ${to}, basis: { kind: consent, source: A letter, confirmed: 2026-01 } }`;
}

test('a person whose term is over is reported at the seat, without the name', () => {
  const [one] = found(check, seats({ Chair: until('2026-05') }), '2026-06-01');
  expect(one).toMatchObject({
    words: 'Chair',
    message:
      'The person named in the seat “Chair” no longer holds it, by the date in its record, so the name is held back. Remove the name, or correct the date.',
  });
});

test('several are one finding', () => {
  const files = seats({ Chair: until('2025'), Clerk: until('2025-03') });
  expect(found(check, files, '2026-06-01').map(({ message }) => message)).toEqual([
    expect.stringContaining('2 people named in seats') as string,
  ]);
});

test('a term lasts to its last day', () => {
  expect(found(check, seats({ Chair: until('2026-06') }), '2026-06-30')).toEqual([]);
});
