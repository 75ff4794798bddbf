import { describe, expect, test } from 'vitest';
import { findClauses } from '../../src/views/search/find-clauses.ts';
import { prepareNames } from '../../src/views/search/find-names.ts';
import { clauseFamilies } from '../../src/views/search/families-known.ts';
import { documentOrder } from '../../src/views/search/document-order.ts';
import { lookUpWords } from '../../src/views/search/look-up-words.ts';
import { namesIndex } from '../../src/views/search/names-index.ts';
import { rankDocuments } from '../../src/views/search/rank-documents.ts';
import { searchDocument } from '../../src/views/search/search-document.ts';
import { wordIndex } from '../../src/views/search/word-index.ts';
import type { AskedQuestion } from './fifty-questions.ts';
import { fiftyQuestions, twentyMore } from './fifty-questions.ts';
import { moreQuestions } from './more-questions.ts';
import { sample } from './sample.ts';

const find = prepareNames(namesIndex(sample));
const { directory, shards } = wordIndex(sample);
const files = {
  directory,
  shard: (name: string) => Promise.resolve(shards.get(name)!),
  families: clauseFamilies(namesIndex(sample).names),
};
const { documents } = documentOrder(sample);

/** The address of the first result, as the page shows it; of a clause that has all the words, “clause”. */
async function firstResult(typed: string): Promise<string> {
  const found = find(typed);
  if (found.first === 'topic') {
    const [number] = found.about?.documents ?? [];
    const key = number === undefined ? '' : ` ${documents[number]!.key}`;
    return `${found.topics[0]!.href}${key}`;
  }
  if (found.first === 'page') return found.pages[0]!.href;
  if (found.first === 'name') return found.names[0]!.href;
  if (found.first === 'term') return found.terms[0]!.href;
  const asked = await lookUpWords(typed, files);
  const [best] = rankDocuments(asked, directory).documents;
  if (best === undefined) return found.terms[0]?.href ?? 'nothing';
  const [clause] = findClauses(searchDocument(documents[best]!, sample), asked);
  return clause?.words === asked.terms.length ? 'clause' : 'a part of it';
}

async function wrong(questions: readonly AskedQuestion[]): Promise<string[]> {
  const results = await Promise.all(questions.map(([typed]) => firstResult(typed)));
  return questions.flatMap(([typed, first], index) =>
    first.split('|').includes(results[index]!)
      ? []
      : [`${typed}: ${results[index]} and not ${first}`],
  );
}

test('twenty questions that were held out are answered, but for one or two', async () => {
  expect(twentyMore).toHaveLength(20);
  expect((await wrong(twentyMore)).length).toBeLessThanOrEqual(2);
});

test('of a hundred and twenty more, nine in ten have the right first result', async () => {
  expect(moreQuestions).toHaveLength(120);
  const missed = await wrong(moreQuestions);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(12);
});

describe('the fifty questions', () => {
  test('are fifty', () => {
    expect(Object.values(fiftyQuestions).flat()).toHaveLength(50);
  });

  test.each(Object.entries(fiftyQuestions))('of %s have the right first result', async (_, all) => {
    expect(await wrong(all)).toEqual([]);
  });
});
