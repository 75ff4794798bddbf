import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterName } from '../../../src/files/characters/character-names.ts';
import { codePointOf } from '../../../src/files/characters/character-problem.ts';
import { checkCharacters } from '../../../src/files/characters/check-characters.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { allRealNames, realNames } from './real-names.ts';

/** Ways to write a value into a file. */
const fields: Readonly<Record<string, (words: string) => readonly [file: string, text: string]>> = {
  plain: (words) => ['a.yaml', `kind: x\nname: A ${words}\n`],
  'plain over lines': (words) => ['a.yaml', `name: Some\n  words ${words}\nkind: x\n`],
  'in single quotes': (words) => ['a.yaml', `kind: x\nname: '${words.replaceAll("'", "''")}'\n`],
  'in double quotes': (words) => ['a.yaml', `name: "The \\"${words}\\""\nkind: x\n`],
  'double quotes over lines': (words) => ['a.yaml', `name: "The\n  words \\\n  ${words}"\n`],
  folded: (words) => ['a.yaml', `name: >-\n  Some\n  ${words}\n  more\nkind: x\n`],
  literal: (words) => ['a.yaml', `list:\n  - text: |\n      One\n\n      ${words}\n`],
  'in a list in brackets': (words) => ['a.yaml', `names: [one, "${words}"]\n`],
  'the name of a field': (words) => ['a.yaml', `kind: x\n"${words}": y\n`],
  'a note': (words) => ['a.yaml', `kind: x\n# ${words}\n`],
  'front matter': (words) => ['a.mdx', `---\ntitle: "${words}"\n---\nWords.\n`],
  'a page': (words) => ['a.mdx', `---\ntitle: T\n---\nWords.\n\n- The *${words}*\n`],
};
const withEscapes = [
  'in double quotes',
  'double quotes over lines',
  'in a list in brackets',
  'the name of a field',
  'front matter',
];
const withReferences = ['in double quotes', 'folded', 'a page', 'front matter', 'plain'];

// Each is nowhere meant, whatever stands beside it.
const nowhereMeant = [
  ...[0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x92, 0x9f],
  ...[0xa0, 0xad, 0x034f, 0x061c, 0x115f, 0x1160, 0x1680, 0x17b4],
  ...[0x2000, 0x2003, 0x2007, 0x2009, 0x200a, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029],
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x202f, 0x205f, 0x2060, 0x2061, 0x2062, 0x2063],
  ...[0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0x206f, 0x2800, 0x3000, 0x3164, 0xe000],
  ...[0xf0b7, 0xf8ff, 0xfdd0, 0xfeff, 0xffa0, 0xfff9, 0xfffa, 0xfffb, 0xfffc, 0xfffd, 0xfffe],
  ...[0xffff, 0x1d159, 0x1d173, 0x1fffe, 0xe0001, 0xe0fff, 0xf0000, 0x10fffd, 0x10ffff, 0x0378],
].map((code) => String.fromCodePoint(code));
// Each is meant in some scripts, and never in a Latin word.
const notInLatin = [0x200c, 0x200d, 0x180b, 0x180e, 0xfe00, 0xfe0e, 0xfe0f, 0xe0067, 0xe0100].map(
  (code) => String.fromCodePoint(code),
);
const halves = ['\uD800', '\uDBFF', '\uDC00', '\uDFFF'];
const latinNames = ['Welsh', 'Gaelic', 'Irish', 'Polish'].flatMap(
  (language) => realNames[language]!,
);

/** Where a character is put into a name, and in what field. */
function putIn(names: readonly string[], characters: readonly string[], into: readonly string[]) {
  return fc
    .record({
      name: fc.constantFrom(...names),
      character: fc.constantFrom(...characters),
      field: fc.constantFrom(...into),
      at: fc.nat({ max: 1000 }),
    })
    .map(({ name, character, field, at }) => {
      const letters = [...name];
      const place = at % (letters.length + 1);
      return {
        before: letters.slice(0, place).join(''),
        after: letters.slice(place).join(''),
        character,
        field,
      };
    });
}

type Put = { before: string; after: string; character: string; field: string };

