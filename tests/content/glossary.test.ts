import { expect, test } from 'vitest';
import { wordsOf } from '../../src/register/text/node-words.ts';
import { openRegister } from '../../src/register/open-register.ts';
import { ownFolders } from '../fixtures/own-folders.ts';

const { register } = openRegister(ownFolders, { today: '2026-06-01' });

// Words that documents print in capitals without being acronyms.
const shouted =
  /^(WORCESTERSHIRE|PARTNERSHIP|BOARD|FORUM|THEME|GROUPS|DISTRICT|LOCAL|STRATEGIC|PARTNERSHIPS|CHAIR)$/;

test('every acronym in the documents is in the glossary', () => {
  const known = new Set(
    [...register!.glossary.values()].flatMap(({ term, variants }) => [term, ...(variants ?? [])]),
  );
  const words = [...register!.constitutions.values()]
    .flatMap(({ text }) => text.top.map(({ node }) => wordsOf(node)))
    .join(' ');
  const acronyms = new Set(words.match(/\b[A-Z][A-Za-z]*[A-Z][A-Za-z0-9]*(?:-\d+)?\b/g) ?? []);
  const unknown = [...acronyms].filter((acronym) => !known.has(acronym) && !shouted.test(acronym));
  expect(unknown).toEqual([]);
});
