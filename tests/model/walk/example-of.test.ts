import { describe, expect, test } from 'vitest';
import { exampleOf, requiredFields, tagsOf } from '../../../src/model/walk/example-of.ts';
import { sameWord } from '../../../src/model/walk/same-word.ts';
import { Membership } from '../../../src/model/membership.ts';
import { SeatCount } from '../../../src/model/seat-count.ts';
import { Organisation } from '../../../src/model/organisation.ts';
import { Days } from '../../../src/model/days.ts';
import { SourceRecord } from '../../../src/model/source-record.ts';

describe('exampleOf', () => {
  test('is made from the fields and choices of a schema, and is valid', () => {
    expect(exampleOf(SeatCount)).toBe('{ kind: exactly, number: 1 }');
    expect(SeatCount.safeParse({ kind: 'exactly', number: '1' }).success).toBe(true);
  });

  test('is none where only the author can know', () => {
    expect([Membership, SourceRecord].map((schema) => exampleOf(schema))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('tagsOf lists the alternatives', () => {
  expect(tagsOf(SeatCount)).toEqual({
    tag: 'kind',
    choices: [
      'exactly',
      'range',
      'one-per',
      'several-per',
      'in-proportion',
      'balance',
      'to-be-confirmed',
      'unstated',
    ],
  });
  expect(tagsOf(Days)).toBeUndefined();
});

test('requiredFields are those that a record cannot do without', () => {
  expect(requiredFields(Organisation)).toEqual(['name', 'sector', 'kind']);
});

describe('sameWord', () => {
  test.each([
    ['checksum', ['title', 'sha256'], 'sha256'],
    ['title', ['name', 'kind'], 'name'],
    ['type', ['name', 'kind'], 'kind'],
    ['url', ['address'], 'address'],
    ['weather', ['name', 'kind'], undefined],
  ])('for %s among %j is %s', (typed, known, meant) => {
    expect(sameWord(typed, known)).toBe(meant);
  });
});