/** The problem that is reported at a character, written in a way into a field. */
function reportedAt({ before, after, field }: Put, typed: string): string | undefined {
  const marker = '\uE123';
  const [file, marked] = fields[field]!(before + marker + after);
  const lines = marked.slice(0, marked.indexOf(marker)).split('\n');
  const text = marked.replace(marker, () => typed);
  return checkCharacters(file, text).find(
    ({ range: { start, end } }) =>
      start.line === lines.length &&
      start.column === lines.at(-1)!.length + 1 &&
      end.line === start.line &&
      end.column === start.column + typed.length,
  )?.message;
}

function escapesOf(character: string): string[] {
  const code = character.codePointAt(0)!;
  const hex = (length: number): string => code.toString(16).padStart(length, '0');
  const short = { '\0': '\\0', '\u001B': '\\e', '\u00A0': '\\_', '\u0085': '\\N', '\u2028': '\\L' }[
    character
  ];
  return [
    ...(short === undefined ? [] : [short]),
    ...(code < 0x100 ? [`\\x${hex(2)}`] : []),
    ...(code < 0x10000 ? [`\\u${hex(4).toUpperCase()}`] : []),
    `\\U${hex(8)}`,
  ];
}

const saysOf = (character: string): string =>
  `${characterName(character)} (${codePointOf(character)})`;
const runs = { numRuns: 3000 };

describe('real names', () => {
  test('are more than three hundred, none twice, each saved as one sign for each letter', () => {
    const names = allRealNames.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(400);
    expect(names.filter((name) => name.normalize('NFC').length < name.length)).toEqual([]);
  });

  test.each(Object.keys(fields))('are never reported: %s', (field) => {
    const reported = allRealNames.flatMap(({ name }) =>
      checkCharacters(...fields[field]!(name)).map(inOneLine),
    );
    expect(reported).toEqual([]);
  });
});

describe('a character that nobody sees', () => {
  const everyName = allRealNames.map(({ name }) => name);
  const everyField = Object.keys(fields);

  test('is named where it stands in any name and field', () => {
    fc.assert(
      fc.property(putIn(everyName, nowhereMeant, everyField), (put) => {
        expect(reportedAt(put, put.character)).toContain(`This is `);
        expect(reportedAt(put, put.character)).toContain(saysOf(put.character));
      }),
      runs,
    );
  });

  test('is named where no Latin word needs it', () => {
    fc.assert(
      fc.property(putIn(latinNames, notInLatin, everyField), (put) => {
        expect(reportedAt(put, put.character)).toContain(saysOf(put.character));
      }),
      runs,
    );
  });

  test('is named where it is escaped in double quotes', () => {
    fc.assert(
      fc.property(
        putIn(everyName, [...nowhereMeant, ...halves], withEscapes),
        fc.nat(),
        (put, which) => {
          const escapes = escapesOf(put.character);
          const typed = escapes[which % escapes.length]!;
          expect(reportedAt(put, typed)).toContain(`\`${typed}\` is `);
          expect(reportedAt(put, typed)).toContain(saysOf(put.character));
        },
      ),
      runs,
    );
  });

  test('is named where it is written as a character reference', () => {
    fc.assert(
      fc.property(putIn(everyName, nowhereMeant, withReferences), fc.boolean(), (put, isHex) => {
        const code = put.character.codePointAt(0)!;
        const typed = isHex ? `&#x${code.toString(16)};` : `&#${code};`;
        expect(reportedAt(put, typed)).toContain(saysOf(put.character));
      }),
      runs,
    );
  });
});

describe('a letter that is not what it seems', () => {
  const twins = [
    'а',
    'е',
    'о',
    'р',
    'с',
    'і',
    'Н',
    'Т',
    'ο',
    'Α',
    'Ρ',
    'ѕ',
    'օ',
    'Ꭺ',
    'Ａ',
    'ｚ',
    '７',
    '𝐀',
    '𝔷',
    '𝟘',
    'ℎ',
    'Ⓐ',
    'ɡ',
    'ﬁ',
  ];

  test('is named where it stands in any Latin name', () => {
    fc.assert(
      fc.property(putIn(latinNames, twins, Object.keys(fields)), (put) => {
        expect(reportedAt(put, put.character)).toContain(codePointOf(put.character));
      }),
      runs,
    );
  });

  test('is told once for each letter that is saved in parts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...latinNames), (name) => {
        const letters = [...name].filter((letter) => letter.normalize('NFD').length > 1);
        const found = checkCharacters('a.yaml', `name: ${name.normalize('NFD')}\n`);
        expect(found.map(({ message }) => /letter (.) saved/u.exec(message)?.[1])).toEqual(letters);
      }),
    );
  });
});

