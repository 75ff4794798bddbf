import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { searchedIn } from '../fixtures/searched-in.ts';
import { withEnds } from '../fixtures/with-ends.ts';
import { renderEveryPage } from './render-every-page.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const register = withEnds();
const rendered = await renderEveryPage(register);
const pages = rendered.filter(({ page }) => page.endsWith('.astro'));

const over = [
  {
    what: 'a body',
    name: 'Larkfield Board',
    href: '/partnerships/riverside/board/',
    said: 'ended December 2024',
    inData: /^\W*(?:\w+\W+)?(?:time\W+)?ended\W+(?:time_since\W+)?(?:in december 2024|2024-12)\b/,
  },
  {
    what: 'an organisation',
    name: 'Larkfield Trust',
    href: '/organisations/riverside-hospitals-trust/',
    said: 'abolished 1 April 2023',
    inData: /^\W*(?:\w+\W+)?(?:time\W+)?abolished\W+(?:time_since\W+)?2023-04-01\b/,
  },
];

// A partnership, or the mark of a cell, can stand between.
const mostBetween = 90;

test.each(over)(
  'every link by the name of $what that is over says what became of it',
  ({ name, href, said }) => {
    const links = pages.flatMap(({ page, text }) =>
      elements(parse(text))
        .filter((one) => one.tagName === 'a' && attribute(one, 'href') === href)
        .map((one) => ({ page, words: textOf(one) })),
    );
    const named = links.filter(({ words }) => words.includes(name));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter(({ words }) => !words.includes(said))).toEqual([]);
  },
);

// On its own page a notice under the name says it once.
test.each(over)(
  'wherever the name of $what that is over stands, on a page or in a file, what became of it follows',
  ({ name, said, inData, href }) => {
    const elsewhere = rendered.filter(
      ({ params }) => !href.endsWith(`/${Object.values(params).join('/')}/`),
    );
    const places = elsewhere.flatMap(({ page, text }) => {
      const words = textIn(text).toLowerCase();
      return [...words.matchAll(new RegExp(name.toLowerCase(), 'g'))].map(({ index }) => ({
        page,
        words: words.slice(index, index + name.length + mostBetween),
      }));
    });
    expect(places.length).toBeGreaterThan(10);
    // A row of data has a column for it, right behind the names.
    const isSaid = (words: string): boolean =>
      words.includes(said.toLowerCase()) || inData.test(words.slice(name.length));
    expect(places.filter(({ words }) => !isSaid(words))).toEqual([]);
  },
);

test('a search finds what is over under its name with what became of it', () => {
  const { names, documents } = searchedIn(register);
  const titles = [...names.names, ...documents].map(({ name }) => name);
  const named = titles.filter((title) => over.some(({ name }) => title.startsWith(name)));
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((title) => !over.some(({ said }) => title.includes(said)))).toEqual([]);
});

function elements(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])];
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

// Files of plain text are their own text; calendars break their lines.
function textIn(text: string): string {
  return text.startsWith('<!DOCTYPE') || text.startsWith('<html')
    ? textOf(parse(text)).replace(/\s+/g, ' ')
    : text.replace(/\r\n /g, '');
}
