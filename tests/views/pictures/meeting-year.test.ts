import { describe, expect, test } from 'vitest';
import type { Constitution } from '../../../src/register/register.ts';
import { meetingYear, monthLegend } from '../../../src/views/pictures/meeting-year.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const board = openSample().register!.constitutions.get('riverside/board')!;
const stated = board.facts['meeting-frequency'];

function drawn(answer: object): string | undefined {
  const facts = { ...board.facts, 'meeting-frequency': { ...stated, answer } };
  const year = meetingYear({ facts } as unknown as Pick<Constitution, 'facts'>);
  const letters = { named: '■', some: '▨', none: '□' };
  return year?.months.map((mark) => letters[mark]).join('');
}

describe('meetingYear', () => {
  test('fills the months that the document names', () => {
    expect(drawn({ perYear: 4, months: [4, 7, 10, 1], qualifier: 'exactly' })).toBe('■□□■□□■□□■□□');
  });

  test('places no meeting where no month is named', () => {
    expect(drawn({ perYear: 4, qualifier: 'normally' })).toBe('▨'.repeat(12));
    expect(drawn({ every: 'P3M', qualifier: 'exactly' })).toBe('▨'.repeat(12));
    expect(drawn({ every: 'P6W', qualifier: 'exactly' })).toBe('▨'.repeat(12));
    expect(drawn({ minimumPerYear: 12, qualifier: 'at-least' })).toBe('▨'.repeat(12));
    expect(drawn({ perYear: 12, qualifier: 'at-most' })).toBe('▨'.repeat(12));
  });

  test('fills every month where it meets every month', () => {
    expect(drawn({ perYear: 12, qualifier: 'exactly' })).toBe('■'.repeat(12));
    expect(drawn({ every: 'P1M', qualifier: 'normally' })).toBe('■'.repeat(12));
  });

  test('fills the month of a meeting that has its own, among others that have none', () => {
    const ownTimes = [{ meeting: 'the annual meeting', months: [11] }];
    expect(drawn({ minimumPerYear: 2, qualifier: 'at-least', ownTimes })).toBe('▨▨▨▨▨▨▨▨▨▨■▨');
    expect(drawn({ qualifier: 'unstated', ownTimes })).toBe('□□□□□□□□□□■□');
  });

  test('is nothing where the document gives no times, or is silent', () => {
    expect(drawn({ asNeeded: 'yes', qualifier: 'unstated' })).toBeUndefined();
    const facts = { ...board.facts, 'meeting-frequency': { state: 'not-stated' as const } };
    expect(meetingYear({ facts })).toBeUndefined();
  });
});

describe('monthLegend', () => {
  const legendOf = (...years: readonly (readonly ('named' | 'some' | 'none')[])[]): string[] =>
    monthLegend(years.map((months) => ({ months }))).map(({ mark }) => mark);

  test('says what stripes mean, and the full months beside them', () => {
    expect(legendOf(['some', 'some'], ['named', 'none'])).toEqual(['named', 'some']);
    expect(legendOf(['some'])).toEqual(['some']);
  });

  test('has nothing to say where months are named alone', () => {
    expect(legendOf(['named', 'none'])).toEqual([]);
  });
});
