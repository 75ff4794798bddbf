import { globSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editYaml } from '../../../src/files/editing/edit-yaml.ts';
import type { YamlValue } from '../../../src/files/editing/yaml-in-style.ts';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import { editEveryPlace } from './edit-every-place.ts';

const facts = `# Read twice.
quorum:
  state: stated
  answer: { perYear: 12, qualifier: exactly }
  evidence:
    - { clause: 5, quote: "Four, or more" }
    - { clause: 6, quote: at least four }
  # Look again.
  proposed: { reason: A number, confidence: high }
risk: { state: not-stated }
agenda:
  state: unread
  note: >-
    A long note
    on two lines.
`;

const proposal = 'proposed: { reason: A number, confidence: high }';

describe('editYaml', () => {
  test('takes one field out, and no other line changes', () => {
    expect(editYaml(facts, ['quorum', 'proposed'], undefined)).toBe(
      facts.replace(`  ${proposal}\n`, ''),
    );
    expect(editYaml(facts, ['risk'], undefined)).toBe(
      facts.replace('risk: { state: not-stated }\n', ''),
    );
    expect(editYaml(facts, ['agenda', 'note'], undefined)).toBe(
      facts.replace('  note: >-\n    A long note\n    on two lines.\n', ''),
    );
  });

  test('takes a whole line out, however lines end', () => {
    const lines = 'id: chair\r\nlabel: Chair\r\nclass: core\r\n';
    expect(editYaml(lines, ['label'], undefined)).toBe('id: chair\r\nclass: core\r\n');
  });

  test('keeps the comments that stand before what follows', () => {
    const seats = 'seats:\n  - id: chair\n    # Elected.\n    label: Chair\n';
    expect(editYaml(seats, ['seats', 0, 'id'], undefined)).toBe(
      'seats:\n  - # Elected.\n    label: Chair\n',
    );
    // Set in as it is, it would be read as more of the note.
    const notes = 'note: >-\n  Long.\nid: chair\n    # Elected.';
    expect(editYaml(`${notes}\nlabel: Chair\n`, ['id'], undefined)).toBe(
      'note: >-\n  Long.\n# Elected.\nlabel: Chair\n',
    );
    expect(editYaml(notes, ['id'], undefined)).toBe('note: >-\n  Long.\n# Elected.');
  });

  test('replaces one value in braces', () => {
    const answer = { perYear: '4', qualifier: 'exactly' };
    expect(editYaml(facts, ['quorum', 'answer'], answer)).toBe(facts.replace('12', '4'));
  });

  test('puts a field behind the one it follows, in braces where it fits', () => {
    const by = { by: 'governance officer', on: '2026-11-30' };
    expect(editYaml(facts, ['risk', 'confirmed'], by)).toBe(
      facts.replace(
        'not-stated }',
        'not-stated, confirmed: { by: governance officer, on: 2026-11-30 } }',
      ),
    );
    expect(editYaml(facts, ['risk', 'note'], 'Said elsewhere.')).toBe(
      facts.replace('not-stated }', 'not-stated, note: Said elsewhere. }'),
    );
    expect(editYaml(facts, ['agenda', 'note'], 'Short: with a colon')).toBe(
      facts.replace('>-\n    A long note\n    on two lines.', '"Short: with a colon"'),
    );
  });

  test('writes a whole reading in the style of the content', () => {
    const words = 'The Board meets four times a year, and as often as its members think fit.';
    const reading = {
      state: 'stated',
      answer: { perYear: '4', qualifier: 'exactly' },
      evidence: [{ clause: '3.1', quote: words }],
      note: `${words} ${words}`,
    };
    expect(editYaml(facts, ['risk'], reading)).toBe(
      facts.replace(
        'risk: { state: not-stated }',
        `risk:
  state: stated
  answer: { perYear: 4, qualifier: exactly }
  evidence:
    - { clause: 3.1, quote: "${words}" }
  note: >-
    The Board meets four times a year, and as often as its members think fit. The Board meets four times a year, and as
    often as its members think fit.`,
      ),
    );
  });

  test('adds to a list, takes from it, and keeps its brackets when it is empty', () => {
    const third = { clause: '7', quote: 'no fewer' };
    const added = editYaml(facts, ['quorum', 'evidence', 2], third);
    expect(added).toBe(
      facts.replace('at least four }\n', 'at least four }\n    - { clause: 7, quote: no fewer }\n'),
    );
    expect(editYaml(added, ['quorum', 'evidence', 2], undefined)).toBe(facts);
    expect(editYaml('a:\n  - b\nc: d\n', ['a', 0], undefined)).toBe('a: []\nc: d\n');
    expect(editYaml('a: [b]\n', ['a', 0], undefined)).toBe('a: []\n');
  });

  test('lets the next field take the place of the first one of an entry', () => {
    expect(editYaml('a:\n  - b: 1\n    c: 2\n', ['a', 0, 'b'], undefined)).toBe('a:\n  - c: 2\n');
  });

  test('makes a record that is not there', () => {
    expect(editYaml('a: b\n', ['c', 'd'], 'e')).toBe('a: b\nc: { d: e }\n');
  });

  test('keeps the line ends of a file, and needs none at its end', () => {
    expect(editYaml('a: b\r\nc: d\r\n', ['e'], 'f')).toBe('a: b\r\nc: d\r\ne: f\r\n');
    expect(editYaml('a: b', ['c'], 'd')).toBe('a: b\nc: d');
  });
});

const fixtures = globSync('tests/fixtures/{fresh,sample-register,ynys-wen}/**/*.yaml').sort();

describe('in every file of the registers of tests', () => {
  editEveryPlace(fixtures);
});

test('whatever is written is read again as it was meant', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme-ascii' }),
    fc.constantFrom('yes', '1.10', 'a: b', 'a #b', '- a', '{a}', "it's", '“a”', '', 'a, b', '>-'),
  );
  const name = fc.stringMatching(/^[a-z][a-zA-Z]{0,6}$/u);
  const { value } = fc.letrec<{ value: YamlValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  const record = fc.dictionary(name, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
  fc.assert(
    fc.property(record, record, name, (one, other, field) => {
      const text = editYaml('# kept\nfirst: a\n', ['second'], one);
      expect(text.startsWith('# kept\nfirst: a\n')).toBe(true);
      const changed = editYaml(text, ['second'], other);
      expect(parseYaml('', changed).value.value).toEqual({ first: 'a', second: other });
      const gone = editYaml(
        editYaml(changed, ['second', field], 'x'),
        ['second', field],
        undefined,
      );
      expect(Object.keys((parseYaml('', gone).value.value as { second: object }).second)).toEqual(
        Object.keys(other).filter((key) => key !== field),
      );
    }),
    { numRuns: 300 },
  );
});
