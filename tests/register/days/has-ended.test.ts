import { describe, expect, test } from 'vitest';
import type { Superseded } from '../../../src/model/knowledge/superseded.ts';
import { hasEnded } from '../../../src/register/days/has-ended.ts';

const entry = (given: Pick<Superseded, 'change' | 'effective'>): Superseded => ({
  name: 'a primary care trust',
  kind: 'body',
  names: ['primary care trust'],
  what: 'Primary care trusts were abolished.',
  successors: [],
  confidence: 'high',
  sources: [{ title: 'Act', url: 'https://legislation.example' }],
  checkedOn: '2025-01-01',
  ...given,
});

describe('hasEnded', () => {
  test('is so from the first day of the date of the change', () => {
    const abolished = entry({ change: 'abolished', effective: '2013-04' });
    expect(hasEnded(abolished, '2013-03-31')).toBe(false);
    expect(hasEnded(abolished, '2013-04-01')).toBe(true);
  });

  test('is never so of a change that is only announced', () => {
    const announced = entry({ change: 'announced', effective: '2013-04' });
    expect(hasEnded(announced, '2025-01-01')).toBe(false);
  });
});
