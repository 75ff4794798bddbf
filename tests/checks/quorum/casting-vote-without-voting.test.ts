import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, stated } from '../small-files.ts';

const check = 'quorum/casting-vote-without-voting';
const text = clauses('Decisions are reached by consensus', 'The Chair has a casting vote.');
const casting = stated('casting-vote', '{ exists: yes, holder: { office: chair } }', [
  'p2',
  'casting vote',
]);
const decides = (primary: string, more = ''): string =>
  stated(
    'decision-making',
    `{ primary: ${primary}, fallback: unstated, output: decisions, effectOnPartners: unstated${more} }`,
    ['p1', 'by consensus'],
  );

describe('a casting vote', () => {
  test('is reported where nobody votes', () => {
    expect(found(check, { text, facts: casting + decides('consensus') })).toMatchObject([
      {
        in: 'text',
        words: 'casting vote',
        range: { start: { line: 5, column: 27 }, end: { line: 5, column: 39 } },
        severity: 'warning',
        about: 'casting-vote',
        message:
          'There is a casting vote, but the document does not say when or how the group votes. Add the rule, or take this out.',
      },
    ]);
  });

  test('is reported where nothing is said of decisions at all', () => {
    expect(found(check, { text, facts: casting })).toHaveLength(1);
  });

  test('fits where a majority decides, always or in the end or on some subjects', () => {
    const majority = decides('majority');
    const fallback = decides('consensus').replace('fallback: unstated', 'fallback: majority');
    const subject = decides(
      'consensus',
      ', thresholds: [{ subject: new members, majority: { kind: simple-majority, of: unstated } }]',
    );
    for (const facts of [majority, fallback, subject])
      expect(found(check, { text, facts: casting + facts })).toEqual([]);
  });

  test('fits where somebody is said to vote, or it is not clear', () => {
    const rights = stated(
      'voting-rights',
      '{ voter: member, weighted: no, substitutes: unstated }',
      ['p1', 'Decisions'],
    );
    const unclear =
      'decision-making:\n  state: unclear\n  note: It can be read in two ways.\n  evidence: [{ clause: p1, quote: Decisions }]\n';
    expect(found(check, { text, facts: casting + rights })).toEqual([]);
    expect(found(check, { text, facts: casting + unclear })).toEqual([]);
  });

  test('is not there when the document says that nobody has one', () => {
    const none = stated('casting-vote', '{ exists: no }', ['p2', 'casting vote']);
    expect(found(check, { text, facts: none })).toEqual([]);
  });
});
