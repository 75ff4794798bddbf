import { describe, expect, test } from 'vitest';
import { ListedBody } from '../../src/model/partnership.ts';
import { readAs } from './structures/read-as.ts';

const body =
  'id: forum\nname: Forum\nkind: forum\nstatus: placeholder\nsummary: It will bring people together.\n';

describe('a body without terms of its own is named by', () => {
  test('the words of another document', () => {
    const text = `${body}evidence: [{ in: board, clause: "1", quote: the Forum }]\n`;
    expect(readAs(ListedBody, text).mistakes).toEqual([]);
  });

  test('the words that stand in place of its terms', () => {
    const text = `${body}words: [{ kind: clause, id: forum-words, text: THE FORUM to be written }]\n`;
    expect(readAs(ListedBody, text).mistakes).toEqual([]);
  });

  test('one of the two at least', () => {
    expect(readAs(ListedBody, body).mistakes).toEqual([
      'record.yaml:1:1 error schema/wrong-value: Give `evidence`: the clause and the words that name this body.',
    ]);
  });
});
