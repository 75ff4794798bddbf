import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, quorum, stated } from '../small-files.ts';

const check = 'quorum/not-stated';
const text = clauses('Decisions are reached by consensus', 'The quorum is three');
const decides = stated(
  'decision-making',
  '{ primary: consensus, fallback: none, output: decisions, effectOnPartners: unstated }',
  ['p1', 'by consensus'],
);

describe('a group that makes decisions', () => {
  test('says how many must be there', () => {
    expect(found(check, { text, facts: decides })).toMatchObject([
      {
        in: 'text',
        words: 'by consensus',
        range: { start: { line: 3, column: 33 }, end: { line: 3, column: 45 } },
        severity: 'warning',
        about: 'quorum',
        message:
          'The document says how the group decides, but not how many members must be there. Add a quorum.',
      },
    ]);
  });

  test('has said so, or leaves it to another document', () => {
    const elsewhere =
      'quorum:\n  state: elsewhere\n  where: the Constitution\n  evidence: [{ clause: p2, quote: The quorum is three }]\n';
    const rule = quorum('{ kind: count, minimum: 3 }', 'consensus');
    expect(found(check, { text, facts: decides + rule })).toEqual([]);
    expect(found(check, { text, facts: decides + elsewhere })).toEqual([]);
  });

  test('is not one that is silent on decisions', () => {
    expect(found(check, { text })).toEqual([]);
  });

  test('is asked less firmly where anyone may join', () => {
    const membership = 'state: open\nseats: []\n';
    const [finding] = found(check, { text, facts: decides, membership });
    expect(finding?.severity).toBe('info');
  });
});
