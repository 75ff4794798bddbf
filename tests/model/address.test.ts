import { describe, expect, test } from 'vitest';
import { Address, SiteAddress } from '../../src/model/address.ts';
import { Place } from '../../src/model/places/place.ts';
import { readAs } from './structures/read-as.ts';

const found = (address: string): string[] =>
  readAs(Place, `name: Riverside\nkind: district\nsources:\n  - { title: A, url: "${address}" }\n`)
    .mistakes;
const at = (offset: number): string => `record.yaml:4:${23 + offset} error schema/wrong-value: `;

describe('an address', () => {
  test.each([
    'https://riverside.example/',
    'http://riverside.example/a_(b)?c=%C5%B5%20x#d',
    'https://xn--gyl-zxa.example/',
    'https://riverside.example:8080/a@b',
    'https://riverside.example/50%25',
  ])('can be %s', (address) => {
    expect(Address.safeParse(address).success).toBe(true);
  });

  test.each([
    [
      'https://river.example/gŵyl',
      23,
      '`ŵ` (U+0175) cannot stand in an address. Write it as `%C5%B5`.',
    ],
    [
      'https://riv\u0435r.example/',
      11,
      '`\u0435` (U+0435) cannot stand in an address. Give the name of the site as your browser copies it.',
    ],
    [
      'https://river.example/a%E2%80%8Bb',
      23,
      '`%E2%80%8B` is a zero-width space (U+200B), which cannot be seen. Delete it.',
    ],
    [
      'https://river.example/%00',
      22,
      '`%00` is a null character (U+0000), which cannot be seen. Delete it.',
    ],
    [
      'https://gov.example@river.example/',
      0,
      'What stands before `@` in an address hides where it leads. Leave it out.',
    ],
    ['https://???', 0, 'No browser can open this address. Copy it again from the browser.'],
  ])('cannot be %s', (address, offset, message) => {
    expect(found(address)).toEqual([`${at(offset)}${message}`]);
  });
});

const siteMessageOf = (address: string): string | undefined =>
  SiteAddress.safeParse(address).error?.issues[0]?.message;

describe('the address of a site', () => {
  test.each([
    'https://register.example',
    'http://127.0.0.1:4321',
    'https://council.example/governance',
    'https://council.example/open-data/terms_of.reference~1',
  ])('can be %s', (address) => {
    expect(siteMessageOf(address)).toBeUndefined();
  });

  test.each(['https://register.example/', 'https://council.example/governance/'])(
    'is without the slash at the end of %s',
    (address) => {
      expect(siteMessageOf(address)).toContain('Leave out the slash at the end');
    },
  );

  test.each([
    'https://council.example/governance?page=1',
    'https://council.example#governance',
    'https://council.example//governance',
    'https://council.example/../governance',
    'https://council.example/terms of reference',
    'https://council.example/a%20b',
    'register.example',
  ])('cannot be %s', (address) => {
    expect(siteMessageOf(address)).toMatch(/^Give /);
  });
});
