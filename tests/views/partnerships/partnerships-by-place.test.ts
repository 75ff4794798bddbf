import { describe, expect, test } from 'vitest';
import { sizeWords } from '../../../src/views/pictures/diagram-box.ts';
import {
  partnershipsByPlace,
  partnershipsLegend,
  partnershipsSentence,
} from '../../../src/views/partnerships/partnerships-by-place.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const ended = twoPartnerships({
  'content/partnerships/hillside/partnership.yaml': (text) =>
    `${text}ended:\n  what: It ended.\n  date: 2024-03\n  sources:\n    - { title: Minutes, url: https://hillside.example/ }\n`,
});

describe('partnershipsByPlace', () => {
  test('stand under their places, by name', () => {
    const groups = partnershipsByPlace(register);
    expect(groups.map(({ id, name }) => [id, name])).toEqual([
      ['place-hillside', 'Hillside'],
      ['place-riverside', 'Riverside'],
    ]);
    expect(partnershipsSentence(groups)).toBe('2 partnerships in 2 places.');
    expect(partnershipsLegend(groups).map(({ mark }) => mark)).toContain('says');
  });

  test('come last where all of a place is history', () => {
    const groups = partnershipsByPlace(ended);
    expect(groups.map(({ name }) => name)).toEqual(['Riverside', 'Hillside']);
    expect(partnershipsSentence(groups)).toBe('2 partnerships in 2 places; 1 is historic.');
  });

  test('give of each body its seats and how often it meets', () => {
    const [board] = [...register.constitutions.values()];
    expect(sizeWords(board!).every((words) => words !== '')).toBe(true);
  });
});
