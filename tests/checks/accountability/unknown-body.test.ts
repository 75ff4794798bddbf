import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, stated } from '../small-files.ts';

const check = 'accountability/unknown-body';
const text = clauses('It reports to the relevant boards.', 'It is accountable to its members.');
const relation = (kind: string, described: string, [clause, quote]: [string, string]): string =>
  `relations: [{ kind: ${kind}, described: ${described}, evidence: [{ clause: ${clause}, quote: ${quote} }] }]\n`;

describe('whom a group answers to', () => {
  test('is named, and not only described', () => {
    const constitution = relation('reports-to', 'the relevant boards', ['p1', 'relevant boards']);
    expect(found(check, { text, constitution })).toMatchObject([
      {
        in: 'text',
        words: 'relevant boards',
        range: { start: { line: 3, column: 29 }, end: { line: 3, column: 44 } },
        severity: 'info',
        about: 'reports-to the relevant boards',
        message:
          'The group reports to the relevant boards, but the document does not say which. Name them.',
      },
    ]);
  });

  test('may be the organisations that its members come from', () => {
    const constitution = relation('accountable-to', 'the organisations of members', [
      'p2',
      'its members',
    ]);
    const facts = stated(
      'accountability',
      '{ to: [{ role: organisations }], kind: to-own-organisations }',
      ['p2', 'accountable'],
    );
    expect(found(check, { text, constitution, facts })).toEqual([]);
    expect(found(check, { text, constitution })).toHaveLength(1);
  });

  test('is no matter of whom it supports or advises', () => {
    const constitution = relation('advises', 'the relevant boards', ['p1', 'relevant boards']);
    expect(found(check, { text, constitution })).toEqual([]);
  });
});
