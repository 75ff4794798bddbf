import { describe, expect, test } from 'vitest';
import {
  compareAddress,
  compareChoice,
  shortCompareAddress,
} from '../../../src/views/keeping/compare-address.ts';
import { shortCode } from '../../../src/views/keeping/short-code.ts';

const choice = {
  bodies: ['p/b', 'q/c'],
  topics: ['quorum'],
  onlyDifferences: true,
  hidesSilence: true,
  wholeClauses: true,
};
const known = { bodies: ['o/a', 'p/b', 'q/c'], topics: ['chair', 'quorum'] };

describe('the address of a comparison', () => {
  test('holds the choice and gives it back', () => {
    const address = compareAddress(choice);
    expect(address).toBe(
      '/compare/?body=p/b&body=q/c&topic=quorum&show=differences&hide=silence&words=whole',
    );
    expect(compareChoice(address.slice('/compare/'.length))).toEqual(choice);
  });

  test('may be written as a form writes it', () => {
    expect(compareChoice('?body=p%2Fb&body=p%2Fb').bodies).toEqual(['p/b']);
  });

  test('has a short form for paper, which is looked up among what is known', () => {
    const address = shortCompareAddress(choice);
    expect(address).toMatch(/^\/compare\/\?of=\w{7}\.\w{7}&on=\w{7}&show=/u);
    expect(compareChoice(address.slice('/compare/'.length), known)).toEqual(choice);
    expect(compareChoice('?of=none', known).bodies).toEqual(['none']);
  });

  test('is not longer than a line with six bodies of long names', () => {
    const long = Array.from(
      { length: 6 },
      (_, index) => `${'partnership-'.repeat(5)}/body-${index}`,
    );
    expect(shortCompareAddress({ bodies: long }).length).toBeLessThan(70);
  });
});

test('shortCode is always the same for the same name', () => {
  expect(shortCode('riverside/board')).toBe(shortCode('riverside/board'));
  const names = Array.from({ length: 5000 }, (_, index) => `place-${index}/board`);
  expect(new Set(names.map(shortCode)).size).toBe(5000);
});
