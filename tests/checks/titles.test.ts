import { expect, test } from 'vitest';
import { loadContent } from '../../src/register/loading/load-content.ts';
import { compareText } from '../../src/english/compare-text.ts';
import { knowledge } from '../fixtures/own-folders.ts';
import { found } from './found.ts';

const pages = [...loadContent(knowledge).value.check].sort(([a], [b]) => compareText(a, b));

// A title stands on the row of each finding, where what is right would say the opposite of what was found.
test('a title says what is the matter, and not what is right', () => {
  const rights = /^(?:No |Each |Every|Few|Some |Not )|\bstill exist|\bare the ones\b/u;
  const titles = pages.map(([, { record }]) => record.title);
  expect(
    titles.filter((title) => rights.test(title) && !/^No (?:cell|party|document) /u.test(title)),
  ).toEqual([]);
  expect(new Set(titles).size).toBe(titles.length);
});

test('a title begins with a capital, and carries no full stop and no code', () => {
  const odd = /^[^A-Z“]|[.!?`]$|`|\bIt (?:names|cites|uses)\b/u;
  expect(pages.map(([, { record }]) => record.title).filter((title) => odd.test(title))).toEqual(
    [],
  );
});

// For a person to read: whether each title is true beside each message.
test('a title is true beside what its check reports', async () => {
  const blocks = pages.map(([id, { record }]) => {
    const said = record.examples.flatMap(({ files, today }) => found(id, files, today));
    const lines = [...new Set(said.map(({ message }) => `  ${message}`))];
    return [`${record.title} (${id})`, ...lines].join('\n');
  });
  // Two full stops, one of them within quotation marks, read as a slip.
  expect(blocks.join('\n').match(/.*[.][”’]?[.](?![.]).*/gu)).toBeNull();
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('expected/titles.txt');
});
