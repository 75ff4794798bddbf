import { expect, test } from 'vitest';
import { isAppendix } from '../../../src/register/text/is-appendix.ts';

test.each([
  ['Appendix 1 - Reporting', true],
  ['ANNEXE B', true],
  ['Schedule of members', true],
  ['Atodiad A', true],
  ['Appendices', false],
  ['Meetings', false],
  [undefined, false],
])('takes %s for an appendix: %s', (heading, is) => {
  expect(isAppendix(heading)).toBe(is);
});
