import { describe, expect, test } from 'vitest';
import { checkGroups } from '../../src/diagnostics/check-groups.ts';
import {
  errorCodes,
  errorGroupNames,
  errorGroupOf,
  errorTitles,
  isErrorCode,
} from '../../src/diagnostics/error-codes.ts';

describe('the codes of mistakes', () => {
  test('each stand in a group that has a name', () => {
    const groups = new Set(errorCodes.map(errorGroupOf));
    expect([...groups].sort()).toEqual(Object.keys(errorGroupNames).sort());
  });

  test('are told from checks by their group', () => {
    expect(
      Object.keys(errorGroupNames).filter((group) => checkGroups.some((one) => one === group)),
    ).toEqual([]);
  });

  test('each say in a few words of their own what is the matter', () => {
    const titles = Object.values(errorTitles);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 70 || title.endsWith('.'))).toEqual([]);
  });

  test('are known from other words', () => {
    expect(isErrorCode('file/yaml')).toBe(true);
    expect(isErrorCode('rasci/draft')).toBe(false);
    expect(isErrorCode('toString')).toBe(false);
  });
});
