import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/files/parse-yaml.ts';
import { inOneLine } from '../fixtures/in-one-line.ts';
import { processorTime } from '../fixtures/processor-time.ts';

const most = 2000;

describe('a file made to exhaust the reader is refused soon', () => {
  test('an alias bomb of nine levels with nine aliases each', () => {
    const first = 'a: &a ["lol", "lol", "lol", "lol", "lol", "lol", "lol", "lol", "lol"]\n';
    const rest = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
      (name, order) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[order]}`).join(', ')}]\n`,
    );
    const { value, milliseconds } = processorTime(
      () => parseYaml('bomb.yaml', first + rest.join('')),
      most,
    );
    expect(milliseconds).toBeLessThan(most);
    expect(value.diagnostics).toHaveLength(9 + 8 * 9);
    expect(value.diagnostics.slice(0, 3).map(inOneLine)).toEqual([
      'bomb.yaml:1:7 error file/not-plain: `&a` names a value for reuse. Remove it and write values out, or put the text in quotes.',
      'bomb.yaml:2:7 error file/not-plain: `&b` names a value for reuse. Remove it and write values out, or put the text in quotes.',
      'bomb.yaml:2:8 error file/not-plain: `*a` repeats another value by reference. Write the value out here, or put the text in quotes.',
    ]);
    expect(value.value.value).toBeUndefined();
  });

  test.each([
    { what: '20,000 opening brackets', text: `codes: ${'['.repeat(20_000)}`, place: '1:67' },
    { what: '5,000 records in one another', text: '{a:'.repeat(5000), place: '1:181' },
    { what: '20,000 dashes on a line', text: `${'- '.repeat(20_000)}x`, place: '1:121' },
    {
      what: '900 fields, each deeper than the last',
      text: Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      place: '61:61',
    },
    {
      what: '30,000 brackets, all closed',
      text: '['.repeat(30_000) + ']'.repeat(30_000),
      place: '1:61',
    },
  ])('$what', ({ text, place }) => {
    const { value, milliseconds } = processorTime(() => parseYaml('deep.yaml', text), most);
    expect(milliseconds).toBeLessThan(most);
    expect(value.diagnostics.map(inOneLine)).toEqual([
      `deep.yaml:${place} error file/not-plain: Values are nested more than 60 deep here. Write the content flatter.`,
    ]);
    expect(value.value.value).toBeUndefined();
  });

  test('sixty levels are read', () => {
    expect(parseYaml('deep.yaml', '['.repeat(60) + ']'.repeat(60)).diagnostics).toEqual([]);
  });

  test('20,000 different fields are read, and each can be found', () => {
    const text = Array.from({ length: 20_000 }, (_, order) => `field-${order}: x\n`).join('');
    const { value, milliseconds } = processorTime(() => parseYaml('many.yaml', text), most);
    expect(milliseconds).toBeLessThan(most);
    expect(value.diagnostics).toEqual([]);
    expect(value.value.rangeOfKey(['field-19999']).start).toEqual({ line: 20_000, column: 1 });
  });

  test.each([
    {
      what: 'one field 20,000 times',
      text: 'name: x\n'.repeat(20_000),
      first: '2:1',
      more: '19,899',
    },
    { what: '100,000 quotes', text: '"'.repeat(100_000), first: '1:3', more: '49,899' },
    { what: '100,000 commas', text: `[${','.repeat(100_000)}`, first: '1:3', more: '99,900' },
  ])('$what are reported a hundred times, and the rest as a number', ({ text, first, more }) => {
    const { value, milliseconds } = processorTime(() => parseYaml('many.yaml', text), most);
    expect(milliseconds).toBeLessThan(most);
    expect(value.diagnostics).toHaveLength(101);
    expect(inOneLine(value.diagnostics[0]!)).toContain(`many.yaml:${first} error file/`);
    expect(inOneLine(value.diagnostics[100]!)).toContain(
      `error content/too-many-problems: This file has ${more} more problems. Mend the first 100, then check again.`,
    );
  });
});

describe('any text at all', () => {
  const pieces = [
    'a',
    'b: ',
    '- ',
    '? ',
    ': ',
    '\n',
    '\n  ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '&a ',
    '*a ',
  ].concat([
    '!t ',
    '|',
    '>',
    '#',
    '%',
    '@',
    '---\n',
    '...\n',
    '<<: ',
    '\\',
    '\r\n',
    '\r',
    'é',
    '\u2028',
  ]);

  // A small generator with a seed, so that the same texts come every time.
  function textsFrom(seed: number): string {
    let state = seed;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    return Array.from({ length: 1 + next(30) }, () => pieces[next(pieces.length)]).join('');
  }

  test('gives plain text, lists and records, or diagnostics inside the file; it never throws', () => {
    for (let seed = 1; seed <= 1500; seed++) {
      const text = textsFrom(seed);
      const { value, diagnostics } = parseYaml('any.yaml', text);
      const lines = text.split(/\r\n|\n|\r/);
      for (const { range } of diagnostics) {
        const { line, column } = range.start;
        expect(lines[line - 1], text).toBeDefined();
        expect(column, text).toBeGreaterThanOrEqual(1);
        expect(column, text).toBeLessThanOrEqual(lines[line - 1]!.length + 2);
      }
      expect(value.value === undefined, text).toBe(diagnostics.length > 0);
      expect(JSON.stringify(value.value) ?? '', text).not.toMatch(/:(?:null|true|false|\d)/);
    }
  });
});
