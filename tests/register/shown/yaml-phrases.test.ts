import { describe, expect, test } from 'vitest';
import { yamlPhrases } from '../../../src/register/shown/yaml-phrases.ts';

const values = (text: string): (string | undefined)[][] =>
  yamlPhrases(text)
    .filter(({ isField }) => !isField)
    .map(({ field, words }) => [field, words]);

describe('yamlPhrases', () => {
  test.each([
    ['plain', 'name: Ada Bell', [['name', 'Ada Bell']]],
    ['in quotes', 'name: "Ada Bell"', [['name', 'Ada Bell']]],
    [
      'in braces',
      '- { name: Ada Bell, to: 2025 }',
      [
        ['name', 'Ada Bell'],
        ['to', '2025'],
      ],
    ],
    ['as JSON', '"name": "Ada Bell"', [['name', 'Ada Bell']]],
    ['folded', 'name: >-\n  Ada\n  Bell', [['name', 'Ada\n  Bell']]],
    ['without its colon', 'name Ada Bell', [[undefined, 'name Ada Bell']]],
    [
      'in a quote that is never closed',
      'name: "Ada Bell\nto: 2025',
      [
        ['name', 'Ada Bell'],
        ['to', '2025'],
      ],
    ],
  ])('finds a value %s', (_, text, found) => {
    expect(values(text)).toEqual(found);
  });

  test('finds a note, which is no value of a field', () => {
    expect(values('to: 2025 # Ada Bell left')).toEqual([
      ['to', '2025'],
      [undefined, ' Ada Bell left'],
    ]);
  });

  test('says where each stands', () => {
    const text = 'name: "Ada Bell"';
    const [field, value] = yamlPhrases(text);
    expect(text.slice(field!.start, field!.end)).toBe('name');
    expect(text.slice(value!.start, value!.end)).toBe('Ada Bell');
  });
});
