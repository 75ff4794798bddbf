import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { htmlFaults } from './html-faults.ts';

test.each(builtSite().pages)('$address keeps the rules of HTML', (page) => {
  expect(htmlFaults(page)).toEqual([]);
});
