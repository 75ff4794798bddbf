import { describe, expect, test } from 'vitest';
import type { WordId } from '../../src/model/knowledge/words-in-english.ts';
import { wordsInEnglish } from '../../src/model/knowledge/words-in-english.ts';
import { InterfaceWords } from '../../src/model/knowledge/interface-words.ts';
import {
  aroundGap,
  interfaceWords,
  isUnreviewed,
  langWithin,
  wordsOnPage,
} from '../../src/views/interface-words.ts';
import { crumbsTo, siteView, usualLanguages, waysIn } from '../../src/views/site-view.ts';
import { openSample } from '../fixtures/open-sample.ts';
import { twoPartnerships } from '../fixtures/two-partnerships.ts';
import { ynysWen } from '../fixtures/ynys-wen.ts';

const guide = '---\ntitle: Start here\nsummary: What is here.\norder: 1\n---\nWords.\n';
const english = openSample({
  ...ynysWen(),
  'content/knowledge/guides/start-here.mdx': guide,
  'content/guides/about.mdx': guide,
}).register!;
const welsh = { ...english, site: { ...english.site, language: 'cy' as const } };
const manx = { ...english, site: { ...english.site, language: 'gv' as const } };

describe('interfaceWords', () => {
  test('are English, unmarked, in a register in English', () => {
    const words = interfaceWords(twoPartnerships());
    expect(words.search).toEqual({ text: 'Search', lang: undefined });
    expect(Object.keys(words)).toEqual(Object.keys(wordsInEnglish));
  });

  test('are Welsh in a register in Welsh, every one of them', () => {
    const words = interfaceWords(welsh);
    expect(words.search).toEqual({ text: 'Chwilio', lang: undefined });
    expect(words['skip-to-content'].text).toBe('Neidio i’r prif gynnwys');
    const inEnglish = Object.entries(words).filter(([, { lang }]) => lang !== undefined);
    expect(inEnglish).toEqual([]);
  });

  test('fall back to English one by one, and say so', () => {
    const { words } = welsh;
    const { search: _, ...others } = words.get('cy')!.words;
    const less = { ...welsh, words: new Map([['cy', { words: others }]]) };
    expect(interfaceWords(less).search).toEqual({ text: 'Search', lang: 'en-GB' });
    expect(interfaceWords(less).menu).toEqual({ text: 'Dewislen', lang: undefined });
    expect(interfaceWords(manx).menu).toEqual({ text: 'Menu', lang: 'en-GB' });
  });

  test('are marked the other way round within what the program says in English', () => {
    expect(wordsOnPage(welsh).ask).toEqual({ text: 'Gofyn', lang: 'cy' });
    expect(wordsOnPage(manx).ask).toEqual({ text: 'Ask', lang: undefined });
    expect(wordsOnPage(english).ask).toEqual({ text: 'Ask', lang: undefined });
    expect(waysIn(welsh)[1]).toMatchObject({ name: 'Lleoedd', lang: 'cy', asideLang: 'cy' });
  });

  test('can be replaced by the register, in English too', () => {
    const own = { ...english, words: new Map([['en', { words: { places: 'Areas' } }]]) };
    expect(siteView(own, { address: '/' }).navigation[0]).toEqual({
      name: 'Areas',
      href: '/partnerships/',
      current: undefined,
    });
  });

  test('are reviewed when somebody says so, and English always is', () => {
    expect(
      [english, welsh, manx].map((one) => isUnreviewed(one, one.site.language ?? 'en')),
    ).toEqual([false, true, false]);
    const reviewed = { words: { places: 'Lleoedd' }, reviewedOn: '2026-11-01' };
    expect(isUnreviewed({ words: new Map([['cy', reviewed]]) }, 'cy')).toBe(false);
  });
});

describe('the frame of a page', () => {
  test('says which language it is in, and that of the page within', () => {
    expect(usualLanguages(english)).toEqual({ frame: 'en-GB', page: 'en-GB' });
    expect(usualLanguages(welsh)).toEqual({ frame: 'cy', page: 'en-GB' });
    expect(siteView(welsh, { address: '/' })).toMatchObject({
      language: 'cy',
      languageOfPage: 'en-GB',
      isUnreviewed: true,
    });
    expect(siteView(english, { address: '/' }).languageOfPage).toBeUndefined();
  });

  test('marks the titles of the program’s guides, which are in English, and not those of its own', () => {
    const links = siteView(welsh, { address: '/' }).footer.flatMap((group) => group.links);
    expect(links.find(({ href }) => href === '/guides/start-here/')!.lang).toBe('en-GB');
    expect(links.find(({ href }) => href === '/guides/about/')!.lang).toBeUndefined();
    expect(links.find(({ href }) => href === '/glossary/')).toEqual({
      name: 'Geirfa',
      href: '/glossary/',
    });
  });

  test('leads back in the language of the frame', () => {
    const place = { address: '/guides/about/', section: 'guides' as const, within: [] };
    expect(
      crumbsTo({ ...place, within: [{ name: 'x', href: '/x/' }] }, interfaceWords(welsh))[0],
    ).toEqual({ name: 'Canllawiau', href: '/guides/' });
  });
});

test('words within a marked part say their own language', () => {
  expect(langWithin(undefined, { around: undefined, ofPage: 'cy' })).toBeUndefined();
  expect(langWithin('en-GB', { around: 'en-GB', ofPage: 'cy' })).toBeUndefined();
  expect(langWithin(undefined, { around: 'en-GB', ofPage: 'cy' })).toBe('cy');
  expect(langWithin('en-GB', { around: undefined, ofPage: 'cy' })).toBe('en-GB');
});

test('what a page puts in stands where a language wants it', () => {
  expect(aroundGap({ text: 'Published by {publisher}.', lang: undefined })).toEqual([
    'Published by ',
    '.',
  ]);
  expect(aroundGap({ text: 'Nothing', lang: undefined })).toEqual(['Nothing', '']);
});

describe('a file of words', () => {
  const problems = (words: Partial<Record<WordId | 'serch', string>>): string[] =>
    InterfaceWords.safeParse({ words }).error?.issues.map(({ message }) => message) ?? [];

  test('may hold some of the words, and no others', () => {
    expect(problems({ search: 'Chwilio' })).toEqual([]);
    expect(problems({ serch: 'Chwilio' })).toHaveLength(1);
  });

  test('leaves a place for what a page puts in', () => {
    expect(problems({ 'published-by': 'Cyhoeddir gan {publisher}.' })).toEqual([]);
    expect(problems({ 'published-by': 'Cyhoeddir gan ni.' })).toEqual([
      'Write `{publisher}` once: it is what a page puts there.',
    ]);
    expect(problems({ search: 'Chwilio {x}' })).toEqual([
      'Leave out the braces: nothing is put into these words.',
    ]);
  });
});
