import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/site/verifying/addresses-of.ts';
import { builtSite } from './built-site.ts';
import { fileLinkFaults, linkFaults } from '../../src/site/verifying/link-faults.ts';
import { markupFaults } from '../../src/site/verifying/markup-faults.ts';

const site = builtSite();
const addresses = addressesOf(site);

describe.each(site.pages)('$address', (page) => {
  test('has links that lead somewhere and loads nothing from elsewhere', () => {
    expect(linkFaults(page, addresses)).toEqual([]);
  });

  test('has nothing inline, no repeated id, and the policy', () => {
    expect(markupFaults(page, addresses.elementsByFile.get(page.file) ?? [])).toEqual([]);
  });

  test('says which template it is', () => {
    expect(page.template).not.toBe('');
  });
});

test('style sheets, feeds, calendars and data files name addresses that exist', () => {
  expect(fileLinkFaults(site, addresses)).toEqual([]);
});
