import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses } from '../small-files.ts';

const check = 'accountability/superseded-body';
const quote = 'It is accountable to the Forum.';
const relation = (to: string, kind = 'accountable-to'): string =>
  `relations: [{ kind: ${kind}, ${to}, evidence: [{ clause: p1, quote: ${quote} }] }]\n`;
const forum = (status: string): string => `bodies:
  - id: forum
    name: Riverside Forum
    kind: forum
    status: ${status}
    summary: It met.
    evidence: [{ in: board, clause: p1, quote: Forum }]
`;
const entry = `name: a learning council
kind: body
names: [learning council]
change: abolished
effective: 2002-10
what: Learning councils were abolished in October 2002.
successors: []
confidence: high
sources: [{ title: An example, url: "https://riverside.example/" }]
checkedOn: 2026-01
`;

describe('a body that has ended', () => {
  test('is reported where a group answers to it', () => {
    const given = {
      text: clauses(quote),
      constitution: relation('body: forum'),
      partnership: forum('former'),
    };
    expect(found(check, given)).toMatchObject([
      {
        in: 'text',
        words: quote,
        severity: 'warning',
        about: 'accountable-to forum',
        message:
          'The group answers to Riverside Forum, which has ended. Say who it answers to now.',
      },
    ]);
  });

  test('may have been replaced, which is no way to answer to it', () => {
    const text = clauses(quote);
    const replaces = relation('body: forum', 'replaces');
    expect(found(check, { text, constitution: replaces, partnership: forum('former') })).toEqual(
      [],
    );
    const still = { text, constitution: relation('body: forum'), partnership: forum('external') };
    expect(found(check, still)).toEqual([]);
  });

  test('may be an organisation whose record says what became of it', () => {
    const given = {
      text: clauses(quote),
      constitution: relation('organisation: learning-riverside'),
      'organisations/learning-riverside':
        'name: Learning Riverside\nsector: other-public\nkind: organisation\nsuperseded: learning-councils\n',
      'superseded/learning-councils': entry,
    };
    expect(found(check, given)[0]?.message).toBe(
      'The group answers to Learning Riverside, which has ended. Learning councils were abolished in October 2002. Say who it answers to now.',
    );
    expect(found(check, given, '2002-09-30')).toEqual([]);
    const named = { ...given, text: clauses(quote, 'This is the learning council.') };
    expect(found(check, named)).toEqual([]);
  });
});
