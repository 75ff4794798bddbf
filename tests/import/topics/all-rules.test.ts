import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readableText } from '../../../src/import/reading/readable-text.ts';
import { allRules } from '../../../src/import/topics/all-rules.ts';

const folder = new URL('../../../content/knowledge/topics/', import.meta.url);
function signsOf(topic: string): { words?: string[] } {
  const page = readFileSync(new URL(`${topic}.mdx`, folder), 'utf8');
  return parse(page.split('\n---')[0]!.slice(4)) as { words?: string[] };
}

test('a topic has one rule', () => {
  const ruled = allRules.map(({ topic }) => topic);
  expect(new Set(ruled).size).toBe(ruled.length);
});

test.each(allRules.map((rule) => [rule.topic, rule] as const))(
  '%s: its rule is not silent beside the words by which its page tells it',
  (topic, rule) => {
    const silent = (signsOf(topic).words ?? []).filter((words) => {
      const text = `It is said: ${words}.`;
      return rule.read(readableText([{ kind: 'clause', text }], { isWhole: true })) === undefined;
    });
    expect(silent).toEqual([]);
  },
);
