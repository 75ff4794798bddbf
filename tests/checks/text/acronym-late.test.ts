import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clausesOf } from './text-of.ts';

const check = 'text/acronym-late';

describe('letters explained late', () => {
  test('are reported where they first stand', () => {
    const files = clausesOf('It advises the ICB.', 'The integrated care board (ICB) pays.');
    expect(found(check, files)).toMatchObject([
      {
        words: 'ICB',
        range: { start: { line: 2 } },
        about: 'icb',
        severity: 'info',
        message:
          '“ICB” is used here before the document explains it as “integrated care board”. Explain it here.',
      },
    ]);
  });

  test('are not reported for a title or heading', () => {
    const text = `content:
  - { kind: title, text: Riverside ICB Committee }
  - kind: section
    heading: The ICB and its committee
    content:
      - { kind: clause, text: The integrated care board (ICB) sets up a committee. }
`;
    expect(found(check, { text })).toEqual([]);
  });

  test('are not reported when they are explained first, and again later', () => {
    const line = 'The integrated care board (ICB) pays.';
    expect(found(check, clausesOf(line, 'The ICB decides.', line))).toEqual([]);
  });
});

test('letters in a table of names are explained where a reader looks', () => {
  const text = `content:
  - { kind: clause, text: The LAF meets. }
  - { kind: table, columns: [Name, Short], rows: [[Local Access Forum, LAF]] }
`;
  expect(found('text/acronym-late', { text })).toEqual([]);
});
