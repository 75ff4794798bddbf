import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses } from '../small-files.ts';

const check = 'accountability/orphan';
const text = clauses('Members may join the Housing Group.');
const body = (kind: string, status: string, more = ''): string => `bodies:
  - id: housing
    name: Housing Group
    kind: ${kind}
    status: ${status}
    summary: It works on housing.
    evidence: [{ in: board, clause: p1, quote: Housing Group }]
${more}`;

describe('a working group that a document names', () => {
  test('is an observation when nobody is said to oversee it', () => {
    expect(found(check, { text, partnership: body('working-group', 'described') })).toMatchObject([
      {
        in: 'partnership',
        words: 'Housing Group',
        range: { start: { line: 3, column: 11 }, end: { line: 3, column: 24 } },
        severity: 'info',
        about: 'housing',
        message:
          'Housing Group is named, but no document says who it answers to. Say so in the terms of the group that set it up.',
      },
    ]);
  });

  test('stands to somebody in any way, and that is enough', () => {
    const part =
      '    relations: [{ kind: part-of, body: board, evidence: [{ in: board, clause: p1, quote: join }] }]\n';
    expect(found(check, { text, partnership: body('working-group', 'described', part) })).toEqual(
      [],
    );
  });

  test('is not one where a program proposes who that is', () => {
    const part =
      '    relations: [{ kind: part-of, body: board, evidence: [{ in: board, clause: p1, quote: join }], proposed: { reason: It says so., confidence: low } }]\n';
    expect(found(check, { text, partnership: body('working-group', 'described', part) })).toEqual(
      [],
    );
  });

  test.each([
    ['a forum need not answer to the group that names it', 'forum', 'described'],
    ['a board elsewhere answers elsewhere', 'delivery-group', 'external'],
    ['a group that has ended answers to nobody', 'delivery-group', 'former'],
    ['the terms of a placeholder are still to come', 'theme-group', 'placeholder'],
  ])('%s', (_, kind, status) => {
    expect(found(check, { text, partnership: body(kind, status) })).toEqual([]);
  });
});
