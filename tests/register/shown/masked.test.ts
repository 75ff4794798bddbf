import { expect, test } from 'vitest';
import { masked } from '../../../src/register/shown/masked.ts';

test('each character of a stretch is a dot, so that columns stay', () => {
  expect(masked('by Ada Bell, chair', [{ start: 3, end: 11 }])).toBe('by ••••••••, chair');
});

test('line ends and the indent after them stay', () => {
  expect(masked('name: Ada\n  Bell', [{ start: 6, end: 16 }])).toBe('name: •••\n  ••••');
});

test('stretches in any order may overlap', () => {
  const spans = [
    { start: 4, end: 8 },
    { start: 0, end: 5 },
  ];
  expect(masked('Ada Bell left', spans)).toBe('•••••••• left');
});

test('nothing held back leaves a text as it is', () => {
  expect(masked('The Board', [])).toBe('The Board');
});
