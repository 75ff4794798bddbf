import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, quorum, seat, seats, stated } from '../small-files.ts';

const check = 'membership/no-chair';
const list = `content:
  - kind: section
    heading: Who sits on the board
    content:
      - { kind: item, id: council, text: Riverside Council }
`;
const members = seats(seat('council', 1)).replaceAll('clause: p1', 'clause: council');

describe('the chair', () => {
  test('is missed at the heading of the list of members', () => {
    expect(found(check, { text: list, membership: members })).toMatchObject([
      {
        in: 'text',
        words: 'Who sits on the board',
        range: { start: { line: 3, column: 14 }, end: { line: 3, column: 35 } },
        severity: 'warning',
        about: 'chair',
        message:
          'The document lists the members, but does not say who chairs. Say who it is, or how they are chosen.',
      },
    ]);
  });

  test('is missed where the document speaks of a chair', () => {
    const text = `${list}  - { kind: clause, text: Guests come at the discretion of the Chair. }\n`;
    expect(found(check, { text, membership: members })).toMatchObject([
      {
        words: 'the Chair',
        message:
          'The document mentions the chair, but does not say who that is. Name the office, or say how they are chosen.',
      },
    ]);
  });

  test('is not the chair of something else', () => {
    const text = `${list}  - { kind: item, text: the Chair of the Hospitals Trust }\n`;
    const [finding] = found(check, { text, membership: members });
    expect(finding?.words).toBe('Who sits on the board');
  });

  test('has a seat, or a rule of their own, or another document', () => {
    const chaired = members.replace('class: member', 'class: member, office: co-chair');
    const rule = stated('chair', '{ mode: rotating }', ['council', 'Riverside']);
    const elsewhere =
      'chair:\n  state: elsewhere\n  where: standing orders\n  evidence: [{ clause: council, quote: Riverside }]\n';
    expect(found(check, { text: list, membership: chaired })).toEqual([]);
    for (const facts of [rule, elsewhere])
      expect(found(check, { text: list, membership: members, facts })).toEqual([]);
  });

  test('is left to the quorum where that needs one', () => {
    const facts = quorum('{ kind: count, minimum: 1, who: { offices: [chair] } }', 'x');
    expect(
      found(check, { text: clauses('x'), facts, membership: seats(seat('council', 1)) }),
    ).toEqual([]);
  });

  test('is missed where the quorum can do without one', () => {
    const facts = quorum('{ kind: count, minimum: 1, who: { offices: [chair, vice-chair] } }', 'x');
    const withVice = members.replace('class: member', 'class: member, office: vice-chair');
    const files = { text: `${list}  - { kind: clause, id: p1, text: x }\n`, facts };
    expect(found('quorum/no-such-seat', { ...files, membership: withVice })).toEqual([]);
    expect(found(check, { ...files, membership: withVice })).toMatchObject([{ about: 'chair' }]);
  });

  test('is not looked for in a document that says nothing of members', () => {
    expect(found(check, {})).toEqual([]);
  });
});
