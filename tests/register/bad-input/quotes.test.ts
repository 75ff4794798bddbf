import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';

const partnership = 'content/partnerships/riverside/partnership.yaml';
const board = 'content/partnerships/riverside/board';

describe('a quote that is not in its clause', () => {
  test('is reported with the last words that agree', () => {
    const { diagnostics } = openSample({
      [`${board}/facts.yaml`]: (text) =>
        text.replace('quote: Papers are sent out five', 'quote: Papers are sent out ten'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/facts.yaml:30:34 error fact/quote-differs: These words do not stand in clause \`3.1\` after “Papers are sent out”. Copy them exactly, then confirm that the answer still holds.`,
    ]);
  });

  test('is reported when it is the clause that has changed', () => {
    const { diagnostics } = openSample({
      [`${board}/text.yaml`]: (text) =>
        text.replace('reviewed every year', 'reviewed every two years'),
      'seeds/riverside-board.txt': (text) =>
        text.replace('reviewed every year', 'reviewed every two years'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/facts.yaml:73:29 error fact/quote-differs: These words do not stand in clause \`3.3\` after “reviewed every”. Copy them exactly, then confirm that the answer still holds.`,
    ]);
  });

  test('is reported without a hint when its first word is missing', () => {
    const { diagnostics } = openSample({
      [`${board}/facts.yaml`]: (text) =>
        text.replace('quote: four times a year', 'quote: six times a year'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/facts.yaml:38:14 error fact/quote-differs: These words do not stand in clause \`3.1\`. Copy them exactly, then confirm that the answer still holds.`,
    ]);
  });

  test.each([
    ['a hyphen for a dash', 'members – one', 'members - one', 'quorum is three members', 42],
    ['another case', 'The quorum is three', 'The Quorum is three', 'The', 18],
  ])('is told apart by %s', (_, words, other, agreed, column) => {
    const { diagnostics } = openSample({
      [`${board}/facts.yaml`]: (text) => text.replace(words, other),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/facts.yaml:18:${column} error fact/quote-differs: These words do not stand in clause \`3.2\` after “${agreed}”. Copy them exactly, then confirm that the answer still holds.`,
    ]);
  });

  test('is reported at its line and column, whichever word of a quote has changed', () => {
    const files = sampleRegister();
    const pages = Object.keys(files).filter((file) => file.endsWith('.mdx'));
    const withoutPages = Object.fromEntries(pages.map((file) => [file, undefined]));
    const facts = `${board}/facts.yaml`;
    const quotes = String(files[facts]).split('\n');
    const changed = quotes.flatMap((line, index) =>
      [...(/^ +(?:- )?quote: .*/.exec(line)?.[0] ?? '').matchAll(/[\p{L}\p{N}]+(?= |$)/gu)].map(
        ({ 0: word, index: at }) => ({
          place: `${index + 1}:${at + 1}`,
          text: quotes.with(index, `${line.slice(0, at)}${word}qx${line.slice(at + word.length)}`),
        }),
      ),
    );
    const wrong = changed.filter(({ place, text }) => {
      const { diagnostics } = openSample({ ...withoutPages, [facts]: text.join('\n') });
      const found = diagnostics.filter(({ check }) => check === 'fact/quote-differs');
      const places = found.map(({ range: { start } }) => `${start.line}:${start.column}`);
      return places.join() !== place;
    });
    expect(wrong.map(({ place }) => place)).toEqual([]);
    expect(changed.length).toBeGreaterThan(40);
  });

  test('is none where only line breaks differ', () => {
    const { diagnostics } = openSample({
      [`${board}/facts.yaml`]: (text) =>
        text.replace('quote: four times a year', 'quote: >-\n        four times\n        a year'),
    });
    expect(diagnostics).toEqual([]);
  });
});

describe('a clause that does not exist', () => {
  test('is reported with the one that was meant', () => {
    const { diagnostics } = openSample({
      [`${board}/facts.yaml`]: (text) => text.replace('- clause: 2.1', '- clause: 2.11'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/facts.yaml:55:15 error fact/unknown-clause: There is no clause \`2.11\`. Did you mean \`2.1\`?`,
    ]);
  });

  test('that is like no other is reported with what to do', () => {
    const { diagnostics } = openSample({
      [`${board}/facts.yaml`]: (text) => text.replace('- clause: 2.1', '- clause: members'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/facts.yaml:55:15 error fact/unknown-clause: There is no clause \`members\`. Use the id of a part of text.yaml.`,
    ]);
  });
});

describe('a quote from a body', () => {
  test('that is not in the register is reported at `in`', () => {
    const { diagnostics } = openSample({
      [partnership]: (text) => text.replace('in: board', 'in: bord'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${partnership}:11:13 error content/unknown-reference: No body \`bord\` has a constitution. Did you mean \`board\`?`,
    ]);
  });

  test('that is only described is reported at `in`', () => {
    const { diagnostics } = openSample({
      [partnership]: (text) => text.replace('in: board', 'in: assembly'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${partnership}:11:13 error content/unknown-reference: No body \`assembly\` has a constitution. Name one that has.`,
    ]);
  });

  test('that is not named is reported, whatever else is broken', () => {
    const { diagnostics } = openSample({
      [partnership]: (text) => text.replace('- in: board\n        clause', '- clause'),
      'content/places/riverside.yaml': 'name: [Riverside\n',
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${partnership}:11:17 error fact/no-document: Say with \`in\` which body’s constitution holds this clause.`,
      'content/places/riverside.yaml:1:7 error file/yaml: This bracket is opened and never closed. Close it where the text, list or record ends.',
    ]);
  });
});
