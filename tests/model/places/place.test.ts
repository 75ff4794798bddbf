import { describe, expect, test } from 'vitest';
import { nationOf, Place } from '../../../src/model/places/place.ts';

const place = (more: object): unknown => ({ name: 'Riverside', kind: 'other', ...more });
const gss = (value: string): { codes: object[] } => ({ codes: [{ scheme: 'gss', value }] });

describe('a place', () => {
  test.each([
    ['E07000111', 'england'],
    ['W06000001', 'wales'],
    ['S12000033', 'scotland'],
    ['N09000003', 'northern-ireland'],
    ['K04000001', undefined],
  ])('lies in the nation that its code %s tells', (value, nation) => {
    expect(nationOf(Place.parse(place(gss(value))))).toBe(nation);
  });

  test('lies in the nation that is written where no code tells', () => {
    expect(nationOf(Place.parse(place({ nation: 'scotland' })))).toBe('scotland');
    expect(nationOf(Place.parse(place({})))).toBeUndefined();
    const ods = { codes: [{ scheme: 'ods', value: 'E54000010' }] };
    expect(nationOf(Place.parse(place(ods)))).toBeUndefined();
  });

  test('is refused with a nation that its code contradicts', () => {
    const { error } = Place.safeParse(place({ nation: 'wales', ...gss('E07000111') }));
    expect(error?.issues).toMatchObject([{ path: ['nation'] }]);
    expect(error?.issues[0]?.message).toMatch(/another nation’s/u);
  });

  test('is refused with the code that tables give to no place', () => {
    const { error } = Place.safeParse(place(gss('E99999999')));
    expect(error?.issues).toMatchObject([{ path: ['codes', 0, 'value'] }]);
  });
});
