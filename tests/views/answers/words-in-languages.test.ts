import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/running/examine.ts';
import { languageCodes } from '../../../src/model/language.ts';
import type { Register } from '../../../src/register/register.ts';
import {
  isEnglish,
  isSameLanguage,
  languageOfDocument,
  languageOfName,
  languageOfPart,
  languageOfSite,
} from '../../../src/register/language-of.ts';
import { allEvidenceOf } from '../../../src/views/answers/answers-view.ts';
import { wordsInLanguages } from '../../../src/views/answers/words-in-languages.ts';
import { constitutionView } from '../../../src/views/constitution/constitution-view.ts';
import { searchedIn } from '../../fixtures/searched-in.ts';
import { languageLines } from '../../../src/views/phrases/document-language.ts';
import { namesInWords, ownNamesOfLanguages } from '../../../src/views/phrases/language-words.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { ynysWen } from '../../fixtures/ynys-wen.ts';

const folder = 'content/partnerships/ynys-wen/bwrdd';

type Edits = Parameters<typeof ynysWen>[0];

function open(edits: Edits = {}, changes: Changes = {}): Register {
  const { register, diagnostics } = openSample({ ...ynysWen(edits), ...changes });
  if (register === undefined) throw new Error(diagnostics.map(inOneLine).join('\n'));
  return register;
}

const quorumOfThree = `quorum:
  state: stated
  answer:
    rule: { kind: count, minimum: 3 }
    substitutes: unstated
    without: [unstated]
  evidence:
    - clause: "3"
      quote: quorum when two of its members are present
`;

const register = open();
const board = register.constitutions.get('ynys-wen/bwrdd')!;

describe('the language', () => {
  test('of a register is English where nothing else is said', () => {
    expect(languageOfSite(register)).toBe('en-GB');
    expect(isEnglish('en')).toBe(true);
    expect(isSameLanguage('en', 'en-GB')).toBe(true);
    expect(isSameLanguage('gd', 'ga')).toBe(false);
  });

  test('of a document and its parts is what they say, or what they stand in', () => {
    expect(languageOfDocument(board, register)).toBe('cy');
    expect(languageOfPart(board.text.byId.get('2'), 'cy')).toBe('cy');
    expect(languageOfPart(board.text.byId.get('3'), 'cy')).toBe('en-GB');
  });

  test('of a name is that under which it is given again', () => {
    expect(languageOfName(register.bodies.get('ynys-wen/bwrdd')!)).toBe('cy');
    expect(languageOfName(register.organisations.get('cyngor-ynys-wen')!)).toBeUndefined();
    expect(namesInWords({ cy: 'Ynys Wen', 'en-GB': 'White Island' }, 'Ynys Wen')).toEqual([
      { language: 'English', lang: 'en-GB', name: 'White Island' },
    ]);
  });

  test('is none of a code that nobody knows', () => {
    const { diagnostics } = openSample(
      ynysWen({
        [`${folder}/constitution.yaml`]: (text) => text.replace('language: cy', 'language: wl'),
      }),
    );
    expect(diagnostics.map(inOneLine)).toEqual([
      expect.stringContaining(`${folder}/constitution.yaml:9:11 error schema/`),
    ]);
  });
});

describe('wordsInLanguages', () => {
  const { names, words } = wordsInLanguages(register);

  test('holds names and words of another language, and nothing in the register’s own', () => {
    expect([...names.keys()]).toEqual(
      expect.arrayContaining(['Bwrdd Dŵr a Thŷ', 'Partneriaeth Ynys Wen', 'Fforwm y Llan']),
    );
    expect(words.get('yn gweithio dros bobl yr ynys')).toBe('cy');
    expect(words.get('CYLCH GORCHWYL BWRDD DŴR A THŶ')).toBe('cy');
    const all = [...names.keys(), ...words.keys()].join(' ');
    expect(all).not.toMatch(/The Board has|White Island|Riverside/);
  });

  test('holds what is English in a register in Welsh', () => {
    const inWelsh = open({}, { 'content/site.yaml': (text) => `${text}\nlanguage: cy\n` });
    expect(
      wordsInLanguages(inWelsh).words.get(
        'The Board has a quorum when half of its members are present.',
      ),
    ).toBe('en-GB');
    expect(languageLines(inWelsh.constitutions.get('ynys-wen/bwrdd')!, inWelsh)).toHaveLength(1);
  });
});

