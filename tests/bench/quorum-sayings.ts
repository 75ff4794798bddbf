import type { Say } from './saying.ts';
import { numberWords } from './saying.ts';

const answer = (rule: object, substitutes = 'unstated', without = 'unstated'): object => ({
  rule,
  substitutes,
  without: [without],
});
const chair = { kind: 'every', who: { offices: ['chair'] } };

/** Quorum rules of every shape: counts, shares, offices, sectors, organisations, seats, and these joined. */
export const quorumSayings: readonly Say[] = [
  (_, random) => {
    const minimum = random.whole(3, 8);
    return {
      words: `The quorum is ${numberWords[minimum]!} members.`,
      answer: answer({ kind: 'count', minimum }, 'count', 'adjourn'),
    };
  },
  (_, random) => {
    const minimum = random.whole(4, 9);
    const rule = { kind: 'all', rules: [{ kind: 'count', minimum }, chair] };
    return {
      words: `A meeting is quorate when ${numberWords[minimum]!} members are present, one of them the Chair.`,
      answer: answer(rule, 'do-not-count', 'no-meeting'),
    };
  },
  (_, random) => {
    const denominator = random.whole(2, 4);
    const rule = { kind: 'share', numerator: 1, denominator, base: 'filled-seats', round: 'up' };
    return {
      words: `One ${['half', 'third', 'quarter'][denominator - 2]!} of the members, leaving out vacancies and rounded up, shall form a quorum.`,
      answer: answer(rule),
    };
  },
  ({ seats }, random) => {
    const sectors = random.some([...new Set(seats.map(({ sector }) => sector))], 2);
    const minimum = random.whole(4, 7);
    const each = sectors.map((sector) => ({
      kind: 'count',
      minimum: 1,
      who: { sectors: [sector] },
    }));
    return {
      words: `At least ${numberWords[minimum]!} members must be there, with one from each of the sectors named in the list.`,
      answer: answer({ kind: 'all', rules: [{ kind: 'count', minimum }, ...each] }, 'count'),
    };
  },
  ({ seats }, random) => {
    const organisations = [...new Set(seats.flatMap(({ organisation }) => organisation ?? []))];
    const who = { organisations: random.some(organisations, 4) };
    const rule = { kind: 'count', minimum: 2, counting: 'organisations', who };
    return {
      words: 'No decision is made unless two of the founding organisations are represented.',
      answer: answer(rule, 'count', 'informal'),
    };
  },
  ({ seats }, random) => {
    const named = { seats: random.some(seats, 3).map(({ id }) => id) };
    const half = { kind: 'share', numerator: 1, denominator: 2, more: 'yes', base: 'seats' };
    const alternative = { kind: 'all', rules: [{ kind: 'every', who: named }, chair] };
    return {
      words:
        'More than half of the members, or the three lead members with the Chair, may transact business.',
      answer: answer({ kind: 'any', rules: [half, alternative] }, 'unstated', 'by-correspondence'),
    };
  },
];
