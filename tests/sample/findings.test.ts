import { describe, expect, test } from 'vitest';
import { examine } from '../../src/checks/running/examine.ts';
import { withheldNames } from '../../src/register/seats/withheld-names.ts';
import { sample } from './sample.ts';

describe('the findings of the sample register', () => {
  const findings = examine(sample);

  test('can each be named by check, body and what they are about', () => {
    const names = findings.map(
      ({ check, body, remark }) => `${body.key} ${check.id} ${remark.about}`,
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('repeat no name that is held back', () => {
    const shown = JSON.stringify(
      findings.map(({ words, remark: { about, message, related = [] } }) => [
        words,
        about,
        message,
        related.map((place) => place.message),
      ]),
    );
    const names = withheldNames(sample);
    expect(names.length).toBeGreaterThan(39);
    expect(names.filter((name) => shown.includes(name))).toEqual([]);
  });
});
