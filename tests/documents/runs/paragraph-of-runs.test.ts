import { describe, expect, test } from 'vitest';
import { paragraphOfRuns } from '../../../src/documents/runs/paragraph-of-runs.ts';
import { Tally } from '../../../src/documents/runs/tally.ts';
import type { TextRun } from '../../../src/documents/runs/text-run.ts';

const read = (frame: { label?: string; isBullet?: boolean }, ...runs: readonly TextRun[]) =>
  paragraphOfRuns(frame, runs, new Tally());

describe('a paragraph of runs', () => {
  test('has a number that was typed before a tab as its label', () => {
    expect(read({}, { text: '1.1\tThe board' })).toMatchObject([
      { label: '1.1', text: 'The board' },
    ]);
    expect(read({}, { text: '3\tWelcome' })).toMatchObject([{ label: '3', text: 'Welcome' }]);
    expect(read({}, { text: '•\tpoint' })).toMatchObject([
      { label: '•', isBullet: true, text: 'point' },
    ]);
  });

  test('has words before a tab as words', () => {
    const [block] = read({}, { text: 'Chair\tA councillor' });
    expect(block).toMatchObject({ text: 'Chair A councillor' });
    expect(block).not.toHaveProperty('label');
  });

  test('has a number once that is both typed and counted, and says so', () => {
    const tally = new Tally();
    const runs = [{ text: '1. Quorum', isBold: true }, { text: ' is five' }];
    expect(paragraphOfRuns({ label: '1.' }, runs, tally)).toMatchObject([
      { label: '1.', text: 'Quorum is five', leadsWith: 'Quorum' },
    ]);
    expect(tally.remarks()).toHaveLength(1);
  });

  test('keeps a typed number that is another than the counted one', () => {
    expect(read({ label: '1.' }, { text: '2. Quorum' })).toMatchObject([
      { label: '1.', text: '2. Quorum' },
    ]);
  });

  test('without words is printed only with its number', () => {
    expect(read({}, { text: ' ' })).toEqual([]);
    expect(read({ label: '•', isBullet: true })).toEqual([]);
    expect(read({ label: '2.' })).toMatchObject([{ label: '2.', text: '' }]);
  });

  test('that is hidden stands beside the text with its number', () => {
    expect(read({ label: '2.' }, { text: 'Secret', isHidden: true })).toMatchObject([
      { label: '2.', text: 'Secret', aside: 'hidden-text' },
    ]);
  });
});
