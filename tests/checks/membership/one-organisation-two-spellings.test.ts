import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses } from '../small-files.ts';

const check = 'membership/one-organisation-two-spellings';

function files(name: string, ...words: string[]) {
  return {
    text: clauses(...words),
    membership: `seats:
  - id: one
    label: one
    clause: p1
    count: { kind: unstated }
    organisations: [one]
    voting: unstated
    substitute: unstated
    class: member
`,
    'organisations/one': `name: ${name}\nsector: unknown\nkind: organisation\n`,
  };
}

const board = 'Health and Well-being Board';

describe('two spellings of one name', () => {
  test('are reported at the first that is not the usual one, with all other places', () => {
    const given = files(
      board,
      `The ${board} leads.`,
      'The Health and Well Being Board meets.',
      'The Healthand Wellbeing Board plans.',
    );
    expect(found(check, given)).toMatchObject([
      {
        in: 'text',
        words: 'Healthand Wellbeing Board',
        range: { start: { line: 7, column: 15 }, end: { line: 7, column: 40 } },
        severity: 'info',
        about: 'one',
        message:
          'This is “Healthand Wellbeing Board” here, and “Health and Well-being Board” elsewhere. If it is one body, spell it one way throughout.',
      },
    ]);
  });

  test.each([
    ['Healthwatch', 'Health Watch'],
    ['Healthwatch', 'HealthWatch'],
    ['Multifaith Centre', 'Multi Faith Centre'],
    ['Women’s Centre', 'Womens Centre'],
  ])('differ in spaces, hyphens, marks or inner capitals: %s, %s', (name, other) => {
    const [finding] = found(check, files(name, `The ${name}.`, `The ${other}.`));
    expect(finding?.words).toBe(other);
  });

  test.each([
    ['Multi-Faith Centre', 'Multi Faith Centre'],
    ['Well-being Board', 'Wellbeing Board'],
    ['County Council', 'county council'],
    ['County Council', 'COUNTY COUNCIL'],
    ['Fire and Rescue Service', 'Fire & Rescue Service'],
    ['Women’s Centre', "Women's Centre"],
    ['City Council, Public Health', 'City Council (Public Health'],
    ['Healthwatch', 'Healthwatches'],
    ['Health Board', 'public health. Board'],
  ])('are not these: %s, %s', (name, other) => {
    expect(found(check, files(name, `The ${name}.`, `The ${other}.`))).toEqual([]);
  });

  test('are not looked for in short names, or among names that differ in words', () => {
    expect(found(check, files('VCS', 'The VCS.', 'The V-C-S.'))).toEqual([]);
    const given = files(
      'Derwent Homes\naliases: [Derwent Homes Limited]',
      'Derwent Homes',
      'Derwent Homes Limited',
    );
    expect(found(check, given)).toEqual([]);
  });

  test('may be of another body of the partnership', () => {
    const partnership = `bodies:
  - id: forum
    name: Well Being Forum
    kind: forum
    status: external
    summary: It meets.
    evidence: [{ in: board, clause: p1, quote: Forum }]
`;
    const text = clauses('The Well Being Forum.', 'The Wellbeing Forum.');
    expect(found(check, { text, partnership })).toMatchObject([
      { about: 'forum', words: 'Wellbeing Forum' },
    ]);
  });
});
