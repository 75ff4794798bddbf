import { expect, test } from 'vitest';
import { wordsWithin } from '../../src/register/text/node-words.ts';
import { sample } from './sample.ts';

// Words that documents print in capitals without being acronyms.
const shouted =
  /^(WORCESTERSHIRE|PARTNERSHIP|BOARD|FORUM|THEME|GROUPS|DISTRICT|LOCAL|STRATEGIC|PARTNERSHIPS|CHAIR)$/;

test('every acronym in the documents is in the glossary', () => {
  const known = new Set(
    [...sample.glossary.values()].flatMap(({ term, variants }) => [term, ...(variants ?? [])]),
  );
  const words = [...sample.constitutions.values()]
    .flatMap(({ text }) => text.top.map(({ node }) => wordsWithin(node)))
    .join(' ');
  const acronyms = new Set(words.match(/\b[A-Z][A-Za-z]*[A-Z][A-Za-z0-9]*(?:-\d+)?\b/g) ?? []);
  const unknown = [...acronyms].filter((acronym) => !known.has(acronym) && !shouted.test(acronym));
  expect(unknown).toEqual([]);
});
