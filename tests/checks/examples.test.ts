import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/register/loading/load-content.ts';
import { plainSpaces } from '../../src/register/text/node-words.ts';
import { knowledge } from '../fixtures/own-folders.ts';
import { found } from './found.ts';

const pages = loadContent(knowledge).value.check;

describe.each([...pages])('the page of %s', (id, { record: { examples } }) => {
  test('has an example that passes and one that does not', () => {
    expect(new Set(examples.map(({ finds }) => finds.length > 0)).size).toBe(2);
  });

  test.each(examples.map((example) => [example.title, example] as const))(
    'is right: %s',
    (_, example) => {
      const places = found(id, example.files, example.today).map((one) => ({
        in: one.in,
        words: plainSpaces(one.words),
      }));
      expect(places).toEqual(
        example.finds.map((one) => ({ in: one.in, words: plainSpaces(one.words) })),
      );
    },
  );
});
