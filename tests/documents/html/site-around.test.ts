import { describe, expect, test } from 'vitest';
import { isSiteAround, isSitePhrase } from '../../../src/documents/html/site-around.ts';
import { elementIn } from './page-of.ts';

describe('isSiteAround', () => {
  test.each([
    ['<nav>', 'nav'],
    ['<div class="govuk-cookie-banner">', 'div'],
    ['<ol class=breadcrumb>', 'ol'],
    ['<form>', 'form'],
    ['<div role=search>', 'div'],
    ['<div id="related-links">', 'div'],
  ])('%s belongs to the site', (html, name) => {
    expect(isSiteAround(elementIn(html, name), 0.1)).toBe(true);
  });

  test.each([
    ['<div class="members">', 'div'],
    ['<h2 id="sharing-of-information">', 'h2'],
    ['<section class="shared-duties">', 'section'],
  ])('%s belongs to the document', (html, name) => {
    expect(isSiteAround(elementIn(html, name), 0.1)).toBe(false);
  });

  test('what holds most of the page is the document', () => {
    expect(isSiteAround(elementIn('<form>', 'form'), 0.9)).toBe(false);
    expect(isSiteAround(elementIn('<div class="has sidebar">', 'div'), 0.9)).toBe(false);
  });
});

test('lines that sites print are told from words', () => {
  expect(['Skip to main content', 'Is this page useful?', 'Back to top'].every(isSitePhrase)).toBe(
    true,
  );
  expect(['Share of the vote', 'The Board prints its papers.'].some(isSitePhrase)).toBe(false);
});
