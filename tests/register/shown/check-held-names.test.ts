import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';
import { withNames, withNamesInRecords } from './register-with-names.ts';

const held = (changes: Changes): string[] =>
  openSample(changes)
    .diagnostics.filter(({ check }) => check === 'content/name-held-back')
    .map((found) => {
      expect(found.isPrivate).toBe(true);
      return inOneLine(found).replace(/: The name.*$/u, '');
    });

const note = (words: string): Changes => ({
  ...withNames,
  'content/organisations/riverside-council.yaml': (text) => `${text}note: ${words}\n`,
});

describe('a name that is held back and stands in a record', () => {
  test('is a mistake at its place, whoever’s it is and however it is written', () => {
    const at = (place: string): string => `content/${place} error content/name-held-back`;
    expect(held(withNamesInRecords)).toEqual([
      at('glossary/board.yaml:5:14'),
      at('organisations/mirabel-thistlewhite.yaml:4:8'),
      at('organisations/riverside-council.yaml:5:11'),
      at('organisations/riverside-council.yaml:5:39'),
      at('partnerships/riverside/partnership.yaml:9:44'),
    ]);
  });

  test('is none in the list of members and the source that hold it back', () => {
    expect(openSample(withNames).diagnostics.map(inOneLine)).toEqual([]);
  });

  test('is none in a list of members that another program wrote as JSON', () => {
    const membership = 'content/partnerships/riverside/board/membership.yaml';
    const changes: Changes = {
      ...withNames,
      [membership]: JSON.stringify(
        parse(String(sampleRegister(withNames)[membership]), { schema: 'failsafe' }),
      ),
    };
    expect(openSample(changes).diagnostics.map(inOneLine)).toEqual([]);
  });

  test.each([
    ['in the name of something else', 'The Mirabel Thistlewhite Trust pays.'],
    ['as common words', 'A rose trust, and those who mark papers.'],
    // A name in the foot of a page may be that of a body, and nothing says whose it is.
    ['in words left out that are no comment', 'Ask Jürgen Wolfsbane.'],
    ['of someone who may be named', 'Ask Ottoline Fairweather.'],
  ])('is none %s', (_, words) => {
    expect(held(note(words))).toEqual([]);
  });

  test('is none where the words of the document say it', () => {
    const changes: Changes = {
      ...note('Ask Mirabel Thistlewhite.'),
      'content/partnerships/riverside/board/text.yaml': undefined,
    };
    expect(held(changes)).toHaveLength(1);
    const said = {
      ...note('Ask Mirabel Thistlewhite.'),
      'seeds/riverside-board.txt': (text: string) =>
        text.replace('1.1 The Board', '1.1 Mirabel Thistlewhite leads. The Board'),
      'content/partnerships/riverside/board/text.yaml': (text: string) =>
        text.replace('The Board brings', 'Mirabel Thistlewhite leads. The Board brings'),
    };
    expect(held(said)).toEqual([]);
  });
});
