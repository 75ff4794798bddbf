import { describe, expect, test } from 'vitest';
import type { RecordChange } from '../../../src/model/changes/record-change.ts';
import { inTodaysNames, wasAt } from '../../../src/model/changes/todays-names.ts';
import { filledIn, starsOf } from '../../../src/model/changes/way.ts';

describe('starsOf', () => {
  test.each([
    ['title', ['title'], []],
    ['title', ['seats', 'title'], undefined],
    ['seats.*.title', ['seats', 2, 'title'], [2]],
    ['seats.*.title', ['seats', 2, 'title', 'long'], undefined],
    ['*.state', ['quorum', 'state'], ['quorum']],
    ['**.kind', ['kind'], []],
    ['rule.**.kind', ['rule', 'rules', 0, 'kind'], []],
    ['rule.**.kind', ['answer', 'kind'], undefined],
  ])('leads %s to %j: %j', (way, path, stars) => {
    expect(starsOf(way, path)).toEqual(stars);
  });

  test('gives what stars of another way are', () => {
    expect(filledIn('*.who.*.name', ['seats', 2])).toEqual(['seats', 'who', 2, 'name']);
  });
});

const changes: readonly RecordChange[] = [
  { since: '0.2', at: 'places', kind: 'renamed', to: 'seats' },
  { since: '0.3', at: 'seats.*.titel', kind: 'renamed', to: 'label' },
  { since: '0.3', at: 'seats.*.vote', kind: 'value', from: 'full', to: 'yes' },
  { since: '0.4', at: 'seats.*.email', kind: 'moved', to: 'seats.*.holder.email' },
  { since: '0.4', at: 'pages', kind: 'gone', why: 'They are counted.' },
  { since: '0.4', at: 'quorum', kind: 'rewritten', how: 'Write it as a rule.' },
];

describe('inTodaysNames', () => {
  test('reads what was written for any earlier release', () => {
    const typed = {
      places: [{ titel: 'Chair', vote: 'full', email: 'a@b.example' }, { label: 'Member' }],
      pages: '4',
      quorum: '5',
    };
    const { value, places } = inTodaysNames(typed, changes);
    expect(value).toEqual({
      seats: [
        { label: 'Chair', vote: 'yes', holder: { email: 'a@b.example' } },
        { label: 'Member' },
      ],
      quorum: '5',
    });
    expect(places.map(({ was }) => was.join('.'))).toEqual([
      'places',
      'places.0.titel',
      'places.0.vote',
      'pages',
      'quorum',
      'places.0.email',
    ]);
    expect(wasAt(['seats', 0, 'holder', 'email'], places)).toEqual(['places', 0, 'email']);
    expect(wasAt(['seats', 0, 'label'], places)).toEqual(['places', 0, 'titel']);
    expect(wasAt(['seats', 1, 'label'], places)).toEqual(['places', 1, 'label']);
    expect(wasAt(['name'], places)).toEqual(['name']);
  });

  test('leaves what is right today as it is', () => {
    const typed = { seats: [{ label: 'Chair', vote: 'yes', titles: 'full' }] };
    expect(inTodaysNames(typed, changes)).toEqual({ value: typed, places: [] });
  });

  test('chooses nothing where the old and the new stand side by side', () => {
    const typed = {
      places: [{ titel: 'Chair' }],
      seats: [{ titel: 'A', label: 'B', email: 'c', holder: { email: 'd' } }],
    };
    const { value, places } = inTodaysNames(typed, changes);
    expect(value).toEqual(typed);
    expect(places.map(({ was, stays }) => `${was.join('.')} ${stays}`)).toEqual([
      'places taken',
      'seats.0.titel taken',
      'seats.0.email taken',
    ]);
  });
});
