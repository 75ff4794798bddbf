import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/files/prose/parse-prose.ts';
import { components, wrongComponents } from '../../../src/model/prose/components.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

/** What is wrong with the components in some words, with the tag it stands on. */
function wrong(words: string): string[] {
  return wrongComponents(parseProse('q.mdx', words, 0).value!).map(
    ({ message, start, end }) => `${words.slice(start, end)}: ${message}`,
  );
}

describe('a component', () => {
  test.each([
    'See <Topic id="quorum" />.',
    '- <Topic id="quorum" />',
    '<Note>\nWords and <Topic id="chair" />.\n\n- a list\n</Note>',
  ])('may stand so: %j', (words) => {
    expect(wrong(words)).toEqual([]);
  });

  test.each([
    ['<Nte>\nx\n</Nte>', '<Nte: There is no component `<Nte>`. Did you mean `Note`?'],
    [
      '<Diagram />',
      '<Diagram: There is no component `<Diagram>`. Those there are: `<Note>`, `<Topic>`, `<Picture>`.',
    ],
    ['See <Topic />.', '<Topic: `<Topic>` needs its field `id`. Add it, as `id="…"`.'],
    ['See <Topic id="qorum" />.', '<Topic: There is no topic `qorum`. Did you mean `quorum`?'],
    [
      'See <Topic id="chair" ld="chair" />.',
      '<Topic: `<Topic>` has no field `ld`. Did you mean `id`?',
    ],
    ['See <Topic id="chair" id="quorum" />.', '<Topic: `<Topic>` has `id` twice. Keep one.'],
    [
      '<Topic id="chair">x</Topic>',
      '<Topic: `<Topic>` holds no words of its own. Close it at once, as `<Topic id="…" />`.',
    ],
    [
      '[a <Topic id="chair" />](/topics/)',
      '<Topic: `<Topic>` is a link itself, and cannot stand in a link or a heading. Take it out.',
    ],
    [
      'a <Note>b</Note>',
      '<Note: Put `<Note>` and `</Note>` each on a line of its own, with words between them.',
    ],
    [
      '<Note />',
      '<Note: Put `<Note>` and `</Note>` each on a line of its own, with words between them.',
    ],
  ])('is reported in %j', (words, expected) => {
    expect(wrong(words)).toEqual([expected]);
  });

  test('is one of a short list', () => {
    expect(Object.keys(components)).toEqual(['Note', 'Topic', 'Picture']);
  });

  test('is reported at its place in the file', () => {
    const { diagnostics } = openSample({
      'content/knowledge/topics/quorum.mdx': (text) => `${text}\nSee <Topic id="x" />.\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/knowledge/topics/quorum.mdx:13:5 error prose/component: There is no topic `x`. Use the name of a file in topics/.',
    ]);
  });
});
