import { describe, expect, test } from 'vitest';
import type { KnownOrganisation } from '../../../src/import/seats/known-organisation.ts';
import { mostWords, namesOfKnown } from '../../../src/import/seats/names-of-known.ts';
import { writtenText } from './written-text.ts';

const known: readonly KnownOrganisation[] = [
  {
    id: 'marlby-fire',
    name: 'Marlby and Thorne Fire and Rescue Service',
    aliases: ['Fire and Rescue Service'],
    sector: 'fire',
    kind: 'organisation',
  },
  {
    id: 'fellshire-fire',
    name: 'Fellshire Fire and Rescue Service',
    aliases: ['Fire and Rescue Service'],
    sector: 'fire',
    kind: 'organisation',
  },
];

describe('namesOfKnown', () => {
  test('gives a short name to the body of the area that the document speaks of', () => {
    const names = namesOfKnown(known, writtenText('The partners of Fellshire meet.'));
    expect(names.get('fire service')).toBe('fellshire-fire');
    expect(names.get('marlby and thorne fire service')).toBe('marlby-fire');
  });

  test('gives it to none where two bodies may be meant', () => {
    const names = namesOfKnown(known, writtenText('Fellshire and Marlby meet.'));
    expect(names.get('fire service')).toBeUndefined();
  });

  test('holds names of no more words than are looked for', () => {
    const names = namesOfKnown(known, writtenText('Fellshire'));
    for (const name of names.keys()) expect(name.split(' ').length).toBeLessThan(mostWords);
  });
});
