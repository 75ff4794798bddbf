import { describe, expect, test } from 'vitest';
import {
  blockLines,
  entryLines,
  fieldLines,
  fieldsOf,
  inOneLine,
  isList,
  isScalarValue,
} from '../../../src/files/editing/yaml-in-style.ts';

describe('values in the style of the content', () => {
  test('are quoted only where they would be read as something else', () => {
    for (const plain of ['1.10', 'no', 'Four times a year', '“Quorum” and a number', 'a/b'])
      expect(inOneLine(plain)).toBe(plain);
    for (const quoted of ['', 'a: b', 'a #b', '- a', 'a, b', '[a', ' a', "'a"])
      expect(inOneLine(quoted)).toBe(JSON.stringify(quoted));
  });

  test('stand on one line where they are short', () => {
    expect(fieldLines('rule', { kind: 'count', who: { voting: 'yes' } }, 4)).toEqual([
      'rule: { kind: count, who: { voting: yes } }',
    ]);
    expect(fieldLines('without', ['no-meeting'], 2)).toEqual(['without: [no-meeting]']);
  });

  test('have evidence on a line each, however long', () => {
    const quote = 'word '.repeat(40).trim();
    expect(fieldLines('evidence', [{ clause: '1', quote }], 2)).toEqual([
      'evidence:',
      `    - { clause: 1, quote: ${quote} }`,
    ]);
  });

  test('have long prose folded', () => {
    const note = 'word '.repeat(40).trim();
    const [first, ...lines] = fieldLines('note', note, 2);
    expect(first).toBe('note: >-');
    expect(lines.map((line) => line.trim()).join(' ')).toBe(note);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  test('are blocks otherwise, and a field that is undefined is left out', () => {
    const seat = {
      id: 'chair',
      count: { kind: 'exactly' },
      holders: [{ a: 'b' }],
      note: undefined,
    };
    expect(entryLines(seat, 2)).toEqual([
      '- id: chair',
      '    count: { kind: exactly }',
      '    holders:',
      '      - { a: b }',
    ]);
    expect(blockLines({ a: 'b', c: 'd' }, 2)).toEqual(['a: b', '  c: d']);
    expect(fieldsOf(seat).map(([name]) => name)).toEqual(['id', 'count', 'holders']);
    expect([isList([]), isList({}), isList(undefined)]).toEqual([true, false, false]);
    expect([isScalarValue('a'), isScalarValue(1), isScalarValue([])]).toEqual([true, true, false]);
  });
});
