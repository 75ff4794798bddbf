import { describe, expect, test } from 'vitest';
import { pathOf, underPath } from '../../src/views/under-path.ts';

describe('the path of a site', () => {
  test.each([
    ['https://register.example', ''],
    ['https://council.example/governance', '/governance'],
    ['https://council.example/open/governance', '/open/governance'],
  ])('of %s is “%s”', (baseUrl, path) => {
    expect(pathOf(baseUrl)).toBe(path);
  });
});

describe('a page under a path', () => {
  test.each([
    ['<a href="/topics/">', '<a href="/governance/topics/">'],
    ["<a class='x' href='/topics/'>", "<a class='x' href='/governance/topics/'>"],
    ['<form action="/search/">', '<form action="/governance/search/">'],
    ['<script type="module" src="/a.js">', '<script type="module" src="/governance/a.js">'],
    ['<svg><a href="/topics/">', '<svg><a href="/governance/topics/">'],
    ['<a title="1 > 0" href="/topics/">', '<a title="1 > 0" href="/governance/topics/">'],
  ])('has it before each of its addresses: %s', (html, moved) => {
    expect(underPath(html, '/governance')).toBe(moved);
  });

  test.each([
    '<a href="//other.example/">',
    '<a href="https://other.example/">',
    '<a href="#cl-1">',
    '<a href="mailto:a@b.example">',
    '<p>type href="/topics/" here</p>',
    '<!-- <a href="/topics/"> -->',
    '<p title=\'href="/topics/"\'>',
    '<input name="href" value="/topics/">',
  ])('keeps what is no address of the site: %s', (html) => {
    expect(underPath(html, '/governance')).toBe(html);
  });

  test('says the path once, for its scripts', () => {
    expect(underPath('<!doctype html><html lang="en"><body>', '/governance')).toBe(
      '<!doctype html><html data-path="/governance" lang="en"><body>',
    );
  });

  test('is as it was where the site has its host to itself', () => {
    const html = '<html><a href="/topics/">';
    expect(underPath(html, '')).toBe(html);
  });
});
