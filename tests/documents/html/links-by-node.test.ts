import { expect, test } from 'vitest';
import { linksByNode } from '../../../src/documents/html/links-by-node.ts';
import { elementIn } from './page-of.ts';

test('links are counted with their letters, and those within the page apart', () => {
  const body = elementIn(
    '<p>See <a href="/x">the <b>Act</b></a>, <a href="#q">Quorum</a> or <a name=y>here</a>',
    'body',
  );
  const links = linksByNode(body);
  expect([...links.values()].at(-1)).toEqual({
    count: 2,
    letters: 12,
    inPage: 1,
    inPageLetters: 6,
  });
});
