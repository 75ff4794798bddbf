import { describe, expect, test } from 'vitest';
import { nameOfSeats } from '../../../src/views/phrases/sector-family.ts';
import { hasNumber, marksOfSeats } from '../../../src/views/pictures/seat-marks.ts';
import { seatPicture } from '../../../src/views/pictures/seat-picture.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const membership = 'content/partnerships/riverside/board/membership.yaml';

function ofBoard(change?: (text: string) => string) {
  const { register, diagnostics } = openSample(
    change === undefined ? {} : { [membership]: change },
  );
  expect(diagnostics).toEqual([]);
  return seatPicture(register!.constitutions.get('riverside/board')!, register!);
}

describe('seatPicture', () => {
  test('has a row for each kind of organisation, the largest first, what is not known last', () => {
    expect(
      ofBoard().rows.map(({ name, href, count, marks }) => [name, href, count, marks.length]),
    ).toEqual([
      ['Councils', '/sectors/council/', '2', 2],
      ['NHS', '/sectors/nhs-provider/', '1', 1],
      ['Not known', '/sectors/unknown/', '1', 1],
    ]);
    expect(ofBoard().words).toBe('4 seats');
  });

  test('draws one open mark for a line without a number, and says so', () => {
    const { rows, words, keys } = ofBoard((text) =>
      text.replace('kind: exactly\n      number: 2', 'kind: unstated'),
    );
    const councils = rows.find(({ family }) => family === 'councils')!;
    expect(councils.marks.map(({ kind }) => kind)).toEqual(['open']);
    expect(councils.count).toBe('1 or more');
    expect(words).toBe('2 counted seats, 1 line without a number');
    expect(keys.map((key) => key.words)).toContain('number not fixed, or not given');
  });

  test('draws as open what a range may add', () => {
    const { rows } = ofBoard((text) =>
      text.replace(
        'kind: exactly\n      number: 2',
        'kind: range\n      minimum: 1\n      maximum: 3',
      ),
    );
    const councils = rows.find(({ family }) => family === 'councils')!;
    expect(councils.marks.map(({ kind }) => kind)).toEqual(['filled', 'open', 'open']);
    expect(councils.count).toBe('1 to 3');
  });

  test('rings the seats that vote only where others do not', () => {
    const someVote = ofBoard((text) =>
      text.replace(/(riverside-council\n {4}voting: )unstated/, '$1yes'),
    );
    const ringed = someVote.rows.flatMap(({ marks }) => marks.map(({ isRinged }) => isRinged));
    expect(ringed).toEqual([true, true, false, false]);
    expect(someVote.rows[0]!.asides).toEqual(['2 with a vote']);
    const allVote = ofBoard((text) => text.replaceAll('voting: unstated', 'voting: yes'));
    expect(allVote.rows.flatMap(({ marks }) => marks).some(({ isRinged }) => isRinged)).toBe(false);
  });

  test('tells seats that sectors share apart', () => {
    const { rows } = ofBoard((text) =>
      text.replace(
        '      - riverside-council',
        '      - riverside-council\n      - riverside-housing',
      ),
    );
    expect(rows.map(({ name, href, count }) => [name, href, count])).toContainEqual([
      'Shared between sectors',
      undefined,
      '2',
    ]);
  });

  test('counts people where they are more than seats', () => {
    const { rows } = ofBoard((text) => text.replace('id: trust', 'id: trust\n    people: 2'));
    expect(rows.find(({ family }) => family === 'nhs')!.asides).toEqual(['2 people']);
  });

  test('draws no more than can be looked over, and says how many are left', () => {
    const { rows } = ofBoard((text) =>
      text.replace('kind: exactly\n      number: 2', 'kind: exactly\n      number: 100'),
    );
    expect(rows[0]).toMatchObject({ count: '100', undrawn: 40 });
    expect(rows[0]!.marks).toHaveLength(60);
  });
});

describe('marksOfSeats', () => {
  const seat = (count: object, more: object = {}) =>
    ({ label: 'Seat', voting: 'unstated', count, ...more }) as never;

  test('puts the Chair first, then seats, then vacant ones, then open ones', () => {
    const marks = marksOfSeats(
      [
        seat({ kind: 'unstated' }),
        seat({ kind: 'exactly', number: 2 }, { vacant: 1 }),
        seat({ kind: 'exactly', number: 1 }, { office: 'chair' }),
      ],
      false,
    );
    expect(marks.map(({ kind, isChair }) => (isChair ? 'chair' : kind))).toEqual([
      'chair',
      'filled',
      'vacant',
      'open',
    ]);
  });

  test('takes what is still to be confirmed for no number', () => {
    expect(hasNumber(seat({ kind: 'to-be-confirmed' }))).toBe(false);
    expect(hasNumber(seat({ kind: 'range', minimum: 2 }))).toBe(true);
  });
});

describe('nameOfSeats', () => {
  test('is the name of the sector where a mixed family has one alone', () => {
    expect(nameOfSeats('economy', ['business', 'business'])).toBe('Business');
    expect(nameOfSeats('economy', ['business', 'housing'])).toBe('Business, housing and education');
    expect(nameOfSeats('councils', ['council-elected'])).toBe('Councils');
  });
});
