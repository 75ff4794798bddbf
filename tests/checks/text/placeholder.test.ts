import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clausesOf } from './text-of.ts';

const check = 'text/placeholder';
const words = (line: string): string[] => found(check, clausesOf(line)).map((one) => one.words);

describe('words left to be filled in', () => {
  test('are reported at their characters', () => {
    expect(found(check, clausesOf('The Chair is TBC.'))).toMatchObject([
      {
        in: 'text',
        words: 'TBC',
        range: { start: { line: 2, column: 54 }, end: { line: 2, column: 57 } },
        about: '1',
        severity: 'warning',
        message: '“TBC” is still to be filled in. Write the words, or say when they will follow.',
      },
    ]);
  });

  test.each([
    ['Agreed on [insert date].', '[insert date]'],
    ['Agreed by [name of council].', '[name of council]'],
    ['Version of dd/mm/yyyy', 'dd/mm/yyyy'],
    ['The group has xxx members.', 'xxx'],
    ['Chair: to be confirmed', 'to be confirmed'],
    ['The vice chair – to be agreed.', 'to be agreed'],
    ['Two places for GPs (to be confirmed)', 'to be confirmed'],
    ['The host is ________ for one year.', '________'],
    ['The host is ........ for one year.', '........'],
    ['*****to be worked up by {withheld:2} *****', 'to be worked up'],
  ])('include %s', (line, expected) => {
    expect(words(line)).toEqual([expected]);
  });

  test.each([
    'Dates are to be agreed by the Chair each year.',
    'Membership is to be confirmed.',
    'The minutes are to be written within five days.',
    'A plan is to be worked up by officers and brought back.',
    'Purpose ............................ 3',
    'Signed ____________________ Date ________',
    '*Inclusion health groups include people in need.',
    '****************',
    'The group has [see note] twelve members [in 2025].',
    'Call [telephone number withheld].',
    'The plan is on the website [insert link].',
    'The plan is on the website (insert hyperlink here).',
    'We will wait … and see.',
    'Stage XX of the plan',
  ])('do not include “%s”', (line) => {
    expect(words(line)).toEqual([]);
  });

  test('are one finding in one clause, with the others beside it', () => {
    const [finding, ...others] = found(check, clausesOf('The Chair is TBC and the host is TBC.'));
    expect(others).toEqual([]);
    expect(finding?.words).toBe('TBC');
  });

  test('are only mentioned where the number of a seat is still to be confirmed', () => {
    const [finding] = found(check, {
      ...clausesOf('Local charities (number to be confirmed)'),
      membership: `state: stated
seats:
  - { id: charities, label: Local charities, clause: "1", count: { kind: to-be-confirmed }, voting: unstated, substitute: unstated, class: member }
`,
    });
    expect(finding).toMatchObject({ words: 'to be confirmed', severity: 'info' });
  });

  test('are found in the words of a body without terms of its own', () => {
    const partnership = `bodies:
  - id: forum
    name: Riverside Forum
    kind: forum
    status: placeholder
    summary: It is planned.
    words:
      - { kind: title, id: forum-title, text: RIVERSIDE FORUM }
      - { kind: clause, id: forum-words, text: "****** to be worked up ******" }
`;
    expect(found(check, { partnership })).toMatchObject([
      { in: 'partnership', words: 'to be worked up', about: 'forum-words' },
    ]);
  });
});
