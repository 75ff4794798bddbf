import { describe, expect, test } from 'vitest';
import type { SourceEntry } from '../../../src/register/register.ts';
import { sourceView } from '../../../src/views/constitution/source-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const panel = register.sources.get('hillside-panel')!;

function withCoverage(changes: Partial<SourceEntry['coverage']>): SourceEntry {
  return { ...panel, coverage: { ...panel.coverage, ...changes } };
}

describe('sourceView', () => {
  test('says what is not published, and why', () => {
    expect(sourceView(panel).left).toEqual([
      '2 words held back: names of people',
      '4 words left out: The number of the page.',
      '2 pieces of residue from conversion, such as html tags',
    ]);
    expect(sourceView(panel).share).toBe('100 %');
  });

  test('has nothing to say of a document that is published whole', () => {
    const { left, share } = sourceView(register.sources.get('riverside-board')!);
    expect({ left, share }).toEqual({ left: [], share: '100 %' });
  });

  test('never rounds up to everything', () => {
    const { words } = panel.coverage;
    const missing = withCoverage({ words: 10_000, published: 9_999 - 6, residueWords: 0 });
    expect(words).toBeGreaterThan(0);
    expect(sourceView(missing).share).toBe('99.9 %');
  });
});
