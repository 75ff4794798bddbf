import { describe, expect, test } from 'vitest';
import {
  placeInSentence,
  placeKindInSentence,
  placeKindName,
  nationsWords,
  placesKindWords,
  placeWords,
} from '../../../src/views/phrases/place-words.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const register = openSample({
  'content/partnerships/riverside/partnership.yaml': (text) =>
    text.replace(/^place: .*$/mu, '$&\notherPlaces: [upper-dale]'),
  'content/places/upper-dale.yaml': 'name: Upper Dale\nkind: principal-area\nnation: wales\n',
}).register!;

describe('the places of a partnership in words', () => {
  test('are all of them, with their kinds and nations where these are known', () => {
    expect(placeWords('riverside', register)).toBe('Riverside and Upper Dale');
    expect(placesKindWords('riverside', register)).toBe(
      'District, county or county borough, in England and Wales',
    );
  });
});

test('a kind of place is called what its record says, and keeps the names in it within a sentence', () => {
  const own = openSample({
    'content/place-kinds/canton.yaml': 'name: Canton of the Swiss Confederation\n',
  }).register!;
  expect(placeKindName('canton', own)).toBe('Canton of the Swiss Confederation');
  expect(placeKindInSentence('canton', own)).toBe('canton of the Swiss Confederation');
});

describe('a place as people say it', () => {
  test('is not turned round, as lists of places have it', () => {
    const turned = openSample({
      'content/places/riverside.yaml': (text) =>
        text.replace(/^name: .*$/mu, 'name: "Riverside, County of"'),
    }).register!;
    expect(placeWords('riverside', turned)).toBe('Riverside');
    expect(placeInSentence({ name: 'Upper Dale' })).toBe('Upper Dale');
  });
});

describe('nations in a sentence', () => {
  test('are joined as English does', () => {
    expect(nationsWords(['england', 'wales'])).toBe('in England and Wales');
    expect(nationsWords(['northern-ireland', 'elsewhere'])).toBe(
      'in Northern Ireland and another country',
    );
  });
});
