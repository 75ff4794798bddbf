import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, quorum, seat, seats, stated } from '../small-files.ts';

const check = 'quorum/never-met';
const quote = 'The quorum is five members';

function files(rule: string, ...lines: string[]) {
  return { text: clauses(quote), facts: quorum(rule, quote), membership: seats(...lines) };
}

describe('a quorum that is never met', () => {
  test('is reported on its words, with both numbers', () => {
    expect(found(check, files('{ kind: count, minimum: 5 }', seat('council', 3)))).toMatchObject([
      {
        in: 'text',
        words: quote,
        range: { start: { line: 3, column: 11 } },
        severity: 'warning',
        about: 'quorum',
        message:
          'The quorum needs 5 members. The list has places for 3, so it can never be met. Correct the quorum or the list.',
      },
    ]);
  });

  test('names what the failing part counts', () => {
    const rule =
      '{ kind: all, rules: [{ kind: count, minimum: 2 }, { kind: count, minimum: 2, counting: organisations }] }';
    const list = [
      seat('council', 3, ', organisations: [council]'),
      seat('lay', 2, ', sector: individual'),
    ];
    const [finding] = found(check, files(rule, ...list));
    expect(finding?.message).toMatch(
      /^The quorum needs 2 organisations\. The list has places for 1,/,
    );
  });

  test('is not one that some line without a number could meet', () => {
    const open = 'id: others, label: others, count: { kind: unstated }, voting: yes';
    expect(found(check, files('{ kind: count, minimum: 5 }', seat('council', 3), open))).toEqual(
      [],
    );
  });

  test('is not one of which an alternative can be met', () => {
    const rule = '{ kind: any, rules: [{ kind: count, minimum: 5 }, { kind: count, minimum: 2 }] }';
    expect(found(check, files(rule, seat('council', 3)))).toEqual([]);
  });

  test('does not count who has no seat: that is another finding', () => {
    const chair = '{ kind: count, minimum: 1, who: { offices: [chair] } }';
    const rule = (minimum: number) =>
      `{ kind: all, rules: [{ kind: count, minimum: ${minimum} }, ${chair}] }`;
    expect(found(check, files(rule(3), seat('council', 3)))).toEqual([]);
    expect(found(check, files(rule(5), seat('council', 3)))).toHaveLength(1);
  });

  test('is not one that asks for an office filled by election', () => {
    const rule =
      '{ kind: all, rules: [{ kind: count, minimum: 3 }, { kind: every, who: { offices: [chair] } }] }';
    const { facts, ...rest } = files(rule, seat('council', 3));
    const elected = stated('chair', '{ mode: elected }', ['p1', quote]);
    expect(found(check, { ...rest, facts: facts + elected })).toEqual([]);
  });

  test('cannot be told without a list of seats', () => {
    const given = {
      ...files('{ kind: count, minimum: 5 }'),
      membership: 'state: open\nseats: []\n',
    };
    expect(found(check, given)).toEqual([]);
  });
});
