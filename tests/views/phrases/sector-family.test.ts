import { describe, expect, test } from 'vitest';
import { Sector } from '../../../src/model/sector.ts';
import { familyNames, familyOf, familyOfAll } from '../../../src/views/phrases/sector-family.ts';

describe('the family a sector is drawn with', () => {
  test('is one that has a name, for every sector', () => {
    expect(Sector.options.filter((sector) => !(familyOf(sector) in familyNames))).toEqual([]);
    expect(Sector.options.map(familyOf)).not.toContain('shared');
  });

  test('is one for seats of sectors that belong together, and “shared” for others', () => {
    expect(familyOfAll(['council', 'parish'])).toBe('councils');
    expect(familyOfAll(['council', 'police'])).toBe('shared');
    expect(familyOfAll([])).toBe('unknown');
  });
});
