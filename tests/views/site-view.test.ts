import { describe, expect, test } from 'vitest';
import { addresses } from '../../src/views/addresses.ts';
import { interfaceWords } from '../../src/views/interface-words.ts';
import type { SectionId } from '../../src/views/site-view.ts';
import { crumbsTo, siteView, waysIn } from '../../src/views/site-view.ts';
import { twoPartnerships } from '../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const words = interfaceWords(register);

describe('siteView', () => {
  test('has five ways in', () => {
    const { navigation } = siteView(register, { address: '/' });
    expect(navigation.map(({ name }) => name)).toEqual([
      'Places',
      'Questions',
      'Who sits where',
      'Reviews and findings',
      'Help',
    ]);
    expect(navigation.every(({ current }) => current === undefined)).toBe(true);
  });

  test('marks the section of a page, and the page of it that has this one under it', () => {
    const view = siteView(register, { address: '/organisations/icb/', section: 'organisations' });
    expect(view.navigation.map(({ current }) => current).indexOf('part')).toBe(2);
    expect(view.sectionPages.map(({ name, current }) => [name, current])).toEqual([
      ['Organisations', 'part'],
      ['Sectors', undefined],
      ['Responsibilities', undefined],
    ]);
  });

  test('marks a page of the section as the page itself', () => {
    const view = siteView(register, { address: '/sectors/', section: 'sectors' });
    expect(view.navigation[2]).toMatchObject({ name: 'Who sits where', current: 'part' });
    expect(view.sectionPages[1]).toEqual({ name: 'Sectors', href: '/sectors/', current: 'page' });
  });

  test('lists no pages of a section that has one', () => {
    expect(siteView(register, { address: '/x/', section: 'partnerships' }).sectionPages).toEqual(
      [],
    );
  });

  test('leads to the owner where the register says how', () => {
    const linksWith = (contact: object): string[] =>
      siteView({ ...register, site: { ...register.site, contact } }, { address: '/' })
        .footer.flatMap(({ links }) => links)
        .filter(({ name }) => name === 'Contact')
        .map(({ href }) => href);
    expect(linksWith({})).toEqual([]);
    expect(linksWith({ email: 'us@riverside.example' })).toEqual(['mailto:us@riverside.example']);
    expect(linksWith({ email: 'us@a.example', page: 'https://a.example/c' })).toEqual([
      'https://a.example/c',
    ]);
  });
});

describe('footer', () => {
  test('leaves to the menu only what stands on a page of a section, or under one', () => {
    const { footer, navigation } = siteView(register, { address: '/' });
    const pages = navigation.flatMap(({ href }) => {
      const section = href.split('/')[1] as SectionId;
      return [
        href,
        ...siteView(register, { address: href, section }).sectionPages.map((page) => page.href),
      ];
    });
    const left = footer.filter(({ isInMenu }) => isInMenu).flatMap(({ links }) => links);
    expect(
      left.filter(
        ({ href }) => href !== addresses.search && !pages.some((page) => href.startsWith(page)),
      ),
    ).toEqual([]);
    expect(footer.filter(({ isInMenu }) => !isInMenu).map(({ id }) => id)).toEqual([
      'this-register',
    ]);
  });
});

describe('waysIn', () => {
  test('leads a reader who is lost to the first page and to each section', () => {
    expect(waysIn(register).map(({ href }) => href)).toEqual([
      '/',
      ...siteView(register, { address: '/' }).navigation.map(({ href }) => href),
    ]);
  });
});

describe('crumbsTo', () => {
  const hrefs = (place: Parameters<typeof crumbsTo>[0]): string[] =>
    crumbsTo(place, words).map(({ href }) => href);

  test('leads back through places to a body', () => {
    const within = [{ name: 'Riverside', href: '/partnerships/riverside/' }];
    const place = { address: '/partnerships/riverside/board/', section: 'partnerships' } as const;
    expect(crumbsTo({ ...place, within }, words)).toEqual([
      { name: 'Places', href: '/partnerships/' },
      ...within,
    ]);
  });

  test('says nothing that the list of the section’s pages says', () => {
    expect(hrefs({ address: '/topics/quorum/', section: 'topics' })).toEqual([]);
    expect(hrefs({ address: '/topics/', section: 'topics' })).toEqual([]);
    expect(hrefs({ address: '/partnerships/', section: 'partnerships' })).toEqual([]);
    expect(hrefs({ address: '/search/' })).toEqual([]);
  });

  test('puts what stands between after the page of the section', () => {
    const within = [{ name: 'Mistakes in the content', href: '/errors/' }];
    const place = { address: '/errors/schema/missing/', section: 'reference', within } as const;
    expect(hrefs(place)).toEqual(['/reference/', '/errors/']);
  });
});
