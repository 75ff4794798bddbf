import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const facts = 'content/partnerships/riverside/board/facts.yaml';

/** What is said when one topic is coded silent, and its page lists headings and words. */
function silent(
  topic: string,
  { headings = '[]', words, note }: { headings?: string; words?: string; note?: string },
): string[] {
  const { diagnostics } = openSample({
    [facts]: (text) => {
      const from = text.indexOf(`\n${topic}:`) + 1;
      const next = /\n(?=\S)/.exec(text.slice(from));
      const to = next === null ? text.length : from + next.index + 1;
      const coded = `${topic}: { state: not-stated${note === undefined ? '' : `, note: ${note}`} }\n`;
      return `${text.slice(0, from)}${coded}${text.slice(to)}# changed\n`;
    },
    [`content/knowledge/topics/${topic}.mdx`]: (page) =>
      page.replace(
        'headings: []',
        `headings: ${headings}${words === undefined ? '' : `\nwords: ${words}`}`,
      ),
  });
  return diagnostics.filter(({ severity }) => severity === 'error').map(inOneLine);
}

const report = (found: string): RegExp =>
  new RegExp(
    `facts\\.yaml:\\d+:\\d+ error fact/silent-beside-words: The document has ${found}, and`,
  );

describe('a topic coded as silent', () => {
  test('beside a heading that its page lists is a mistake of the coding', () => {
    expect(silent('minutes', { headings: '[Purpose]' })).toEqual([
      expect.stringMatching(report('the heading “Purpose”')),
    ]);
  });

  test('beside words that its page lists, however they are spaced or capitalised', () => {
    expect(silent('casting-vote', { words: '[QUORUM]' })).toEqual([
      expect.stringMatching(report('the words “quorum”')),
    ]);
  });

  test('stands when a note says that someone has looked', () => {
    expect(silent('casting-vote', { words: '[quorum]', note: 'It only counts heads.' })).toEqual(
      [],
    );
  });

  test('stands where neither heading nor words are there', () => {
    expect(
      silent('casting-vote', { headings: '[Casting vote]', words: '[casting vote, quor]' }),
    ).toEqual([]);
  });
});

test('a heading that several topics list is accounted for when one is read from under it', () => {
  const heading = (page: string): string => page.replace('headings: []', 'headings: [Meetings]');
  const change = {
    'content/knowledge/topics/quorum.mdx': heading,
    'content/knowledge/topics/risk.mdx': heading,
  };
  expect(openSample(change).diagnostics).toEqual([]);
});
