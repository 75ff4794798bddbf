import { expect, test } from 'vitest';
import { placeAnchor } from '../../../src/views/partnerships/place-anchor.ts';
import { openSample } from '../../fixtures/open-sample.ts';

test('a partnership stands in the list under its place, or with those that have none', () => {
  const placeless = openSample({
    'content/partnerships/riverside/partnership.yaml': (text) => text.replace(/^place: .*\n/mu, ''),
  }).register!;
  expect(placeAnchor('riverside', openSample().register!)).toBe('place-riverside');
  expect(placeAnchor('riverside', placeless)).toBe('no-place');
});
