import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordsInEnglish } from '../../src/model/knowledge/words-in-english.ts';
import type { WordId } from '../../src/model/knowledge/words-in-english.ts';
import { markLanguages } from '../../src/site/mark-languages.ts';
import { wordsInLanguages } from '../../src/views/answers/words-in-languages.ts';
import { openSample } from '../fixtures/open-sample.ts';
import { ynysWen } from '../fixtures/ynys-wen.ts';
import { renderEveryPage } from './render-every-page.ts';

const register = openSample({
  ...ynysWen(),
  'content/site.yaml': (text) => `${text}\nlanguage: cy\n`,
}).register!;
const welsh = register.words.get('cy')!.words;

/** Words that are heard: a text, a label or a placeholder, with the language they are read in. */
interface Heard {
  readonly page: string;
  readonly words: string;
  readonly lang: string;
  readonly isInMain: boolean;
  readonly isLabel: boolean;
}

let heard: readonly Heard[] = [];
let pages = 0;
beforeAll(async () => {
  const rendered = await renderEveryPage(register, /\.astro$/u);
  pages = rendered.length;
  heard = rendered.flatMap(({ page, text }) => {
    const html = markLanguages(text, wordsInLanguages(register));
    return heardIn(parse(html), { page, lang: '', isInMain: false, isLabel: false });
  });
});

const unheard = new Set(['script', 'style', 'head']);

function heardIn(
  node: DefaultTreeAdapterTypes.Node,
  around: Omit<Heard, 'words'>,
): readonly Heard[] {
  if (node.nodeName === '#text') {
    const words = (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/gu, ' ').trim();
    return words === '' ? [] : [{ ...around, words }];
  }
  if (!('childNodes' in node) || unheard.has(node.nodeName)) return [];
  const attributes = 'attrs' in node ? node.attrs : [];
  const valueOf = (name: string): string | undefined =>
    attributes.find((one) => one.name === name)?.value;
  const here = {
    ...around,
    lang: valueOf('lang') ?? around.lang,
    isInMain: around.isInMain || node.nodeName === 'main',
    isLabel: around.isLabel || node.nodeName === 'option',
  };
  const labels = ['aria-label', 'placeholder'].flatMap((name) => valueOf(name) ?? []);
  return [
    ...labels.map((words) => ({ ...here, words, isLabel: true })),
    ...node.childNodes.flatMap((child) => heardIn(child, here)),
  ];
}

const languagesOf = (all: readonly Heard[]): string[] => [
  ...new Set(all.map(({ lang }) => lang.split('-')[0]!)),
];

describe('every page of a register in Welsh', () => {
  test('has its frame in Welsh, and no word of the catalogue in English there', () => {
    const ids = Object.keys(wordsInEnglish) as WordId[];
    const inEnglish = new Set<string>(
      ids.filter((id) => welsh[id] !== wordsInEnglish[id]).map((id) => wordsInEnglish[id]),
    );
    const left = heard.filter(({ words, isInMain }) => !isInMain && inEnglish.has(words));
    expect(left.map(({ page, words }) => `${page}: ${words}`)).toEqual([]);
    expect(pages).toBeGreaterThan(40);
  });

  test.each([
    'skip-to-content',
    'menu',
    'places',
    'look-up',
    'all-guides',
    'not-official',
  ] as const)('reads “%s” with a Welsh voice', (id) => {
    const found = heard.filter(({ words }) => words.includes(welsh[id]!));
    expect(found.length).toBeGreaterThanOrEqual(pages);
    expect(languagesOf(found)).toEqual(['cy']);
  });

  test('reads what the program says itself with an English voice', () => {
    const found = heard.filter(
      ({ words }) => words === 'Read the words' || words === 'At a glance',
    );
    expect(found.length).toBeGreaterThan(0);
    expect(languagesOf(found)).toEqual(['en']);
  });

  test('reads names, documents and its own summaries in Welsh, wherever they stand', () => {
    for (const words of [
      'Bwrdd Dŵr a Thŷ',
      'Partneriaeth Ynys Wen',
      'CYLCH GORCHWYL BWRDD DŴR A THŶ',
    ]) {
      // A label or an option has one language, and may be words in English that hold a name.
      const found = heard.filter((one) => !one.isLabel && one.words.includes(words));
      expect(found.length).toBeGreaterThan(0);
      expect([words, ...languagesOf(found)]).toEqual([words, 'cy']);
    }
  });

  test('says that nobody has reviewed the Welsh, and that the rest is English', () => {
    for (const id of ['not-reviewed', 'rest-in-english'] as const)
      expect(heard.filter(({ words }) => words.includes(welsh[id]!))).toHaveLength(pages);
  });
});
