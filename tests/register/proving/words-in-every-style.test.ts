import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import { ConstitutionText } from '../../../src/model/text.ts';
import { coverSource } from '../../../src/register/proving/source-coverage.ts';
import { printedWords } from '../../../src/register/text/node-words.ts';
import type { IndexedNode } from '../../../src/register/text/text-index.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import { changedWords } from '../../fixtures/changed-words.ts';
import { record } from './cover.ts';

// Words in every place and every way of writing that YAML has.
const yaml = `content:
  - kind: title
    text: Riverside Partnership Board
  - kind: title
    text: 'The Chair’s and the Deputy''s terms'
  # A comment with Words of its own
  - kind: section
    label: Part One
    heading: "Purpose \\"and\\" caf\\u00e9 scope \\
      over lines"
    content:
      - kind: clause
        asWritten: Words of ours stand here
        text: plain words that go on
          over the next line

          and after an empty one
      - kind: clause
        text: >-
          Folded words that go on
          over lines, with (brackets) here

          a paragraph, and
            a deeper line
          then back again
        content:
          - kind: item
            text: |-
              Literal words, one – two
                deeper words

              after an empty line
          - kind: item
            text: >
              Folded with its last break
      - kind: item
        text:
          a value that begins below its name
      - kind: table
        caption: Members of the Board
        describedAs: A table of ours
        columns:
          - Seat and office
          - "Held by: whom"
        rows:
          - [Chair of Board, 'the Council''s leader', "a \\"quoted\\" cell"]
          - - |-
              A cell of many
              lines by itself
            - Deputy Chair
            - >-
              folded in a
              cell
          - ['', two words, last cell]
  - kind: section
    heading: Appendix and annexes
    numbering: restarts
`;

function opened(text: string) {
  const { value: document, diagnostics } = parseYaml('content/text.yaml', text);
  expect(diagnostics).toEqual([]);
  const { top } = indexText(ConstitutionText.parse(document.value).content);
  return { document, stretch: flat(top) };
}

function flat(nodes: readonly IndexedNode[]): IndexedNode[] {
  return nodes.flatMap((entry) => [entry, ...flat(entry.children)]);
}

describe('the first word that differs is found at its line and column', () => {
  test.each([
    ['', yaml],
    [', with line ends of CR and LF', yaml.replaceAll('\n', '\r\n')],
  ])('in every place and way of writing%s', (_, text) => {
    const source = opened(text)
      .stretch.flatMap(({ node }) => printedWords(node))
      .join('\n');
    const wrong: string[] = [];
    const all = changedWords(text, 1);
    for (const changed of all) {
      const { document, stretch } = opened(changed.text);
      const at = coverSource(source, record, [stretch]).problem?.at;
      const { line, column } =
        at !== undefined && 'part' in at
          ? document.rangeOfCharacters(at.path, at.span).start
          : { line: 0, column: 0 };
      if (line !== changed.line || column !== changed.column)
        wrong.push(
          `${changed.way} “${changed.word}” at ${changed.line}:${changed.column}, reported at ${line}:${column}`,
        );
    }
    expect(wrong).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });
});
