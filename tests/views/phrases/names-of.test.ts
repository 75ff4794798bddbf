import { describe, expect, test } from 'vitest';
import type { Register } from '../../../src/register/register.ts';
import {
  nameOfBody,
  nameOfBodyByPlace,
  nameOfBodyFrom,
  nameOfOrganisation,
  nameOfPartnership,
  shortNameOfBody,
} from '../../../src/views/phrases/names-of.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';
import { withEnds } from '../../fixtures/with-ends.ts';

describe('a name that nobody else has', () => {
  const register = twoPartnerships();

  test('comes with its partnership, unless that stands beside it or begins it', () => {
    expect(nameOfBody('hillside/panel', register)).toBe(
      'Hillside Youth Panel, Hillside Youth Partnership',
    );
    expect(nameOfBody('riverside/board', register)).toBe('Riverside Partnership Board');
    expect(shortNameOfBody('hillside/panel', register)).toBe('Hillside Youth Panel');
    expect(nameOfBodyFrom('hillside', 'hillside/panel', register)).toBe('Hillside Youth Panel');
    expect(nameOfBodyFrom('riverside', 'hillside/panel', register)).toBe(
      'Hillside Youth Panel, Hillside Youth Partnership',
    );
  });
});

describe('a name in a list across partnerships', () => {
  test('comes with its place, unless it or its partnership says where', () => {
    const register = twoPartnerships();
    const place = register.places.get(register.partnerships.get('hillside')!.record.place!)!.name;
    expect(nameOfBodyByPlace('hillside/panel', register)).toBe(
      place === 'Hillside' ? 'Hillside Youth Panel' : `Hillside Youth Panel, ${place}`,
    );
    expect(nameOfBodyByPlace('riverside/board', register)).toBe('Riverside Partnership Board');
  });
});

describe('a name that several have', () => {
  const named = (file: string, name: string) => ({
    [file]: (text: string) => text.replace(/^( *name: ).*$/m, `$1${name}`),
  });
  const alike = (changes: Parameters<typeof twoPartnerships>[0] = {}): Register =>
    twoPartnerships({
      ...named('content/partnerships/riverside/board/constitution.yaml', 'Safety Board'),
      ...named('content/partnerships/hillside/panel/constitution.yaml', 'Safety Board'),
      ...named('content/partnerships/riverside/partnership.yaml', 'Safety Partnership'),
      ...named('content/partnerships/hillside/partnership.yaml', 'Safety Partnership'),
      ...named('content/organisations/riverside-council.yaml', 'The Council'),
      ...named('content/organisations/hillside-council.yaml', 'The Council'),
      ...changes,
    });

  test('is told apart by the partnership, and that by its place', () => {
    const register = alike();
    expect(nameOfPartnership('riverside', register)).toBe('Safety Partnership, Riverside');
    expect(nameOfPartnership('hillside', register)).toBe('Safety Partnership, Hillside');
    expect(nameOfBody('riverside/board', register)).toBe(
      'Safety Board, Safety Partnership, Riverside',
    );
    expect(shortNameOfBody('hillside/panel', register)).toBe(
      'Safety Board, Safety Partnership, Hillside',
    );
  });

  test('never stands twice in a list', () => {
    const place = (text: string): string => text.replace('place: hillside', 'place: riverside');
    for (const register of [
      alike(),
      alike({
        'content/partnerships/hillside/partnership.yaml': (text) =>
          place(text.replace(/^( *name: ).*$/m, '$1Safety Partnership')),
      }),
      alike({
        'content/partnerships/riverside/partnership.yaml': (text) =>
          text
            .replace(/name: Riverside Assembly/, 'name: Safety Board')
            .replace(/^name: .*$/m, 'name: Safety'),
      }),
    ]) {
      const bodies = [...register.bodies.keys()];
      for (const names of [
        bodies.map((key) => nameOfBody(key, register)),
        bodies.map((key) => shortNameOfBody(key, register)),
        bodies.map((key) => nameOfBodyFrom('riverside', key, register)),
        [...register.partnerships.keys()].map((id) => nameOfPartnership(id, register)),
        [...register.organisations.keys()].map((id) => nameOfOrganisation(id, register)),
      ])
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe('the name of what is over', () => {
  const register = withEnds();

  test('says what became of it', () => {
    expect(nameOfBody('riverside/board', register)).toBe(
      'Larkfield Board, Riverside Partnership (ended December 2024)',
    );
    expect(nameOfOrganisation('riverside-hospitals-trust', register)).toBe(
      'Larkfield Trust (abolished 1 April 2023)',
    );
    expect(nameOfPartnership('riverside', register)).toBe('Riverside Partnership');
  });
});
