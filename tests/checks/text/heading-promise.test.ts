import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { sectionOf } from './text-of.ts';

const check = 'text/heading-promise';

describe('a heading that is not kept', () => {
  test('is reported at the words that promise', () => {
    const files = sectionOf('Appointment of Chair/Vice Chair', 'The Leader is the chair.');
    expect(found(check, files)).toMatchObject([
      {
        words: 'Vice Chair',
        range: { start: { line: 3, column: 36 } },
        about: 'appointment-of-chair-vice-chair',
        message:
          'The heading mentions a vice or deputy chair, but the words under it do not. Say how the office is filled, or change the heading.',
      },
    ]);
  });

  test.each([
    ['Voting', 'Decisions are reached by consensus.'],
    ['Quorum', 'Meetings need a quorum.'],
    ['Chair and Deputy Chair', 'The Leader is the chair.'],
  ])('is seen in “%s” over “%s”', (heading, line) => {
    expect(found(check, sectionOf(heading, line))).toHaveLength(1);
  });

  test.each([
    ['Voting', 'Each member has one vote.'],
    ['Voting', 'A simple majority decides.'],
    ['Quorum', 'Five members.'],
    ['Quorum', 'A third of members, rounded up.'],
    ['Quorum', 'All partners must be present.'],
    ['Voting members', 'The police and the council.'],
    ['Voting and non-voting members', 'The police.'],
    ['Chair and vice-chair', 'Both are elected each year.'],
    ['Chair and deputy chair', 'The Leader is the chair. A deputy is elected.'],
  ])('is not seen in “%s” over “%s”', (heading, line) => {
    expect(found(check, sectionOf(heading, line))).toEqual([]);
  });

  test('is kept by another clause that the facts rest on', () => {
    const facts = `voting-rights:
  state: stated
  answer: { voter: member, weighted: unstated, substitutes: unstated }
  evidence: [{ clause: voting-p1, quote: Decisions are reached by consensus. }]
`;
    const kept = { ...sectionOf('Voting', 'Decisions are reached by consensus.'), facts };
    expect(found(check, kept)).toEqual([]);
  });

  test('is seen where the coding finds a topic in a heading only', () => {
    const facts = `risk:
  state: unclear
  evidence: [{ clause: consideration-of-risk, quote: Consideration of risk }]
  note: The paragraph under the heading does not mention risk.
`;
    const files = { ...sectionOf('Consideration of risk', 'Resources are shared.'), facts };
    expect(found(check, files)).toMatchObject([
      {
        words: 'Consideration of risk',
        about: 'risk',
        message:
          'The paragraph under the heading does not mention risk. Say it under the heading, or change the heading.',
      },
    ]);
    expect(found('text/unclear', files)).toEqual([]);
  });
});
