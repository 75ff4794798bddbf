import { describe, expect, test } from 'vitest';
import { homePlace, nationsOf, placesServed } from '../../../src/register/places/places-served.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const file = 'content/partnerships/riverside/partnership.yaml';
const register = openSample({
  [file]: (text) => text.replace(/^place: .*$/mu, '$&\notherPlaces: [lower-dale, upper-dale]'),
  'content/places/upper-dale.yaml': 'name: Upper Dale\nkind: principal-area\nnation: wales\n',
  'content/places/lower-dale.yaml':
    'name: Lower Dale\nkind: district\ncodes: [{ scheme: gss, value: E07000999 }]\n',
}).register!;

describe('the places of a partnership', () => {
  test('are the one it is listed under, then the others in order', () => {
    expect(placesServed('riverside', register).map(({ name }) => name)).toEqual([
      'Riverside',
      'Lower Dale',
      'Upper Dale',
    ]);
  });

  test('are led by the one it is listed under, if somebody has recorded it', () => {
    expect(homePlace('riverside', register)?.name).toBe('Riverside');
    const none = openSample({ [file]: (text) => text.replace(/^place: .*\n/mu, '') }).register!;
    expect(homePlace('riverside', none)).toBeUndefined();
    expect(placesServed('riverside', none)).toEqual([]);
  });

  test('tell the nations whose law may hold, and none for a partnership that is not there', () => {
    expect([...nationsOf('riverside', register)].sort()).toEqual(['england', 'wales']);
    expect(nationsOf('nowhere', register).size).toBe(0);
  });

  test('are named wherever the place of a partnership is', () => {
    const dangling = openSample({
      [file]: (text) => text.replace(/^place: .*$/mu, '$&\notherPlaces: [nowhere]'),
    });
    expect(dangling.diagnostics).toMatchObject([{ check: 'content/unknown-reference' }]);
  });
});
