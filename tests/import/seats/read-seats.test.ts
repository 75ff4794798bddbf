import { describe, expect, test } from 'vitest';
import { Membership } from '../../../src/model/membership.ts';
import { firstStray } from '../../../src/register/text/first-stray.ts';
import { wordsWithin } from '../../../src/register/text/node-words.ts';
import { readSeats } from '../../../src/import/seats/read-seats.ts';
import { asTyped } from './as-typed.ts';
import { inShort } from './in-short.ts';
import { memberLists } from './member-lists.ts';
import { writtenText } from './written-text.ts';

const organisations = [
  { id: 'marlby-council', name: 'Marlby Council', sector: 'council', kind: 'organisation' },
  {
    id: 'marlby-icb',
    name: 'NHS Marlby Integrated Care Board',
    aliases: ['ICB'],
    sector: 'nhs-commissioner',
    kind: 'organisation',
  },
  {
    id: 'thorne-icb',
    name: 'NHS Thorne Integrated Care Board',
    aliases: ['the ICB'],
    sector: 'nhs-commissioner',
    kind: 'organisation',
  },
] as const;

describe('readSeats', () => {
  test.each(memberLists)('reads $title', ({ text, seats }) => {
    expect(inShort(readSeats(writtenText(text), { organisations: [] }))).toEqual(seats);
  });

  test.each(memberLists)('writes what a register takes: $title', ({ text }) => {
    const { membership } = readSeats(writtenText(text), { organisations: [] });
    if (membership === undefined) return;
    const { proposed, ...typed } = membership;
    expect(Membership.safeParse(asTyped(typed)).error).toBeUndefined();
    expect(proposed.reason.length).toBeGreaterThan(10);
  });

  test.each(memberLists)('labels each line in the words of its clause: $title', ({ text }) => {
    const written = writtenText(text);
    const { membership } = readSeats(written, { organisations: [] });
    for (const { label, clause } of [
      ...(membership?.seats ?? []),
      ...(membership?.invitees ?? []),
    ]) {
      const node = written.passages.find(({ id }) => id === clause)!.node;
      expect(firstStray(label, wordsWithin(node))).toBeUndefined();
    }
  });

  test('finds organisations of the register by name, alias and abbreviation, of this area only', () => {
    const text = writtenText(`
# Membership
- Leader, the Marlby Council
- Place Director, ICB
- Chief Nurse, Marlby Integrated Care Board
- Chief Executive, Evergreen Homes
`);
    const { membership, organisations: proposed } = readSeats(text, { organisations });
    expect(membership!.seats.map((seat) => seat.organisations)).toEqual([
      ['marlby-council'],
      ['marlby-icb'],
      ['marlby-icb'],
      ['evergreen-homes'],
    ]);
    expect(proposed).toEqual([
      { id: 'evergreen-homes', name: 'Evergreen Homes', sector: 'housing', kind: 'organisation' },
    ]);
  });

  test('says what it goes by, and where no number is given', () => {
    const { membership, doubts } = readSeats(
      writtenText('# Membership\n- Place Directors\n- Chair'),
      { organisations: [] },
    );
    expect(membership!.proposed).toEqual({
      reason: 'A list under “Membership” names 2 lines',
      confidence: 'medium',
    });
    expect(doubts).toEqual([
      {
        clause: 'l2',
        quote: 'Place Directors',
        says: 'The document gives no number of seats here.',
      },
    ]);
  });

  test('proposes nothing where a section on membership lists nobody, and says where to look', () => {
    const text = '# Membership\nMembership will be reviewed every year.';
    const { membership, doubts } = readSeats(writtenText(text), { organisations: [] });
    expect(membership).toBeUndefined();
    expect(doubts.map(({ clause }) => clause)).toEqual(['l2']);
  });

  test('proposes silence only of a whole document that never speaks of members', () => {
    const silent = 'The plan is kept on the web site.';
    const read = (isWhole: boolean) =>
      readSeats(writtenText(silent, { isWhole }), { organisations: [] }).membership?.state;
    expect(read(true)).toBe('not-stated');
    expect(read(false)).toBeUndefined();
  });

  test('tells a membership that anyone may join', () => {
    const text = '# Membership\nMembership is open to any resident of Marlby.';
    expect(readSeats(writtenText(text), { organisations: [] }).membership?.state).toBe('open');
  });

  test('makes the seat that a sentence names the chair’s', () => {
    const text = `
# Membership
- Cabinet Member for Health
- Chief Nurse
# Chair
The Board is chaired by the Cabinet Member for Health.
`;
    const { membership } = readSeats(writtenText(text), { organisations: [] });
    expect(membership!.seats.map(({ office }) => office)).toEqual(['chair', undefined]);
  });

  test('keeps no name of a person in a label', () => {
    const text =
      '# Members\n- Jane Smith, Chief Nurse\n- Cllr Paul Atherton – Leader, Marlby Council';
    const { membership } = readSeats(writtenText(text), { organisations: [] });
    expect(membership!.seats.map(({ label }) => label)).toEqual([
      'Chief Nurse',
      'Leader, Marlby Council',
    ]);
  });
});
