import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clausesOf } from './text-of.ts';

const check = 'text/duplicated-paragraph';
const long =
  'Members who cannot come to a meeting may send a substitute from the same organisation, who is briefed and may vote.';

describe('words that stand twice', () => {
  test('are reported at the second place', () => {
    expect(found(check, clausesOf(long, 'It meets monthly.', long))).toMatchObject([
      {
        words: long,
        range: { start: { line: 4 } },
        about: '3',
        message:
          'The same words appear twice. Keep one place and refer to it from the other: later changes could miss one.',
      },
    ]);
  });

  test('are seen within longer paragraphs, whatever the spaces and capitals', () => {
    const again = `It meets monthly. ${long.toUpperCase()}`;
    expect(found(check, clausesOf(long, again)).map(({ words }) => words)).toEqual([
      long.toUpperCase(),
    ]);
  });

  test('are one finding for one paragraph', () => {
    const two = `${long} ${long.replace('Members', 'Those')}`;
    expect(found(check, clausesOf(two, two)).map(({ words }) => words)).toEqual([two]);
  });

  test('are not reported when they are few', () => {
    expect(found(check, clausesOf('It meets monthly.', 'It meets monthly.'))).toEqual([]);
  });

  test('are not reported in tables', () => {
    const text = `content: [{ kind: table, rows: [["${long}"], ["${long}"]] }]`;
    expect(found(check, { text })).toEqual([]);
  });
});

describe('points of one list', () => {
  const list = (...points: string[]): string => `content:
  - kind: clause
    text: "The aims are:"
    content:
${points.map((point) => `      - { kind: item, text: "${point}" }`).join('\n')}
`;

  test('are reported where one is typed twice', () => {
    const text = list(
      'to lift pupils out of poverty;',
      'to share data',
      'To lift pupils out of poverty.',
    );
    expect(found('text/duplicated-paragraph', { text })).toMatchObject([
      { words: 'To lift pupils out of poverty.', severity: 'warning' },
    ]);
  });

  test('are not where they are a word or three, or differ', () => {
    const text = list(
      'Police',
      'Police',
      'Council (3 seats)',
      'to lift pupils out',
      'to lift pupils up',
    );
    expect(found('text/duplicated-paragraph', { text })).toEqual([]);
  });
});
