import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses } from '../small-files.ts';

const check = 'quorum/chair-alone';
const needsChair =
  '{ kind: all, rules: [{ kind: count, minimum: 4 }, { kind: count, minimum: 1, who: { offices: [chair] } }] }';

function files(more: {
  rule?: string;
  chair?: string;
  substitutes?: string;
  words?: string;
}): Record<string, string> {
  const {
    rule = needsChair,
    chair = 'mode: elected',
    substitutes = 'unstated',
    words = 'Members meet.',
  } = more;
  return {
    text: clauses('Four members with the Chair are a quorum.', 'The Chair is elected.', words),
    facts: `quorum:
  state: stated
  answer: { rule: ${rule}, substitutes: ${substitutes}, without: [unstated] }
  evidence: [{ clause: p1, quote: Four members with the Chair are a quorum. }]
chair:
  state: stated
  answer: { ${chair} }
  evidence: [{ clause: p2, quote: The Chair is elected. }]
`,
  };
}

describe('a quorum that needs the chair', () => {
  test('hangs on one person where nobody stands in', () => {
    expect(found(check, files({}))).toMatchObject([
      {
        in: 'text',
        words: 'Four members with the Chair are a quorum.',
        severity: 'info',
        about: 'deputy',
        message:
          'The quorum needs the Chair, but the document names no deputy. Say who can chair while the Chair is away.',
      },
    ]);
  });

  test('hangs on one person too where substitutes count, which may not be for the chair', () => {
    expect(found(check, files({ substitutes: 'count' }))[0]?.message).toContain(
      'names no deputy, and does not say that a substitute counts as the Chair.',
    );
  });

  test.each([
    ['a vice-chair is elected too', { chair: 'mode: elected, vice: { mode: elected }' }],
    [
      'the words provide for the absence',
      { words: 'In the absence of the Chair the members choose another.' },
    ],
    ['the words name a deputy', { words: 'The Deputy Chair is from the Council.' }],
    [
      'the members elect one for the meeting',
      { words: 'Those present appoint a member to chair the meeting.' },
    ],
    ['the rule needs no chair', { rule: '{ kind: count, minimum: 4 }' }],
    [
      'a deputy would do',
      { rule: '{ kind: count, minimum: 1, who: { offices: [chair, vice-chair] } }' },
    ],
    [
      'another rule would do',
      {
        rule: '{ kind: any, rules: [{ kind: count, minimum: 4 }, { kind: count, minimum: 1, who: { offices: [chair] } }] }',
      },
    ],
  ])('does not where %s', (_, more) => {
    expect(found(check, files(more))).toEqual([]);
  });
});
