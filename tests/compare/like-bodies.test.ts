import { describe, expect, test } from 'vitest';
import { likeBodies } from '../../src/compare/like-bodies.ts';
import type { Constitution, Register } from '../../src/register/register.ts';

function registerOf(rows: readonly [key: string, kind: string, placeKind: string][]): Register {
  const constitutions = rows.map(([key, kind]): [string, Constitution] => [
    key,
    {
      key,
      partnershipId: key.split('/')[0]!,
      record: { body: { kind }, version: {} },
    } as Constitution,
  ]);
  const partnerships = rows.map(([key]) => {
    const id = key.split('/')[0]!;
    return [id, { record: { place: id } }] as const;
  });
  const places = rows.map(([key, , kind]) => [key.split('/')[0]!, { kind }] as const);
  return {
    today: '2025-06-01',
    bodies: new Map(
      constitutions.map(([key, constitution]) => [
        key,
        { key, partnershipId: constitution.partnershipId, relations: [], constitution },
      ]),
    ),
    constitutions: new Map(constitutions),
    partnerships: new Map(partnerships),
    places: new Map(places),
  } as unknown as Register;
}

const register = registerOf([
  ['a/board', 'partnership-board', 'county'],
  ['a/forum', 'forum', 'county'],
  ['b/forum', 'forum', 'district'],
  ['c/board', 'partnership-board', 'district'],
  ['d/network', 'network', 'county'],
]);

function likeTo(key: string, most = 9): string[] {
  const found = likeBodies(register.constitutions.get(key)!, register, most);
  return found.map(({ constitution, because }) => `${constitution.key} ${because}`);
}

describe('likeBodies', () => {
  test('puts the same kind first, then the same kind of place, then the rest', () => {
    expect(likeTo('a/board')).toEqual([
      'c/board same-kind',
      'd/network same-place-kind',
      'b/forum other',
    ]);
  });

  test('gives none of the body’s own partnership', () => {
    expect(likeTo('a/forum').some((found) => found.startsWith('a/'))).toBe(false);
  });

  test('gives no more than asked', () => {
    expect(likeTo('a/board', 1)).toEqual(['c/board same-kind']);
  });

  test('starts after the body itself, so that not all are sent to the same one', () => {
    const many = registerOf([
      ['a/x', 'forum', 'county'],
      ['b/x', 'forum', 'county'],
      ['c/x', 'forum', 'county'],
    ]);
    const first = (key: string): string =>
      likeBodies(many.constitutions.get(key)!, many, 1)[0]!.constitution.key;
    expect(['a/x', 'b/x', 'c/x'].map(first)).toEqual(['b/x', 'c/x', 'a/x']);
  });
});
