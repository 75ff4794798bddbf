import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses } from '../small-files.ts';

const check = 'membership/shared-seat-no-rule';
const text = clauses('Members are the PCC/Police (1) and others.');
const list = (count: string, more = ''): string => `seats:
  - id: police
    label: PCC/Police
    clause: p1
    count: { kind: ${count} }
    organisations: [police-and-crime-commissioner, police]
    voting: unstated
    substitute: unstated
    class: member
${more}`;

describe('a shared seat', () => {
  test('is reported on its words when nothing says who takes it', () => {
    expect(found(check, { text, membership: list('exactly, number: 1') })).toMatchObject([
      {
        in: 'text',
        words: 'PCC/Police',
        range: { start: { line: 3, column: 27 }, end: { line: 3, column: 37 } },
        severity: 'warning',
        about: 'police',
        message:
          '“PCC/Police” is one seat for two organisations. The document does not say which of them takes it. Say how they share it.',
      },
    ]);
  });

  test('stands in the list of seats where the text has other words', () => {
    const given = { text: clauses('The police'), membership: list('exactly, number: 1') };
    expect(found(check, given)).toMatchObject([{ in: 'membership', words: 'PCC/Police' }]);
  });

  test('is fine when the document says how it is shared, or each has a person in it', () => {
    for (const more of ['    sharing: one-person\n', '    people: 2\n'])
      expect(found(check, { text, membership: list('exactly, number: 1', more) })).toEqual([]);
  });

  test('is not a line that may stand for several seats', () => {
    for (const count of [
      'exactly, number: 2',
      'unstated',
      'range, minimum: 1',
      'one-per, each: force',
    ])
      expect(found(check, { text, membership: list(count) })).toEqual([]);
  });
});
