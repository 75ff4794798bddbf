import { describe, expect, test } from 'vitest';
import { surnames } from '../../../src/import/people/surnames.ts';
import { doubtfulGivenNames, givenNames } from '../../../src/import/people/given-names.ts';
import {
  calledAfterPeople,
  honorifics,
  letteredHonours,
  namesakeWords,
  officeTitles,
  otherWords,
  roleWords,
} from '../../../src/import/people/no-name-words.ts';

describe('givenNames', () => {
  test('are folded, and none of them is doubtful', () => {
    expect(givenNames.size).toBeGreaterThan(2000);
    for (const name of [...givenNames, ...doubtfulGivenNames, ...surnames])
      expect(name).toMatch(/^[a-z]+(?:[-'][a-z]+)*$/);
    expect([...givenNames].filter((name) => doubtfulGivenNames.has(name))).toEqual([]);
  });

  test('are no title, no honour and no word of an organisation or a role', () => {
    const sure = [...givenNames].filter(
      (name) => namesakeWords.has(name) || roleWords.has(name) || officeTitles.has(name),
    );
    expect(sure).toEqual([]);
    // “Ms” leads a name; “MS”, of the Senedd, follows one.
    expect([...honorifics].filter((title) => letteredHonours.has(title))).toEqual(['ms']);
  });

  test('begin many names of organisations that are called after people', () => {
    for (const name of calledAfterPeople) expect(name).toMatch(/^[a-z]+ [a-z]+$/);
    expect(otherWords.has('public')).toBe(true);
  });
});
