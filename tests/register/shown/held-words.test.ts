import { describe, expect, test } from 'vitest';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import { heldWords, spansOfHeld } from '../../../src/register/shown/held-words.ts';
import { masked } from '../../../src/register/shown/masked.ts';
import { holderNames } from '../../../src/register/shown/membership-names.ts';
import { isPublicPhrase } from '../../../src/register/shown/public-phrase.ts';
import { rawFiles } from '../../../src/register/shown/raw-files.ts';
import { sourceWords } from '../../../src/register/shown/unpublished.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';
import { shownName, withNames } from './register-with-names.ts';

const membership = 'content/partnerships/riverside/board/membership.yaml';

function known(changes: Changes = {}) {
  const all = Object.entries(sampleRegister({ ...withNames, ...changes }));
  const words = all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
  const files = rawFiles(memoryFolders(new Map(words)));
  const holders = holderNames(files, '2025-06-01');
  return { files, holders, sources: sourceWords(files) };
}

describe('holderNames', () => {
  test('tells the names that may be shown on a day from those that are held back', () => {
    const { heldBack, shown } = known().holders;
    expect([...shown]).toEqual([shownName]);
    expect(heldBack).toContain('Mirabel Thistlewhite');
  });

  test('holds back every name where the list cannot be read', () => {
    const broken = { [membership]: `${String(sampleRegister(withNames)[membership])}\t"{[` };
    const { heldBack, shown, doubtful } = known(broken).holders;
    expect(shown.size).toBe(0);
    expect(heldBack).toEqual(expect.arrayContaining(['Mirabel Thistlewhite', shownName]));
    expect(doubtful).toContain('Mirabel Thistlewhite');
  });
});

describe('spansOfHeld', () => {
  const held = heldWords({ ...known(), doubtful: [] });
  const shown = (text: string): string => masked(text, spansOfHeld(text, held));

  test.each([
    ['ask Mirabel Thistlewhite today', 'ask •••••••••••••••••••• today'],
    ['THISTLEWHITE', '••••••••••••'],
    ['to Grace Budget', 'to ••••••••••••'],
    ['the budget of the Board', 'the budget of the Board'],
    [shownName, shownName],
  ])('finds what is held back in “%s”', (text, left) => {
    expect(shown(text)).toBe(left);
  });
});

describe('isPublicPhrase', () => {
  const publicWords = { ...known(), files: new Set(['riverside-board.txt']) };
  test.each([
    ['exactly', undefined, true],
    ['2025-03', undefined, true],
    ['riverside-board.txt', undefined, true],
    ['Chair of the Board', undefined, true],
    ['Mirabel Thistlewhite', undefined, false],
    [shownName, 'name', true],
    ['Chair of the Board', 'name', false],
  ])('of “%s” in the field %s is %s', (words, field, answer) => {
    expect(isPublicPhrase({ words, field }, publicWords)).toBe(answer);
  });
});
