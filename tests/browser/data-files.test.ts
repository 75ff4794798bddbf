import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parseCsv, parseCsvOfPrograms } from '../exports/parse-csv.ts';
import { builtSite } from './built-site.ts';

const site = builtSite();
const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const filesOf = (ending: string): string[] => site.files.filter((file) => file.endsWith(ending));

test('the page of data leads to every file that other programs can read, and to its licence', () => {
  const page = read('data/index.html');
  const forPrograms = site.files.filter((file) =>
    /\.(?:csv|ics|atom)$|^data\/.*(?<!\.html)$/u.test(file),
  );
  expect(forPrograms.filter((file) => !page.includes(`href="/${file}"`))).toEqual([]);
  for (const file of filesOf('.csv'))
    for (const column of read(file)
      .replace(/^\uFEFF/u, '')
      .split('\r\n', 1)[0]!
      .split(','))
      expect(page, file).toContain(`<code>${column}</code>`);
});

test.each(filesOf('.csv'))('%s is a table that no spreadsheet calculates with', (file) => {
  const parse = file.startsWith('data/') ? parseCsvOfPrograms : parseCsv;
  const cells = parse(read(file)).flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^\s*[=+@＝＋－＠]|^\s*-(?!\d+$)/u.test(cell))).toEqual([]);
});

test.each(filesOf('.ics'))('%s is a calendar with an event', (file) => {
  const calendar = new ICAL.Component(ICAL.parse(read(file)) as unknown[]);
  expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(0);
});

test('every note on words quotes what a reader finds on the page that it leads to', () => {
  const { first } = JSON.parse(read('data/annotations.jsonld')) as {
    first: {
      items: {
        target: { source: string; selector: { value: string; refinedBy: { exact: string } } };
      }[];
    };
  };
  const texts = new Map<string, string>();
  const textOf = (address: string): string => {
    const file = `${new URL(address).pathname.slice(1)}index.html`;
    if (!texts.has(file)) texts.set(file, wordsOf(parse(read(file))));
    return texts.get(file)!;
  };
  const astray = first.items.filter(
    ({ target: { source, selector } }) =>
      !textOf(source).includes(inOneLine(selector.refinedBy.exact)),
  );
  expect(astray.map(({ target }) => target)).toEqual([]);
});

function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? inOneLine(node.childNodes.map(wordsOf).join('')) : '';
}

function inOneLine(words: string): string {
  return words.replaceAll(/[\s\u00A0\u00AD]+/gu, '');
}

describe('the map of the site', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, one]) => one!);

  test('lists every page that may be found, once and in order', () => {
    const found = site.pages.filter(({ text }) => !text.includes('<meta name="robots"'));
    const paths = listed.map((address) => new URL(address).pathname);
    expect(new Set(paths)).toEqual(new Set(found.map(({ address }) => address)));
    expect(paths).toEqual([...new Set(paths)].sort());
  });

  test('is named where programs look for it', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${new URL('/sitemap.xml', listed[0]).href}\n`);
  });
});
