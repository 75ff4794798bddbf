import { expect, test } from 'vitest';
import { placeOfPublishing } from '../../../../src/import/topics/meetings/place-of-publishing.ts';

test.each([
  ['It is published on the Council’s website.', 'on the Council’s website'],
  ['Papers are available via the ICB web site', 'on the ICB web site'],
  ['Kept on a shared drive', 'on a shared drive'],
  ['Published in full', undefined],
])('“%s”', (words, place) => {
  expect(placeOfPublishing(words)).toBe(place);
});
