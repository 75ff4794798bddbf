import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/register/loading/load-content.ts';
import { ownFolders } from '../fixtures/own-folders.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const topics = [...loadContent(ownFolders.content).value.topic].map(
  ([id, { record, document }]) => ({
    id,
    record,
    words: wordsOf(readFileSync(join(root, document.file), 'utf8')),
  }),
);

/** What stands below the fields of a page, each paragraph on one line. */
function wordsOf(page: string): string {
  return page.split(/^---$/m).slice(2).join('---');
}

describe('the page of a topic', () => {
  test.each(topics)('has a source, or says that none was found: $id', ({ record, words }) => {
    const sources = [...(record.sources ?? []), ...record.expected.map(({ source }) => source)];
    const says = words.includes('We found no law or advice that asks for it.');
    expect(sources.length > 0).not.toBe(says);
  });

  // What it still is of a document that is over may stay: which version, what it came from.
  const present = /\b(?:is|are|does|has|can|will)\b/;

  test.each(topics)('asks in the past of a group that has ended: $id', ({ id, record }) => {
    const ofTheDocument = id === 'document-control';
    expect(present.test(record.past)).toBe(ofTheDocument);
    expect(record.past).toMatch(/^[A-Z].*\?$/);
  });

  // Nobody has counted documents: what some of them do is said of some.
  const counted =
    /\b(?:most|usual|usually|often|(?<!(?:how|so) )many(?! times)|commonly?|rarely?|seldom|typically)\b/i;
  // Advice that is cited, and what a document itself says.
  const allowed = /The usual advice is|[Hh]ow often|however many|‘[^’]*’/g;

  test.each(topics)('says of no rule that it is common or rare: $id', ({ record, words }) => {
    const sentences = `${record.why} ${words}`.replace(allowed, '').split(/(?<=[.?!])\s/);
    expect(sentences.filter((sentence) => counted.test(sentence))).toEqual([]);
  });

  // An Act by its name alone sends the reader to hundreds of pages.
  const act = /\b[A-Z][A-Za-z ]+ Act \d{4}/g;
  const provision = /^,? ?(?:sections?|Schedules?|Part) |^, as /;

  test.each(topics)('cites the law to its provision: $id', ({ words }) => {
    const bare = [...words.matchAll(act)].filter(
      ({ 0: title, index }) => !provision.test(words.slice(index + title.length)),
    );
    expect(bare.map(([title]) => title)).toEqual([]);
  });

  // Law holds in a nation: where a page names one, it says which law, or whose word it goes by.
  const nation = /England|Wales|Scotland|Northern Ireland/;
  const lawOrWord = /section|Schedule|\bSI \d{4}\/\d+|High Court|GOV\.UK says/;

  test.each(topics)('says by which law something is so in a nation: $id', ({ words }) => {
    const paragraphs = words.split(/\n+/).filter((paragraph) => nation.test(paragraph));
    expect(paragraphs.filter((paragraph) => !lawOrWord.test(paragraph))).toEqual([]);
  });
});
