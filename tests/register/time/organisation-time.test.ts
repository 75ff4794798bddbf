import { describe, expect, test } from 'vitest';
import {
  entryOf,
  organisationTime,
  predecessorsOf,
} from '../../../src/register/time/organisation-time.ts';
import { withEnds } from '../../fixtures/with-ends.ts';

const trust = 'riverside-hospitals-trust';

describe('an organisation', () => {
  const register = withEnds();

  test('is as its entry says, with what came after, by its record where it has one', () => {
    expect(organisationTime(trust, register)).toMatchObject({
      word: 'abolished',
      tense: 'past',
      date: '2023-04-01',
      replacedBy: [
        { name: 'Hillside Council', organisation: 'hillside-council' },
        { name: 'a joint board', url: 'https://riverside.example/joint' },
      ],
    });
    expect(entryOf(trust, register)?.what).toContain('was abolished');
  });

  test('is known by those it took over from', () => {
    expect(predecessorsOf('hillside-council', register)).toEqual([trust]);
    expect(predecessorsOf('riverside-council', register)).toEqual([]);
  });

  test('without an entry is current', () => {
    expect(organisationTime('riverside-council', register).word).toBe('current');
  });
});

test('a change that has not come, or is only announced, leaves an organisation current', () => {
  const later = withEnds();
  const ahead = { ...later, today: '2023-03-31' };
  expect(organisationTime(trust, ahead).word).toBe('current');
  expect(predecessorsOf('hillside-council', ahead)).toEqual([]);
});

test('a successor can be named by its record where its name does not lead to one', () => {
  const register = withEnds();
  const superseded = new Map(register.superseded);
  const known = superseded.get(trust)!;
  superseded.set(trust, {
    ...known,
    successors: [
      { name: 'the new council', organisation: 'riverside-council' },
      { name: 'an older one', until: '2024' },
    ],
  });
  const named = { ...register, superseded };
  expect(organisationTime(trust, named).replacedBy).toEqual([
    { name: 'Riverside Council', organisation: 'riverside-council' },
    { name: 'an older one', until: '2024' },
  ]);
});
