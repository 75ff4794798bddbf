import { describe, expect, test } from 'vitest';
import { homePlaces } from '../../../src/views/home/home-places.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

/** The sample with more places, each served by a partnership of its own. */
function withPlaces(number: number): ReturnType<typeof homePlaces> {
  const files = Array.from({ length: number }, (_, index): [string, string][] => {
    const id = `dale-${String(index).padStart(2, '0')}`;
    return [
      [`content/places/${id}.yaml`, `name: Dale ${index}\nkind: district\nnation: england\n`],
      [`content/partnerships/${id}/partnership.yaml`, `name: Partnership ${index}\nplace: ${id}\n`],
    ];
  });
  return homePlaces(openSample(Object.fromEntries(files.flat())).register!);
}

describe('homePlaces', () => {
  test('leads to the partnership of a place that has one', () => {
    expect(homePlaces(twoPartnerships()).rows.map(({ href }) => href)).toEqual([
      '/partnerships/hillside/',
      '/partnerships/riverside/',
    ]);
  });

  test('leads to the place in the list where it has several', () => {
    const register = twoPartnerships({
      'content/partnerships/hillside/partnership.yaml': (text) =>
        text.replace(/^place: .*$/mu, 'place: riverside'),
    });
    const riverside = homePlaces(register).rows.find(({ name }) => name === 'Riverside');
    expect(riverside).toEqual({
      name: 'Riverside',
      href: '/partnerships/#place-riverside',
      aside: '2 groups · 1 review overdue',
    });
  });

  test('says where nothing is held yet', () => {
    expect(withPlaces(1).rows[0]).toMatchObject({ name: 'Dale 0', aside: 'no terms here yet' });
  });

  test('gives names alone where there are many, with the way to all', () => {
    const { rows, isShort, all } = withPlaces(50);
    expect(isShort).toBe(true);
    expect(rows).toHaveLength(40);
    expect(all).toBe('All 51 places');
  });
});
