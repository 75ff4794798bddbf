import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

describe.each(allRules.map((rule) => [rule.topic, rule] as const))('%s', (topic, rule) => {
  test.each((signsOf(topic).words ?? []).map((words) => [words]))(
    'is not silent beside “%s”, by which its page tells it',
    (words) => {
      const text = `It is said: ${words}.`;
      expect(rule.read(readableText([{ kind: 'clause', text }], { isWhole: true }))).toBeDefined();
    },
  );
});
