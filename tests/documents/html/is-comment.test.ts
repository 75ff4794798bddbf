import { expect, test } from 'vitest';
import { isComment } from '../../../src/documents/html/is-comment.ts';
import { StyleSheet } from '../../../src/documents/html/style-sheet.ts';
import { elementIn } from './page-of.ts';

const says = (html: string, name: string): boolean => {
  const element = elementIn(html, name);
  return isComment(element, new StyleSheet().of(element));
};

test.each([
  ['<div style="mso-element:comment-list">', 'div'],
  ['<span class=MsoCommentReference>', 'span'],
  ['<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a> why?</p></div>', 'div'],
  ['<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>', 'sup'],
])('%s is a comment', (html, name) => {
  expect(says(html, name)).toBe(true);
});

test.each([
  ['<div><p><a id="quorum">Quorum</a></p></div>', 'div'],
  ['<sup>1</sup>', 'sup'],
  ['<p>comment</p>', 'p'],
])('%s is a part of the text', (html, name) => {
  expect(says(html, name)).toBe(false);
});
