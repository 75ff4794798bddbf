import { describe, expect, test } from 'vitest';
import { searchWords } from '../../../src/english/search-words.ts';
import { familiesOf } from '../../../src/english/word-families.ts';
import { findClauses } from '../../../src/views/search/find-clauses.ts';
import { documentOrder } from '../../../src/views/search/document-order.ts';
import { lookUpWords } from '../../../src/views/search/look-up-words.ts';
import { levelOf, readPostings, shardName, shardsFor } from '../../../src/views/search/postings.ts';
import { rankDocuments } from '../../../src/views/search/rank-documents.ts';
import { searchDocument } from '../../../src/views/search/search-document.ts';
import { wordIndex } from '../../../src/views/search/word-index.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const { directory, shards } = wordIndex(register);
const files = {
  directory,
  shard: (name: string) => Promise.resolve(shards.get(name)!),
  families: familiesOf([]),
};
const documents = documentOrder(register).documents.map((one) => searchDocument(one, register));

async function idsFor(typed: string): Promise<string[]> {
  const asked = await lookUpWords(typed, files);
  const { documents: numbers } = rankDocuments(asked, directory);
  const found = numbers.flatMap((number) =>
    findClauses(documents[number]!, asked).map((one) => ({ ...one, key: documents[number]!.key })),
  );
  const most = Math.max(0, ...found.map(({ words }) => words));
  return found
    .filter(({ words }) => words === most)
    .map(({ key, clause }) => `${key} ${clause.id}`);
}

const clauses = documents.flatMap(({ key, clauses: all }) => all.map((one) => ({ key, ...one })));

describe('a search for a word', () => {
  const words = [...new Set(clauses.flatMap(({ text }) => text.split(/\s+/)))].filter((word) =>
    /^\p{L}{5,}$/u.test(word),
  );

  test('finds every clause that has it', async () => {
    expect(words.length).toBeGreaterThan(50);
    for (const word of words) {
      const having = clauses.filter(({ text }) =>
        searchWords(text).some(({ whole }) => whole === word.toLowerCase()),
      );
      expect(await idsFor(word), word).toEqual(
        expect.arrayContaining(having.map(({ key, id }) => `${key} ${id}`)),
      );
    }
  });

  test('finds its other forms, and the word that was nearly typed', async () => {
    expect(await idsFor('sharing')).toContain('hillside/panel 4');
    expect(await idsFor('membres')).toEqual(await idsFor('members'));
    expect((await lookUpWords('membres', files)).mended.has('membres')).toBe(true);
  });

  // Files of words come as objects, and each object of the language has these.
  test.each(
    Object.getOwnPropertyNames(Object.prototype).flatMap((name) =>
      searchWords(name).map(({ whole }) => whole),
    ),
  )('takes no part of the language for a word of the register: %s', async (word) => {
    const bare = { ...files, shard: () => Promise.resolve({ words: {}, names: {} }) };
    const { terms, names } = await lookUpWords(word, bare);
    expect(names).toEqual([]);
    expect(terms.flatMap(({ levels }) => [...levels])).toEqual([]);
  });

  test('finds a clause with a word of its family, after those that have the word itself', async () => {
    const index = { words: { quorum: [2], quorat: [3] } };
    const few = {
      directory: { documents: 1, current: 1, shards: ['q'] },
      shard: () => Promise.resolve(index),
      families: familiesOf([['quorum', 'quorate']]),
    };
    const document = {
      clauses: ['It is quorate.', 'The quorum.', 'The chair.'].map((text) => ({
        id: text,
        name: '',
        text,
      })),
      parts: [],
    };
    const found = findClauses(document, await lookUpWords('quorum', few));
    expect(found.map(({ clause }) => clause.text)).toEqual(['The quorum.', 'It is quorate.']);
    expect(findClauses(document, await lookUpWords('“quorum”', few))).toHaveLength(1);
  });

  test('finds nothing that no document has', async () => {
    expect(await idsFor('xyzzy')).toEqual([]);
  });
});

describe('a search for several words', () => {
  test('finds the clauses with most of them where none has all', async () => {
    const all = await idsFor('members');
    expect(await idsFor('members xyzzy')).toEqual(all);
    const { hasAll } = rankDocuments(await lookUpWords('members xyzzy', files), directory);
    expect(hasAll).toBe(false);
  });

  test('looks for the words that tell, and not for those that ask', async () => {
    expect(await idsFor('who are the members')).toEqual(await idsFor('members'));
  });

  test('in quotes of any shape finds them side by side', async () => {
    const { key, id, text } = clauses.find((one) => /^(\p{L}+ ){4}/u.test(one.text))!;
    const phrase = text.split(' ').slice(0, 4).join(' ');
    for (const quoted of [`"${phrase}"`, `“${phrase}”`, `«${phrase}»`])
      expect(await idsFor(quoted)).toContain(`${key} ${id}`);
    expect(await idsFor(`"${phrase.split(' ').reverse().join(' ')}"`)).toEqual([]);
  });
});

describe('a search for a number', () => {
  test.each(['2.1', 'clause 2.1', 'Section 2.1'])(
    'finds the clause that bears it: %s',
    async (typed) => {
      expect((await idsFor(typed))[0]).toMatch(/ 2\.1$/);
    },
  );

  test('finds points and sections', async () => {
    expect(await idsFor('2.1(b)')).toContain('riverside/board 2.1-b');
    expect(await idsFor('section 2')).toContain('riverside/board 2');
  });
});

describe('rankDocuments', () => {
  const term = (...of: [number, number][]) => ({ stems: new Set<string>(), levels: new Map(of) });

  test('puts what is over last, however often it has the word', () => {
    const ranked = rankDocuments(
      { terms: [term([0, 0], [1, 1], [2, 3])] },
      { documents: 3, current: 2 },
    );
    expect(ranked).toEqual({ documents: [1, 0, 2], hasAll: true });
  });

  test('keeps only those with most of the words', () => {
    const terms = [term([0, 0], [1, 0]), term([1, 0])];
    expect(rankDocuments({ terms }, { documents: 2, current: 2 }).documents).toEqual([1]);
  });
});

describe('what the index keeps of a word', () => {
  test('is a step to each document with how often it has the word', () => {
    expect([1, 2, 4, 9].map(levelOf)).toEqual([0, 1, 2, 3]);
    expect(readPostings([1, 0 * 4 + 12])).toEqual([
      { document: 0, level: 1 },
      { document: 3, level: 0 },
    ]);
  });

  test('stands in a file named by its beginning, whatever its letters', () => {
    expect(shardName('qu')).toBe('w-qu');
    expect(shardName('ŵ')).toBe('w-_175');
    expect(shardsFor('quorum', ['q', 'qu', 'r'])).toEqual(['qu']);
    expect(shardsFor('q', ['qa', 'qu', 'r'])).toEqual(['qa', 'qu']);
  });
});
