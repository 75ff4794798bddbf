import { describe, expect, test } from 'vitest';
import type { TrustInNames } from '../../../src/import/people/name-in-run.ts';
import { canBeInName, nameInRun } from '../../../src/import/people/name-in-run.ts';
import { nameRunsIn } from '../../../src/import/people/name-words-in.ts';

function found(text: string, trust: TrustInNames): string[] {
  const [run = [], next] = nameRunsIn(text);
  return nameInRun(run, { trust, next }).map(({ start, end }) => text.slice(start, end));
}

describe('nameInRun', () => {
  test('believes an unknown name only where names are expected', () => {
    expect(found('Xanthe Quill', 'none')).toEqual([]);
    expect(found('Xanthe Quill', 'role')).toEqual([]);
    expect(found('Xanthe Quill', 'label')).toEqual(['Xanthe Quill']);
    expect(found('Xanthe Quill', 'column')).toEqual(['Xanthe Quill']);
  });

  test('leaves out the title of an office and keeps one that goes with the name', () => {
    expect(found('Cllr Jane Smith', 'none')).toEqual(['Jane Smith']);
    expect(found('Dr Jane Smith', 'none')).toEqual(['Dr Jane Smith']);
  });

  test('takes no name that joins to the name of an organisation', () => {
    expect(found('Robert Brown and Agnes Hunt Hospital', 'none')).toEqual([]);
    expect(found('Robert Brown and Derby City Council', 'none')).toEqual(['Robert Brown']);
  });
});

describe('canBeInName', () => {
  test('is false of words of roles, organisations and headings', () => {
    const words = nameRunsIn('Quill Director Trust Membership')[0]!;
    expect(words.map(canBeInName)).toEqual([true, false, false, false]);
  });
});
