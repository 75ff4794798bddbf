import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { mainRegion } from '../../../src/documents/html/main-region.ts';
import { lettersByNode } from '../../../src/documents/html/word-counts.ts';

const words = 'The Board meets four times a year.';
const found = (body: string): string | undefined => {
  const page = parse(`<!doctype html><body>${body}`);
  const main = mainRegion(page, lettersByNode(page));
  return main?.attrs.find(({ name }) => name === 'id')?.value ?? main?.tagName;
};

describe('mainRegion', () => {
  test.each([
    [`<article id=a>${words}</article><main id=m>${words}</main>`, 'm'],
    [`<div role=main id=r>${words}</div>`, 'r'],
    [`<p>x</p><article id=a>${words}</article>`, 'a'],
    [`<div id=content>${words}</div>`, 'content'],
    [`<div class="wide entry-content" id=e>${words}</div><p>x</p>`, 'e'],
    [`<p>${words}</p>`, 'body'],
  ])('%s', (body, id) => {
    expect(found(body)).toBe(id);
  });

  test('a main part that holds next to nothing is passed over', () => {
    expect(found(`<main id=m>x</main><div id=content>${words}</div>`)).toBe('content');
  });

  test('several articles are a list of pages, and none is the document', () => {
    expect(found(`<article>${words}</article><article>${words}</article>`)).toBe('body');
  });
});