describe('pages', () => {
  test('mark the parts that are not in the language around them', () => {
    const { words } = constitutionView(board, register);
    expect(words.map(({ lang }) => lang)).toEqual(['cy', 'cy', 'cy', undefined, 'cy']);
    expect(words[1]!.children.map(({ lang }) => lang)).toEqual(['cy', 'cy']);
  });

  test('lead to a version in another language by what its readers call the language', () => {
    const other = { language: 'cy' as const, link: 'https://ynys.example/cy' };
    const record = { ...board.record, otherLanguages: [other] };
    const [, line] = languageLines({ ...board, record }, register);
    expect(line).toMatchObject({ ownName: 'Cymraeg', words: 'The Welsh version.' });
    expect(Object.keys(ownNamesOfLanguages)).toEqual(expect.arrayContaining([...languageCodes]));
  });

  test('tell a version that is not held from one that can be read', () => {
    expect(languageLines(board, register).map(({ words }) => words)).toEqual([
      'This document is in Welsh.',
      'There is a version in English too, which this register does not hold.',
    ]);
    const linked = open({
      [`${folder}/constitution.yaml`]: (text) =>
        text.replace('- language: en-GB', '- language: en-GB\n    link: https://ynys.example/en'),
    });
    expect(languageLines(linked.constitutions.get('ynys-wen/bwrdd')!, linked)[1]).toEqual({
      words: 'The English version.',
      href: 'https://ynys.example/en',
      hreflang: 'en-GB',
      ownName: 'English',
    });
  });

  test('find a clause with its language, and a body by its name in another', () => {
    const { names, documents } = searchedIn(register);
    const { clauses } = documents.find(({ key }) => key === 'ynys-wen/bwrdd')!;
    const at = (id: string) => clauses.find((clause) => clause.id === id)!;
    expect([at('2').lang, at('3').lang]).toEqual(['cy', undefined]);
    const body = names.names.find(({ href }) => href === '/partnerships/ynys-wen/bwrdd/')!;
    expect(body.also).toContain('Water and Housing Board');
  });
});

describe('checks', () => {
  const onWords = (one: Register): string[] =>
    examine(one)
      .filter(({ body, remark }) => body.key === 'ynys-wen/bwrdd' && remark.document === 'text')
      .map(({ check }) => check.id);

  test('say nothing of words that are not English, and speak where they are', () => {
    expect(onWords(register)).toEqual([]);
    const english = open({
      [`${folder}/constitution.yaml`]: (text) =>
        text
          .replace('language: cy\notherL', 'otherL')
          .replace('otherLanguages:\n  - language: en-GB\n', ''),
    });
    expect(onWords(english)).toContain('text/acronym-undefined');
  });

  test('read no English number into a quote in Welsh', () => {
    const two = (text: string): string => text.replace('half of its members', 'two of its members');
    const codes = (lang: string): string[] =>
      openSample(
        ynysWen({
          'seeds/bwrdd-dwr.txt': two,
          [`${folder}/text.yaml`]: (text) => two(text).replace('lang: en-GB', `lang: ${lang}`),
          [`${folder}/facts.yaml`]: (text) => text + quorumOfThree,
        }),
      ).diagnostics.map(inOneLine);
    expect(codes('en-GB')).toEqual([expect.stringContaining('fact/number-differs')]);
    expect(codes('cy')).toEqual([]);
  });
});

describe('allEvidenceOf', () => {
  test('gives the words that an answer rests on, and none for silence', () => {
    const quotes = allEvidenceOf(board.facts.purpose).map(({ quote }) => quote);
    expect(quotes).toEqual(['yn gweithio dros bobl yr ynys']);
    expect(allEvidenceOf(board.facts.quorum)).toEqual([]);
  });
});
