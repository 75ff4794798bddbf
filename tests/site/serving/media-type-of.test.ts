import { describe, expect, test } from 'vitest';
import { isText, mediaTypeOf } from '../../../src/site/serving/media-type-of.ts';

describe('mediaTypeOf', () => {
  test.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['site.css', 'text/css; charset=utf-8'],
    ['search.js', 'text/javascript; charset=utf-8'],
    ['facts.csv', 'text/csv; charset=utf-8'],
    ['reviews.ics', 'text/calendar; charset=utf-8'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['register.json', 'application/json; charset=utf-8'],
    ['mark.SVG', 'image/svg+xml; charset=utf-8'],
    ['sans.woff2', 'font/woff2'],
    ['search.wasm', 'application/wasm'],
    ['LICENSE', 'application/octet-stream'],
  ])('%s is %s', (file, mediaType) => {
    expect(mediaTypeOf(file)).toBe(mediaType);
  });

  test('fonts are compressed already', () => {
    expect(isText(mediaTypeOf('sans.woff2'))).toBe(false);
    expect(isText(mediaTypeOf('facts.csv'))).toBe(true);
  });
});
