import { expect, test } from 'vitest';
import { openExamined } from '../../src/checks/running/open-examined.ts';
import { pagesOf } from '../../src/register/addresses/pages-of.ts';
import { clockDay } from '../../src/site/clock-day.ts';
import { ownFolders } from '../fixtures/own-folders.ts';
import { builtSite } from './built-site.ts';
import { readMarkup } from '../../src/site/verifying/read-markup.ts';

const site = builtSite();
const { register } = openExamined(ownFolders, { today: clockDay() });
const pages = pagesOf(register!);

test('the check of links knows every page that was built, and no other', () => {
  const built = site.pages.map(({ address }) => address).filter((one) => one !== '/404.html');
  const known = [...pages.keys()].filter((address) => address.endsWith('/'));
  expect(known.sort()).toEqual(built.sort());
});

test('every file that words may lead to was built', () => {
  const known = [...pages.keys()].filter((address) => !address.endsWith('/'));
  expect(known.filter((address) => !site.files.includes(address.slice(1)))).toEqual([]);
});

test('every anchor that words may lead to is there', () => {
  for (const { address, text } of site.pages) {
    const ids = new Set(readMarkup(text).flatMap(({ attributes }) => attributes['id'] ?? []));
    expect([...(pages.get(address) ?? [])].filter((anchor) => !ids.has(anchor))).toEqual([]);
  }
});