describe('checkCharacters', () => {
  test.each([
    [
      'one zero-width space for a name',
      'name: "\\u200B"\n',
      '1:8',
      '`\\u200B` is a zero-width space (U+200B), which cannot be seen. Delete it.',
    ],
    [
      'marks alone',
      'name: \u0301\n',
      '1:7',
      'This is a combining acute accent (U+0301) on no letter. Delete it, or type the letter with its accent.',
    ],
    [
      'a pile of marks',
      'name: Ze\u0334\u0335\u0336\u0337\n',
      '1:8',
      'This is a pile of 4 marks on one letter (U+0337 is the last). Keep the letter, and delete the marks.',
    ],
    [
      'a Cyrillic letter',
      'name: Rіver\n',
      '1:8',
      'This is a Cyrillic і (U+0456), which looks like the Latin i. Type the Latin letter.',
    ],
    [
      'a Greek letter after a Roman number',
      'name: Jana Pawła IIο\n',
      '1:20',
      'This is a Greek ο (U+03BF), which looks like the Latin o. Type the Latin letter.',
    ],
    [
      'a Latin letter in a Cyrillic word',
      'name: Громaда\n',
      '1:11',
      'This is a Latin a (U+0061), among Cyrillic letters. Type the Cyrillic letter.',
    ],
    [
      'a no-break space as indent',
      'a:\n\u00A0 b: c\n',
      '2:1',
      'This is a no-break space (U+00A0), which is not an ordinary space. Type an ordinary space.',
    ],
    [
      'a fullwidth colon',
      'name：H\n',
      '1:5',
      'This is a fullwidth ： (U+FF1A). Type an ordinary `:`.',
    ],
    [
      'what Windows-1252 left',
      'name: people\u0092s\n',
      '1:13',
      'This is a control character (U+0092), which cannot be seen. Delete it, or type `’` where that is meant.',
    ],
    [
      'a bullet of Word',
      'name: \uF0B7\tOne\n',
      '1:7',
      'This is a private-use character (U+F0B7), which each computer shows differently. Type the sign that is meant, as `•`.',
    ],
  ])('names %s', (_, text, place, message) => {
    const [found, ...more] = checkCharacters('a.yaml', text);
    expect(more).toEqual([]);
    const { line, column } = found!.range.start;
    expect([`${line}:${column}`, found!.message]).toEqual([place, message]);
  });

  test('tells the same character many times over once', () => {
    const found = checkCharacters('a.yaml', `name: a${'\u200B'.repeat(5000)}b\n`);
    expect(found.map(({ range }) => [range.start.column, range.end.column])).toEqual([[8, 5008]]);
  });

  test.each([
    ['typed', 'a\u00A0'],
    ['escaped', 'a\\0'],
    ['in parts', 'e\u0301'],
    ['in emoji', '\u2764\uFE0F\u200D'],
  ])('reads twenty thousand of them %s as soon as one', (_, each) => {
    const found = checkCharacters('a.yaml', `name: "${each.repeat(20_000)}"\n`);
    expect(found.length).toBeLessThanOrEqual(101);
  });

  test('finds a word that only seems to be Latin, and none of an alphabet of its own', () => {
    expect(checkCharacters('a.yaml', 'name: The Ѕсоре\n')).toHaveLength(5);
    expect(checkCharacters('a.yaml', 'name: The Тарас Шевченко Centre\n')).toEqual([]);
  });

  test('reads two escapes of halves as the one character that they make', () => {
    expect(checkCharacters('a.yaml', 'name: "\\uD83D\\uDE00"\n')).toEqual([]);
  });

  test('takes an escaped backslash for no escape', () => {
    expect(checkCharacters('a.yaml', 'name: "C:\\\\u200B"\n')).toEqual([]);
  });
});
