import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, seat, seats, stated } from '../small-files.ts';

const check = 'quorum/even-votes-no-casting-vote';
const text = clauses('Decisions are made by a simple majority of votes.');
const decides = (answer: string): string =>
  stated('decision-making', `{ ${answer}, output: decisions, effectOnPartners: unstated }`, [
    'p1',
    'a simple majority of votes',
  ]);
const majority = decides('primary: majority, fallback: unstated');
const six = seats(seat('council', 4), seat('trust', 2), seat('guest', 1, ', voting: no'));

describe('an even number of votes', () => {
  test('is an observation on the rule that a majority decides', () => {
    expect(found(check, { text, facts: majority, membership: six })).toMatchObject([
      {
        in: 'text',
        words: 'a simple majority of votes',
        severity: 'info',
        about: 'casting-vote',
        message:
          'There are 6 votes, so a vote can be tied. The document does not say what happens then. Give a casting vote, or say that a tied proposal falls.',
      },
    ]);
  });

  test('comes up in the end where consensus fails', () => {
    const facts = decides('primary: consensus, fallback: majority');
    expect(found(check, { text, facts, membership: six })).toHaveLength(1);
  });

  test('is no matter where a tie is referred, or more than a majority is needed', () => {
    const referred = decides('primary: majority, fallback: refer');
    const share = decides(
      'primary: majority, fallback: none, majority: { kind: share, numerator: 2, denominator: 3, of: unstated }',
    );
    for (const facts of [referred, share])
      expect(found(check, { text, facts, membership: six })).toEqual([]);
  });

  test('is no matter where there is a casting vote, or the document says there is none', () => {
    for (const answer of ['{ exists: no }', '{ exists: yes, holder: { office: chair } }']) {
      const facts = majority + stated('casting-vote', answer, ['p1', 'votes']);
      expect(found(check, { text, facts, membership: six })).toEqual([]);
    }
  });

  test('is not known where some seats have no number, or votes are not by seat', () => {
    const open = seats('id: others, label: others, count: { kind: unstated }, voting: yes');
    const unstated = seats(seat('council', 6, ', voting: unstated'));
    const each = stated('voting-rights', '{ voter: organisation, weighted: no, substitutes: no }', [
      'p1',
      'votes',
    ]);
    expect(found(check, { text, facts: majority, membership: open })).toEqual([]);
    expect(found(check, { text, facts: majority, membership: unstated })).toEqual([]);
    expect(found(check, { text, facts: majority + each, membership: six })).toEqual([]);
  });

  test('is of filled seats: fourteen with one vacant are thirteen', () => {
    const membership = (vacant: string): string =>
      seats(seat('council', 9, vacant), seat('trust', 5));
    expect(found(check, { text, facts: majority, membership: membership(', vacant: 1') })).toEqual(
      [],
    );
    expect(
      found(check, { text, facts: majority, membership: membership(', vacant: 2') }),
    ).toHaveLength(1);
    expect(found(check, { text, facts: majority, membership: membership('') })).toHaveLength(1);
  });

  test('is of groups where each has one vote, whatever their seats', () => {
    const inGroup = (id: string, number: number): string => seat(id, number, `, group: ${id}`);
    const each = stated('voting-rights', '{ voter: group, weighted: no, substitutes: no }', [
      'p1',
      'votes',
    ]);
    const four = seats(...['a', 'b', 'c', 'd'].map((id, index) => inGroup(id, index + 1)));
    const three = seats(...['a', 'b', 'c'].map((id) => inGroup(id, 2)));
    const [finding] = found(check, { text, facts: majority + each, membership: four });
    expect(finding?.message).toMatch(/^There are 4 votes,/);
    expect(found(check, { text, facts: majority + each, membership: three })).toEqual([]);
    expect(found(check, { text, facts: majority + each, membership: six })).toEqual([]);
  });

  test('is not an odd one', () => {
    expect(found(check, { text, facts: majority, membership: seats(seat('council', 5)) })).toEqual(
      [],
    );
  });
});
