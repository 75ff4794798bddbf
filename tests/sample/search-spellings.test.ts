import { expect, test } from 'vitest';
import { namesIndex } from '../../src/views/search/names-index.ts';
import { rankDocuments } from '../../src/views/search/rank-documents.ts';
import { clauseFamilies } from '../../src/views/search/families-known.ts';
import { lookUpWords } from '../../src/views/search/look-up-words.ts';
import { searchDocument } from '../../src/views/search/search-document.ts';
import { wordIndex } from '../../src/views/search/word-index.ts';
import { sample } from './sample.ts';

const { directory, shards } = wordIndex(sample);
const files = {
  directory,
  shard: (name: string) => Promise.resolve(shards.get(name)!),
  families: clauseFamilies(namesIndex(sample).names),
};
const texts = [...sample.constitutions.values()].flatMap((one) =>
  searchDocument(one, sample).clauses.map(({ text }) => text),
);
const compounds = [
  ...new Set(
    texts.flatMap((text) => text.match(/(?<![\p{L}-])\p{L}{2,}-\p{L}{3,}(?![\p{L}-])/gu) ?? []),
  ),
].sort();

async function documentsWith(typed: string): Promise<number[]> {
  return rankDocuments(await lookUpWords(typed, files), directory).documents.toSorted();
}

test('a compound is found in every document that has it, in every spelling', async () => {
  expect(compounds.length).toBeGreaterThan(20);
  for (const compound of compounds) {
    const found = await documentsWith(compound);
    expect(found.length, compound).toBeGreaterThan(0);
    for (const spelling of [
      compound.replace('-', ''),
      compound.replace('-', '–'),
      compound.toUpperCase(),
    ])
      expect(await documentsWith(spelling), spelling).toEqual(found);
    expect(await documentsWith(compound.replace('-', ' ')), compound).toEqual(
      expect.arrayContaining(found),
    );
  }
});

test('a word of the glossary is found by its variants', async () => {
  const found = await documentsWith('quorum');
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(await documentsWith('quorate'));
});
