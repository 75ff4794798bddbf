import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, quorum, seat, seats, stated } from '../small-files.ts';

const check = 'quorum/minimum-below-parts';
const quote = 'The quorum is three, with two from each partner';
const from = (organisation: string, minimum: number): string =>
  `{ kind: count, minimum: ${minimum}, who: { organisations: [${organisation}] } }`;
const list = seats(
  seat('council', 3, ', organisations: [council], office: chair'),
  seat('trust', 3, ', organisations: [trust]'),
);

function files(...rules: string[]) {
  const rule = `{ kind: all, rules: [${rules.join(', ')}] }`;
  return { text: clauses(quote), facts: quorum(rule, quote), membership: list };
}

const three = '{ kind: count, minimum: 3 }';

describe('the number of a quorum', () => {
  test('is held against the people who must be among them', () => {
    expect(found(check, files(three, from('council', 2), from('trust', 2)))).toMatchObject([
      {
        in: 'text',
        words: quote,
        severity: 'warning',
        about: 'quorum',
        message:
          'The quorum is 3, but the people who must be there already number 4. Raise the number, or ask for fewer of them.',
      },
    ]);
  });

  test('may be as low as the sum of its parts', () => {
    expect(found(check, files(three, from('council', 1), from('trust', 2)))).toEqual([]);
  });

  test('counts a person once who may stand for two parts', () => {
    const chair = '{ kind: count, minimum: 1, who: { offices: [chair] } }';
    expect(found(check, files(three, chair, from('council', 3)))).toEqual([]);
  });

  test('lets the Chair be one of the others, where the Chair is elected', () => {
    const chair = '{ kind: count, minimum: 1, who: { offices: [chair] } }';
    const members = seats(
      seat('council', 3, ', organisations: [council]'),
      seat('trust', 3, ', organisations: [trust]'),
    );
    const elected = stated('chair', '{ mode: elected }', ['p1', quote]);
    const given = (...rules: string[]) => {
      const { facts, ...rest } = files(...rules);
      return { ...rest, facts: facts + elected, membership: members };
    };
    const two = '{ kind: count, minimum: 2 }';
    expect(found(check, given(two, chair, from('council', 1), from('trust', 1)))).toEqual([]);
    expect(found(check, given(two, chair, from('council', 1), from('trust', 2)))).toHaveLength(1);
  });

  test('counts every one of some seats where their number is known', () => {
    const every = '{ kind: every, who: { organisations: [council] } }';
    const [finding] = found(check, files(three, every, from('trust', 1)));
    expect(finding?.message).toContain('already number 4.');
  });

  test('is not there to compare where only parts are given', () => {
    expect(found(check, files(from('council', 2), from('trust', 2)))).toEqual([]);
  });
});
